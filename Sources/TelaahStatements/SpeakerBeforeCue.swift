import TelaahLexicon
import TelaahText

// The subject before the cue: *Kepala Dinas X, dr. Y, yang hadir, mengatakan …*

extension Reading {
  /// The subject of an active cue, in the sentence from `lower` up to the cue.
  ///
  /// The clause before the cue is read in the pieces that commas make of it, the nearest first. In
  /// a piece the first name counts that no preposition governs; behind *yang* the last.
  func subject(of cue: CueWord, lower: Int) -> SpeakerPhrase? {
    let phrase = nearestSubject(of: cue, lower: lower)
    // *Politikus X yang juga dikenal sebagai Y itu mengatakan*
    let end = skipBack(.adverb, from: cue.word, limit: lower)
    if let phrase, end > lower, isParticle(end - 1, .demonstrative),
      phrase.form.isAnonymous, phrase.words.upperBound <= end
    {
      return SpeakerPhrase(form: .description, words: phrase.words.lowerBound..<end)
    }
    return phrase
  }

  private func nearestSubject(of cue: CueWord, lower: Int) -> SpeakerPhrase? {
    var end = skipBack(.adverb, from: cue.word, limit: lower)
    // *X juga tak lupa mengingatkan, X tidak memungkiri*
    if end > lower, spells(end - 1, "tak") || spells(end - 1, "tidak") {
      end = skipBack(.adverb, from: end - 1, limit: lower)
    }
    let isRelative = end > lower && spells(end - 1, "yang")
    if isRelative {
      end -= 1
      if end > lower, marks[end - 1] == .comma { end -= 1 }
      if let phrase = lastSubject(lower..<end) { return phrase }
    }
    if let phrase = adjacent(end, lower) { return phrase }
    var pieceEnd = end
    var depth = 0
    var at = end
    let lower = max(lower, end - 80)
    while at > lower {
      at -= 1
      switch marks[at] {
      case .closing: depth += 1
      case .opening: depth = max(0, depth - 1)
      case .comma, .colon, .semicolon:
        guard depth == 0 else { continue }
        if let phrase = firstSubject((at + 1)..<pieceEnd) {
          return presentedFirst(lower, end) ?? apposed(phrase, at, lower)
        }
        pieceEnd = at
      case .double: return firstSubject((at + 1)..<pieceEnd)
      default: break
      }
    }
    return firstSubject(lower..<pieceEnd)
  }

  /// *Budi, peneliti pada Pusat X, lembaga Universitas Y, mengatakan*: the person with whom the
  /// sentence begins, and not a name in what commas add to it.
  private func presentedFirst(_ lower: Int, _ end: Int) -> SpeakerPhrase? {
    guard end > lower, marks[end - 1] == .comma || marks[end - 1] == .dash,
      let first = (lower..<end).first(where: { marks[$0] == .word }),
      roleAt[first] != 0 || nameAt[first] != 0 || !isParticle(first, .ender),
      let person = firstPerson(first..<end), case .names = person.form,
      person.words.upperBound < end - 1, marks[person.words.upperBound] == .comma
    else { return nil }
    return person
  }

  /// A person right before the cue, whom no preposition governs and no *dan* joins to another.
  private func adjacent(_ end: Int, _ lower: Int) -> SpeakerPhrase? {
    var end = end
    if end > lower + 2, marks[end - 1] == .closing {
      var open = end - 2
      while open > max(lower, end - 8), marks[open] != .opening { open -= 1 }
      if marks[open] == .opening { end = open }
    }
    guard end > lower else { return nil }
    guard let name = name(at: end - 1) else {
      // *Kepala Resor X Dedi Y menyampaikan*, where no mention covers the name.
      guard let run = writtenName(lower..<end), run.lowerBound > lower, run.count > 1,
        nameAt[run.lowerBound - 1] != 0 || roleAt[run.lowerBound - 1] != 0
          || traits(run.lowerBound - 1).intersects([.titleHead, .titleRole, .place])
      else { return nil }
      return SpeakerPhrase(form: .written, words: run)
    }
    guard name.kind == .person, name.words.upperBound == end, name.words.lowerBound >= lower
    else { return nil }
    let start = frameStart(name.words.lowerBound, lower)
    if let group = group(before: start, name, lower) { return group }
    guard
      start == lower || marks[start - 1] != .word
        || !particle(start - 1).contains(.preposition) && !isParticle(start - 1, .conjunction)
    else { return nil }
    return SpeakerPhrase(form: .names([name.mention]), words: name.words)
  }

  /// *sebagian umat Muslim, warga Leles*: what looks like a name tells what group it is.
  private func group(before start: Int, _ name: Name, _ lower: Int) -> SpeakerPhrase? {
    guard start == name.words.lowerBound, name.words.count == 1, start > lower,
      marks[start - 1] == .word
    else { return nil }
    let first = max(lower, start - 2)
    guard let head = (first..<start).first(where: { isParticle($0, .indefinite) }),
      !spells(head, "seorang"), !spells(head, "sang"), !spells(head, "si"), roleAt[head] == 0,
      head + 1 == start || marks[head + 1] == .word && roleAt[head + 1] == 0
    else { return nil }
    return SpeakerPhrase(form: .unnamed, words: head..<name.words.upperBound)
  }

  /// Where a name begins with its titles, ranks and honorifics.
  private func frameStart(_ word: Int, _ lower: Int) -> Int {
    var at = word
    while at > lower, at > word - 24 {
      if let role = role(at: at - 1), roles[role].lowerBound >= lower {
        at = roles[role].lowerBound
      } else if marks[at - 1] == .stop && at - 1 > lower && traits(at - 2).contains(.honorific)
        || traits(at - 1).intersects([.honorific, .rank])
        || marks[at - 1] == .comma && at - 1 > lower && role(at: at - 2) != nil
      {
        at -= 1
      } else {
        break
      }
    }
    return at
  }

  /// The person whom a sentence is about: its first name, title or pronoun that no preposition
  /// governs, in its first words.
  func firstPerson(_ sentence: Range<Int>) -> SpeakerPhrase? {
    let reach = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 40)
    guard let phrase = firstSubject(reach, isPerson: true) else { return nil }
    var start = frameStart(phrase.words.lowerBound, reach.lowerBound)
    // *Co-Founder dan Direktur Komunitas X Hanna Y …*: a title that no rule read.
    while start > reach.lowerBound,
      isCapitalized(start - 1) && marks[start - 1] == .word
        || marks[start - 1] == .dash || nameAt[start - 1] != 0 || roleAt[start - 1] != 0
        || start - 1 > reach.lowerBound && spells(start - 1, "dan") && isCapitalized(start - 2),
      !isParticle(start - 1, .connector)
    {
      start -= 1
    }
    guard
      start == reach.lowerBound || marks[start - 1] == .comma
        || isParticle(start - 1, .connector)
    else { return nil }
    switch phrase.form {
    case .names(let found):
      return mentions.mentions[found[0]].kind == .person ? phrase : nil
    case .role, .pronoun: return phrase
    default: return nil
    }
  }

  /// The first name, title or pronoun that no preposition governs.
  private func firstSubject(_ piece: Range<Int>, isPerson: Bool = false) -> SpeakerPhrase? {
    // *saat rapat di DPR* tells when and where.
    if !isPerson, let first = piece.first, marks[first] == .word, roleAt[first] == 0,
      nameAt[first] == 0, particle(first).contains(.ender), particle(first).contains(.preposition)
    {
      return nil
    }
    // *X, yang dihubungi Kompas, mengatakan*: the subject stands before.
    if !isPerson, let first = piece.first, spells(first, "yang") { return nil }
    var at = piece.lowerBound
    while at < piece.upperBound {
      let governed = isGoverned(at, piece.lowerBound)
      if let index = role(at: at) {
        let end = max(at + 1, min(roles[index].upperBound, piece.upperBound))
        if !governed {
          return phrase(from: at, limit: piece.upperBound)
            ?? SpeakerPhrase(form: .role(index), words: at..<end)
        }
        if let holder = mentions.roles[index].holder, let name = name(ofMention: holder),
          name.words.lowerBound >= at, name.words.upperBound <= piece.upperBound
        {
          at = max(end, name.words.upperBound)
        } else {
          at = end
        }
        continue
      }
      if let name = name(at: at) {
        if !governed, !isPerson || name.kind == .person {
          return phrase(from: at, limit: piece.upperBound)
            ?? SpeakerPhrase(form: .names([name.mention]), words: name.words)
        }
        at = max(at + 1, name.words.upperBound)
        continue
      }
      if marks[at] == .word, isParticle(at, .pronoun), !governed {
        return SpeakerPhrase(form: .pronoun, words: at..<(at + 1))
      }
      at += 1
    }
    return isPerson ? nil : written(piece)
  }

  /// Whether a word has its capital from the beginning of the sentence alone: *Tujuannya …*
  private func isCommonWord(_ word: Int) -> Bool {
    let feature = feature(word)
    guard feature.shape.contains(.sentenceInitial), !feature.shape.contains(.allCapitals) else {
      return false
    }
    let span = span(word)
    return feature.traits.intersects([.function, .stopword, .particle, .cue])
      || span.count > 5 && bytes[span.end - 3] == 0x6E && bytes[span.end - 2] == 0x79
        && bytes[span.end - 1] == 0x61
  }

  /// *Eko, salah seorang jurnalis yang …, menuturkan*: the name before the comma, where what
  /// follows it only describes.
  private func apposed(_ phrase: SpeakerPhrase, _ comma: Int, _ lower: Int) -> SpeakerPhrase {
    switch phrase.form {
    case .unnamed, .description, .role:
      if comma > lower + 1, nameAt[comma - 1] == 0, let run = writtenName(lower..<comma),
        run.count > 1, run.lowerBound == lower || marks[run.lowerBound - 1] == .comma
      {
        return SpeakerPhrase(form: .written, words: run)
      }
      guard comma > lower, let name = name(at: comma - 1), name.kind == .person,
        name.words.lowerBound >= lower, !isGoverned(name.words.lowerBound, lower)
      else { return phrase }
      return SpeakerPhrase(form: .names([name.mention]), words: name.words)
    default: return phrase
    }
  }

  /// The last name, title or pronoun: what a relative clause belongs to.
  private func lastSubject(_ piece: Range<Int>) -> SpeakerPhrase? {
    var at = piece.upperBound
    while at > piece.lowerBound, at > piece.upperBound - 12 {
      at -= 1
      if let name = name(at: at) {
        return SpeakerPhrase(form: .names([name.mention]), words: name.words)
      }
      if let index = role(at: at) {
        return SpeakerPhrase(form: .role(index), words: roles[index])
      }
      if marks[at] != .word { return nil }
    }
    return nil
  }

  /// Whether a preposition stands before a name, with its titles between.
  private func isGoverned(_ word: Int, _ lower: Int) -> Bool {
    let start = frameStart(word, lower)
    guard start > lower, marks[start - 1] == .word else { return false }
    return isParticle(start - 1, .preposition) || isPassiveVerb(start - 1)
  }

  /// *dikutip Presiden X, diteken Ketua Y*: whose agent follows.
  private func isPassiveVerb(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 6, bytes[span.start] == 0x64, bytes[span.start + 1] == 0x69 else {
      return false
    }
    return isVerb(word) || isParticle(word, .ender)
  }

  /// *Sosok yang akrab disapa Bang HD itu, orang nomor satu Sukamaju*
  private func described(_ piece: Range<Int>) -> SpeakerPhrase? {
    guard let first = piece.first(where: { !isParticle($0, .connector) }), marks[first] == .word
    else { return nil }
    let last = piece.upperBound - 1
    if last > first, isParticle(last, .demonstrative),
      piece.contains(where: { spells($0, "yang") }), piece.allSatisfy({ marks[$0] == .word })
    {
      return SpeakerPhrase(form: .description, words: first..<(last + 1))
    }
    if first + 2 <= last, spells(first, "orang"), spells(first + 1, "nomor") {
      return SpeakerPhrase(form: .description, words: first..<(last + 1))
    }
    return nil
  }

  /// A subject without a known name: the words before the cue, from the last connector on.
  private func written(_ piece: Range<Int>) -> SpeakerPhrase? {
    if let description = described(piece) { return description }
    let whole = piece
    let end = piece.first { spells($0, "yang") } ?? piece.upperBound
    let piece = piece.lowerBound..<max(end, piece.lowerBound)
    var start = piece.upperBound
    while start > piece.lowerBound, start > piece.upperBound - 10,
      marks[start - 1] == .word || marks[start - 1] == .dash
    {
      let particle = particle(start - 1)
      if particle.contains(.preposition) { return nil }
      if particle.contains(.connector) || particle.contains(.ender) { break }
      start -= 1
    }
    guard start < piece.upperBound, !traits(start).contains(.calendar) else { return nil }
    if isParticle(start, .firstperson) { return nil }
    if isParticle(piece.upperBound - 1, .demonstrative) {
      return SpeakerPhrase(form: .description, words: start..<piece.upperBound)
    }
    if isParticle(start, .indefinite) || traits(start).intersects([.titleRole, .titleHead]) {
      var last = start + 1
      while last < piece.upperBound, !isVerb(last), !isParticle(last, .clause),
        !isParticle(last, .adverb)
      {
        last += 1
      }
      if last == piece.upperBound, withRelative(last, limit: whole.upperBound) == whole.upperBound {
        last = whole.upperBound
      }
      // *Pelaku Muhammad Syarifudin Lubis*: a name that no mention covers.
      if !isParticle(start, .indefinite), last == piece.upperBound, last - start > 2,
        (start + 1..<last).allSatisfy({ isCapitalized($0) && roleAt[$0] == 0 && nameAt[$0] == 0 }),
        traits(start + 1).intersects(.personalName)
      {
        return SpeakerPhrase(form: .written, words: start + 1..<last)
      }
      return SpeakerPhrase(form: .unnamed, words: start..<last)
    }
    // Only capitalised words can be a name.
    var first = piece.upperBound
    while first > start, isCapitalized(first - 1) { first -= 1 }
    guard first < piece.upperBound, !isCommonWord(first) || first + 1 < piece.upperBound else {
      return nil
    }
    start = first
    return SpeakerPhrase(form: .written, words: start..<piece.upperBound)
  }
}
