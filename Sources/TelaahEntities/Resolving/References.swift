import TelaahLexicon
import TelaahText

// Titles and descriptions that stand for a name: *Bupati*, *Kapolres Tasik*, *politikus PDIP itu*.

extension Resolution {
  /// A person's title, in words with short forms written out.
  private struct Bearer {
    let title: NameForm
    let cluster: Int
    let at: Int
  }

  /// Gives titles that stand alone to the person that bears them.
  func readReferences(_ structure: Structure) {
    var bearers: [Bearer] = []
    for role in layer.roles {
      guard let holder = role.holder, let cluster = owners[holder] else { continue }
      let at = role.span.start
      bearers.append(Bearer(title: title(role.span), cluster: cluster, at: at))
      // *Kepala Polisi Resor (Kapolres) Tasikmalaya*: the short form is a title too, and so is the
      // head with the short form of the body: *Ketua Majelis Adat (MKA)*.
      if let short = shortTitle(role.span) {
        bearers.append(Bearer(title: short, cluster: cluster, at: at))
        if let body = role.organization, body.start > role.span.start {
          let head = join(title(TextSpan(role.span.start, body.start)), short)
          bearers.append(Bearer(title: head, cluster: cluster, at: at))
        }
        // *Ketua Badan Anggaran (Banggar) DPR*: so is the head's first word with it.
        if let word = bytes[role.span.start..<role.span.end].firstIndex(of: 0x20) {
          let head = join(title(TextSpan(role.span.start, word)), short)
          bearers.append(Bearer(title: head, cluster: cluster, at: at))
        }
      }
      if bearers.count >= 500 { break }
    }
    var unclaimed: Int?
    for (index, role) in layer.roles.enumerated() where role.holder == nil {
      let isAnaphoric = role.rule == Rules.titleOfLast || role.rule == Rules.personWord
      guard role.isOffice || isAnaphoric else { continue }
      if !isAnaphoric, isBareHead(role.span) { continue }
      let owner =
        (role.rule != Rules.personWord ? bearer(of: role, among: bearers) : nil)
        ?? (isAnaphoric && !isQuoted(role.span.start) ? lastPerson(before: role) : nil)
      if let owner {
        clusters[owner].references.append(index)
      } else if role.isOffice, !isAnaphoric, unclaimed == nil, isHeadline(role.span, structure) {
        unclaimed = index
      }
    }
    if let unclaimed {
      let bearers = Set(bearers.map(\.cluster))
      let owner =
        isSpeakersHeadline(layer.roles[unclaimed].span)
        ? firstSpeaker(bearers) : mainPerson(bearers, besides: headline(structure))
      if let owner { clusters[owner].references.append(unclaimed) }
    }
  }

  private func headline(_ structure: Structure) -> TextSpan? {
    structure.blocks.first { $0.kind == .headline }?.span
  }

  private func isHeadline(_ span: TextSpan, _ structure: Structure) -> Bool {
    headline(structure)?.contains(span) ?? false
  }

  /// *Sekjen Partai Tani: Panen Harus Dibagi*: a colon behind the title.
  private func isSpeakersHeadline(_ title: TextSpan) -> Bool {
    title.end < bytes.count && bytes[title.end] == Mark.colon
  }

  /// The first person beside a verb of saying, if no bearer of a title.
  private func firstSpeaker(_ bearers: Set<Int>) -> Int? {
    let first = layer.mentions.indices.first { layer.mentions[$0].rule == Rules.cue }
    guard let first, let owner = owners[first], clusters[owner].kind == .person,
      !bearers.contains(owner)
    else { return nil }
    return owner
  }

  /// The person that a headline's title denotes where nobody bears it: the one without a title that
  /// is named more often than all others without, three times at least. Nobody whom the headline
  /// names beside the title: *Budi Minta Kepala BXN Sediakan Sendok*.
  private func mainPerson(_ bearers: Set<Int>, besides headline: TextSpan?) -> Int? {
    var best: (count: Int, cluster: Int)?
    var isAlone = true
    for index in clusters.indices
    where clusters[index].kind == .person && !bearers.contains(index) {
      let count = clusters[index].mentions.count
      if let known = best, count <= known.count {
        if count == known.count { isAlone = false }
        continue
      }
      best = (count, index)
      isAlone = true
    }
    guard let best, best.count >= 3, isAlone,
      !clusters[best.cluster].mentions.contains(where: {
        headline?.contains(layer.mentions[$0].span) ?? false
      })
    else { return nil }
    return best.cluster
  }

  /// The person whose title a title alone says: the last before it, else the first behind it.
  private func bearer(of role: RoleMention, among bearers: [Bearer]) -> Int? {
    let words = vocabulary.words(title(role.span))
    var best: (score: Int, cluster: Int)?
    for bearer in bearers {
      guard let fit = titleFit(words, vocabulary.words(bearer.title)) else { continue }
      let isBefore = bearer.at < role.span.start
      let score =
        (isBefore ? 1_000_000_000 : 0) + fit * 100_000_000
        + (isBefore ? bearer.at : -bearer.at / 64)
      if best == nil || score > best!.score { best = (score, bearer.cluster) }
    }
    return best?.cluster
  }

  /// *ketua, anggota, kepala* in small letters: there are many of them. In any case of letters, short
  /// forms tell more: *Kaban, Menko*.
  func isBareHead(_ title: TextSpan, anyCase: Bool = false) -> Bool {
    guard anyCase || bytes[title.start] >= 0x61 && bytes[title.start] <= 0x7A,
      !bytes[title.start..<title.end].contains(0x20)
    else { return false }
    let (key, traits) = lookup(title)
    guard let entry = lexicon.line(of: key, in: .titles) else { return false }
    let takes = entry.set(1, of: TitleComplement.self)
    if takes.contains(.place) { return false }
    return (takes.contains(.body) || takes.contains(.portfolio))
      && !(anyCase && traits.contains(.titleAcronym))
  }

  /// A title's words with short forms written out, without what stands in brackets.
  private func title(_ span: TextSpan) -> NameForm { vocabulary.title(form(span)) }

  /// The short form in a title's brackets, with what follows them.
  private func shortTitle(_ span: TextSpan) -> NameForm? {
    guard let open = bytes[span.start..<span.end].firstIndex(of: Mark.open),
      let close = bytes[open..<span.end].firstIndex(of: Mark.close), close > open + 1
    else { return nil }
    let inner = title(TextSpan(open + 1, close))
    guard vocabulary.count(inner) > 0 else { return nil }
    return join(inner, title(TextSpan(close + 1, span.end)))
  }

  private func join(_ first: NameForm, _ second: NameForm) -> NameForm {
    vocabulary.form {
      $0 += vocabulary.words(first)
      $0 += vocabulary.words(second)
    }
  }

  /// A title's short form in the brackets that end it: *Mendagri*, not *Pj*.
  func shortForm(_ span: TextSpan) -> TextSpan? {
    guard !span.isEmpty, bytes[span.end - 1] == Mark.close,
      let open = bytes[span.start..<span.end].firstIndex(of: Mark.open), span.end - open > 2,
      !bytes[open..<(span.end - 1)].contains(Mark.close)
    else { return nil }
    let inner = TextSpan(open + 1, span.end - 1)
    let first = bytes[inner.start..<inner.end].firstIndex(of: 0x20) ?? inner.end
    let (key, traits) = lookup(TextSpan(inner.start, first))
    guard traits.contains(.titleHead), let entry = lexicon.line(of: key, in: .titles),
      entry.choice(0, of: TitleKind.self) != .prefix_
    else { return nil }
    return inner
  }

  /// Whether a title alone may be the fuller title: the same, its beginning, or one without *Pj.*
  private func titleFit(_ alone: NameWords, _ full: NameWords) -> Int? {
    guard let first = alone.first else { return nil }
    if alone.elementsEqual(full) { return 4 }
    if alone.count < full.count, full.starts(with: alone) { return 3 }
    // *Kapolres Tasik* for *Kapolres Tasikmalaya*
    if alone.count > 1, alone.count <= full.count, let last = alone.last,
      vocabulary.length(last) >= 4, full.starts(with: alone.dropLast()),
      vocabulary.begins(full[alone.count - 1], with: last)
    {
      return 2
    }
    // *Bupati* for *Pj Bupati Bengkalis*, but not for *Wakil Bupati*, *mantan Bupati*.
    if let acting = full.firstIndex(of: first), acting > 0, acting <= 3,
      isActing(full[0]), full[acting...].starts(with: alone)
    {
      return 1
    }
    // *Bupati Bengkalis* for *Bupati*
    if full.count == 1, alone.count > 1, alone.starts(with: full), vocabulary.length(full[0]) >= 5 {
      return 0
    }
    return nil
  }

  private func isActing(_ word: NameWord) -> Bool {
    switch NameVocabulary.Known(rawValue: word) {
    case .penjabat, .pelaksana, .pejabat: true
    default: false
    }
  }

  /// The person that *politikus PDIP itu* stands for: the first named in the last sentence before
  /// that names one outside of quotes; nobody where that is too far off.
  private func lastPerson(before role: RoleMention) -> Int? {
    let sentence = sentenceStart(role.span.start)
    var within: Int?
    var subject: Int?
    var before = 0
    var low = 0
    var high = layer.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if layer.mentions[middle].span.start < role.span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var index = low - 1
    while index >= 0 {
      let mention = layer.mentions[index]
      guard role.span.start - mention.span.start < 1500 else { break }
      if mention.kind == .person, mention.attributes?.credit == nil, let owner = owners[index],
        !isQuoted(mention.span.start)
      {
        if mention.span.start < sentence {
          // The first of its sentence is the subject.
          if subject == nil { before = sentenceStart(mention.span.start) }
          guard mention.span.start >= before else { break }
          subject = owner
        } else {
          within = within ?? owner
        }
      }
      index -= 1
    }
    return subject ?? within
  }

  private func sentenceStart(_ position: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.start <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentences[low - 1].span.start : 0
  }

  /// Whether an odd number of quote marks stands between the line's beginning and a position.
  private func isQuoted(_ position: Int) -> Bool {
    var at = position - 1
    var count = 0
    while at >= 0, bytes[at] != 0x0A, position - at < 4000 {
      if bytes[at] == Mark.quote { count += 1 }
      // “ and ” are E2 80 9C and E2 80 9D.
      if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80,
        bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9D
      {
        count += 1
      }
      at -= 1
    }
    return count % 2 == 1
  }
}
