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
    end = nameEnd(beforeDegrees: end, lower) ?? end
    let isRelative = end > lower && spells(end - 1, "yang")
    if isRelative {
      end -= 1
      if let some = some(end, lower) { return some }
      if end > lower, mark(end - 1) == .comma { end -= 1 }
      if let phrase = lastSubject(lower..<end) { return phrase }
    }
    if let phrase = adjacent(end, lower) ?? circumstanced(end, lower) { return phrase }
    var pieceEnd = end
    var depth = 0
    var at = end
    let lower = max(lower, end - 80)
    while at > lower {
      at -= 1
      switch mark(at) {
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
    return firstSubject(lower..<pieceEnd) ?? beside(end, lower)
  }

  /// *Ada yang menyebut …, ada pula yang menilai …*: somebody, told by the *yang* at a word.
  private func some(_ word: Int, _ lower: Int) -> SpeakerPhrase? {
    let first = skipBack(.adverb, from: word, limit: lower) - 1
    guard first >= lower, spells(first, "ada"), first == lower || !isParticle(first - 1, .modal)
    else { return nil }
    return SpeakerPhrase(form: .unnamed, words: first..<(word + 1))
  }

  /// *… sikap Bupati X yang dalam pidatonya menyampaikan bahwa*: the person before *yang* where only
  /// a circumstance stands between it and the cue.
  private func circumstanced(_ end: Int, _ lower: Int) -> SpeakerPhrase? {
    var at = end - 1
    while at > max(lower, end - 20), mark(at) == .word, !spells(at, "yang") { at -= 1 }
    guard at > lower, at + 2 < end, spells(at, "yang"),
      particle(at + 1).isSuperset(of: [.preposition, .ender]),
      let name = name(at: at - 1), name.kind == .person, name.words.lowerBound >= lower
    else { return nil }
    return SpeakerPhrase(form: .name(name.mention), words: name.words)
  }

  /// *Dalam kesempatan itu ia menegaskan, dalam rapat itu KPK menilai*: right before the cue, behind
  /// a circumstance that no comma parts.
  private func beside(_ end: Int, _ lower: Int) -> SpeakerPhrase? {
    guard end > lower + 1 else { return nil }
    let start: Int
    if let index = role(at: end - 1), roles[index].upperBound == end {
      start = roles[index].lowerBound
    } else if let name = name(at: end - 1), name.words.upperBound == end {
      start = name.words.lowerBound
    } else if isParticle(end - 1, .pronoun) {
      start = end - 1
    } else {
      return nil
    }
    guard start > lower, !isGoverned(start, lower), !isParticle(start - 1, .conjunction) else {
      return nil
    }
    return phrase(from: start, limit: end)
  }

  /// *Budi, peneliti pada Pusat X, lembaga Universitas Y, mengatakan*: the person with whom the
  /// sentence begins, and not a name in what commas add to it.
  private func presentedFirst(_ lower: Int, _ end: Int) -> SpeakerPhrase? {
    guard end > lower, mark(end - 1) == .comma || mark(end - 1) == .dash,
      var first = (lower..<end).first(where: { mark($0) == .word })
    else { return nil }
    // *Saat dikonfirmasi, Budi, kuasa hukum X dan Y, mengatakan*
    if !isTitle(first), !isNamed(first), isParticle(first, .ender) {
      guard let comma = (first..<min(end, first + 8)).first(where: { mark($0) == .comma }) else {
        return nil
      }
      first = comma + 1
    }
    guard let person = firstPerson(first..<end), person.mention != nil,
      person.words.upperBound < end - 1, mark(person.words.upperBound) == .comma
    else { return nil }
    return person
  }

  /// A person right before the cue, whom no preposition governs and no *dan* joins to another.
  private func adjacent(_ end: Int, _ lower: Int) -> SpeakerPhrase? {
    var end = end
    if end > lower + 2, mark(end - 1) == .closing {
      var open = end - 2
      while open > max(lower, end - 8), mark(open) != .opening { open -= 1 }
      if mark(open) == .opening { end = open }
    }
    guard end > lower else { return nil }
    guard let name = name(at: end - 1) else {
      // *Kepala Resor X Dedi Y menyampaikan*, where no mention covers the name.
      guard let run = writtenName(lower..<end), run.lowerBound > lower, run.count > 1,
        isNamed(run.lowerBound - 1) || isTitle(run.lowerBound - 1)
          || traits(run.lowerBound - 1).intersects([.titleHead, .titleRole, .place])
      else { return nil }
      return SpeakerPhrase(form: .written, words: run)
    }
    guard name.words.upperBound == end, name.words.lowerBound >= lower else { return nil }
    if let graduate = graduate(before: name, lower) { return graduate }
    guard name.kind == .person else { return nil }
    let start = frameStart(name.words.lowerBound, lower)
    if let group = group(before: start, name, lower) { return group }
    guard
      start == lower || mark(start - 1) != .word
        || !particle(start - 1).contains(.preposition) && !isParticle(start - 1, .conjunction)
    else { return nil }
    return SpeakerPhrase(form: .name(name.mention), words: name.words)
  }

  /// *Budi Santoso, S.Sos., M.Si. mengatakan*: where the name ends whose degrees stand before a word.
  private func nameEnd(beforeDegrees end: Int, _ lower: Int) -> Int? {
    var at = end
    while at > lower, end - at < 16,
      mark(at - 1) == .comma || mark(at - 1) == .stop || traits(at - 1).contains(.degree)
    {
      at -= 1
    }
    guard at > lower, (at..<end).contains(where: { traits($0).contains(.degree) }),
      let name = name(at: at - 1), name.kind == .person, name.words.upperBound == at
    else { return nil }
    return at
  }

  /// *dr. Budi Santoso, MS, SpDX*: what looks like a name is a degree, behind commas, of the person
  /// before.
  private func graduate(before name: Name, _ lower: Int) -> SpeakerPhrase? {
    guard name.words.count == 1, !traits(name.words.lowerBound).intersects(.personalName),
      shape(name.words.lowerBound).contains(.innerCapital)
        || name.kind == .person && span(name.words.lowerBound).count < 5
          && !shape(name.words.lowerBound).contains(.allCapitals)
    else { return nil }
    var at = name.words.lowerBound
    while at > lower + 1, name.words.lowerBound - at < 8,
      mark(at - 1) == .comma || mark(at - 1) == .stop || traits(at - 1).contains(.degree)
        || shape(at - 1).contains(.allCapitals) && span(at - 1).count < 5
    {
      at -= 1
    }
    guard at < name.words.lowerBound, mark(name.words.lowerBound - 1) != .word,
      let person = self.name(at: at - 1), person.kind == .person
    else { return nil }
    return SpeakerPhrase(form: .name(person.mention), words: person.words)
  }

  /// *sebagian umat Muslim, warga Leles*: what looks like a name tells what group it is.
  private func group(before start: Int, _ name: Name, _ lower: Int) -> SpeakerPhrase? {
    // *para pejabat Budi*: his, and not he.
    if start > lower, spells(start - 1, "para") {
      return SpeakerPhrase(form: .unnamed, words: start - 1..<name.words.upperBound)
    }
    guard start == name.words.lowerBound, name.words.count == 1, start > lower,
      mark(start - 1) == .word
    else { return nil }
    let first = max(lower, start - 2)
    guard let head = (first..<start).first(where: { isParticle($0, .indefinite) }),
      !spells(head, "seorang"), !spells(head, "sang"), !spells(head, "si"), !isTitle(head),
      head + 1 == start || mark(head + 1) == .word && !isTitle(head + 1)
    else { return nil }
    return SpeakerPhrase(form: .unnamed, words: head..<name.words.upperBound)
  }

  /// *Eko, salah seorang jurnalis yang …, menuturkan*: the name before the comma, where what
  /// follows it only describes.
  private func apposed(_ phrase: SpeakerPhrase, _ comma: Int, _ lower: Int) -> SpeakerPhrase {
    switch phrase.form {
    case .unnamed, .description, .role:
      if comma > lower + 1, !isNamed(comma - 1), let run = writtenName(lower..<comma),
        run.count > 1, run.lowerBound == lower || mark(run.lowerBound - 1) == .comma
      {
        return SpeakerPhrase(form: .written, words: run)
      }
      guard comma > lower, let name = name(at: comma - 1), name.kind == .person,
        name.words.lowerBound >= lower, !isGoverned(name.words.lowerBound, lower)
      else { return phrase }
      return SpeakerPhrase(form: .name(name.mention), words: name.words)
    case .name(let body):
      // *Budi, Kepala Seksi X, Dinas Y mengatakan*: the title's body is no speaker beside its holder.
      guard mentions.mentions[body].kind == .organization, comma > lower,
        let index = role(at: comma - 1), roles[index].upperBound == comma,
        let holder = mentions.roles[index].holder, let name = name(ofMention: holder),
        name.words.lowerBound >= lower, name.words.upperBound < roles[index].lowerBound,
        !isGoverned(name.words.lowerBound, lower)
      else { return phrase }
      return SpeakerPhrase(form: .name(holder), words: name.words)
    default: return phrase
    }
  }

  /// The last name, title or pronoun: what a relative clause belongs to.
  private func lastSubject(_ piece: Range<Int>) -> SpeakerPhrase? {
    var at = piece.upperBound
    while at > piece.lowerBound, at > piece.upperBound - 12 {
      at -= 1
      if let name = name(at: at) {
        return SpeakerPhrase(form: .name(name.mention), words: name.words)
      }
      if let index = role(at: at) {
        return SpeakerPhrase(form: .role(index), words: roles[index])
      }
      if mark(at) != .word { return nil }
    }
    return nil
  }
}
