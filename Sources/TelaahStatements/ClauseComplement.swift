import TelaahLexicon
import TelaahText

// The clause behind an active cue, and what can be one.

extension ClauseRules {
  /// The most words between a cue and its *bahwa*.
  private static let widestGap = 30

  /// The clause behind an active cue: behind *bahwa, agar*, behind an addressee and its comma.
  func complement(of cue: CueWord, _ limit: Int) -> Range<Int>? {
    var at = cue.word + 1
    while at < limit,
      reading.spells(at, "juga") || isFurther(at, limit)
        || reading.spells(at, "lanjut") || reading.spells(at, "lagi")
        || reading.spells(at, "kembali")
    {
      at += 1
    }
    // *mengharapkan dan menegaskan …*
    if at + 1 < limit, reading.isParticle(at, .conjunction), let second = reading.cue(at: at + 1),
      second.traits.intersects([.cueActive, .cueClause])
    {
      at += 2
    }
    guard at < limit else { return nil }
    let isParted = reading.mark(at) == .comma || reading.mark(at) == .colon
    if isParted { at += 1 }
    guard at < limit, !isAnaphorAlone(at, limit) else { return nil }
    let first = reading.particle(at)
    if first.contains(.complementizer) { return at + 1..<max(limit, at + 1) }
    // *memperingatkan selama sepuluh tahun bahwa …*
    if reading.spells(at, "selama"),
      let that = (at..<min(limit, at + 6)).first(where: { reading.spells($0, "bahwa") })
    {
      return that + 1..<max(limit, that + 1)
    }
    let isAddressed =
      first.contains(.preposition) && !reading.spells(at, "untuk")
      || first.contains(.actnoun) && !first.contains(.indefinite) || first.contains(.topic)
    // *menekankan pentingnya kerja sama agar …* is one clause as a noun.
    if (isAddressed || cue.traits.contains(.cueAct)) && !reading.isNominalized(at) {
      let reach = min(limit, at + ClauseRules.widestGap)
      if let that = (at..<reach).first(where: {
        opensComplement($0)
          && (reading.spells($0, "bahwa")
            || !first.contains(.topic) && opensWish($0, cue, isAddressed))
      }), !(at..<that).contains(where: { reading.cue(at: $0) != nil && $0 > at }),
        reading.spells(that, "bahwa") || !(at..<that).contains(where: reading.isVerb)
      {
        return that + 1..<max(limit, that + 1)
      }
    }
    if isStandpoint(at, cue, limit) { return at..<limit }
    if first.contains(.topic) {
      // *memperingatkan tentang dampak asap*
      if !isParted, takesTopic(cue), at + 1 < limit { return at + 1..<limit }
      // *Sunu menjelaskan, terkait bunga itu juga …*
      return isParted && isClause(at..<limit) ? at..<limit : nil
    }
    // *menjelaskan, pada rapat itu, …*: behind the comma a circumstance is the clause's own.
    if isParted, first.contains(.preposition) || first.contains(.ender), !isOccasion(at, limit) {
      return at..<limit
    }
    if first.contains(.actnoun), cue.traits.contains(.cueAct) || reading.spells(at, "maaf") {
      return isParted && first.contains(.indefinite) || hasPredicate(at..<limit)
        || isSeenAs(at..<limit, cue) ? at..<limit : nil
    }
    if cue.traits.contains(.cueAct), isGroundedClause(at, limit) { return at..<limit }
    // *menyampaikan dukungannya terhadap …*
    if cue.traits.contains(.cueAct), reading.isParticleWithClitic(at, .actnoun) { return nil }
    if cue.traits.contains(.cueAct),
      !first.contains(.ender) && isAddressed
        || reading.spells(at, "dengan")
    {
      return nil
    }
    if isAddressed, first.contains(.ender) {
      let reach = min(limit, at + 16)
      if let comma = (at..<reach).first(where: { reading.mark($0) == .comma }),
        comma + 3 < limit, !goesThrough(at..<comma)
      {
        return comma + 1..<limit
      }
      if !reading.spells(at, "kepada"), !reading.spells(at, "di"), !reading.spells(at, "ke") {
        return at..<limit
      }
      return isClause(at..<limit) ? at..<limit : nil
    }
    return at..<limit
  }

  /// *menjelaskan, saat ditemui di kantornya, …; menegaskan, usai rapat, …*: when it was said.
  private func isOccasion(_ word: Int, _ limit: Int) -> Bool {
    reading.spells(word, "kepada") || reading.spells(word, "usai")
      || reading.spells(word, "seusai")
      || word + 1 < limit && reading.isParticle(word + 1, .ender)
  }

  /// *mengungkap berdasarkan pemetaan kementerian, sampah ada di …; dengan adanya jalan itu, …*: what
  /// a clause rests on, and its comma, stand before it.
  private func isGroundedClause(_ word: Int, _ limit: Int) -> Bool {
    guard
      reading.spells(word, "berdasarkan") || reading.spells(word, "dari")
        || reading.spells(word, "pada") || reading.spells(word, "dengan"),
      let comma = (word..<min(limit, word + ClauseRules.widestGround)).first(where: {
        reading.mark($0) == .comma
      }), comma > word + 2, comma + 2 < limit
    else { return false }
    return isClause(comma + 1..<limit)
  }

  /// The most words of what a clause rests on.
  private static let widestGround = 24

  /// *kebijakan blokir itu menyebabkan …, dukungan polisi tidak berhenti …*: a predicate behind the *itu*
  /// that ends a noun phrase, or with a word that only predicates have.
  private func hasPredicate(_ words: Range<Int>) -> Bool {
    var at = words.lowerBound + 1
    while at + 1 < min(words.upperBound, words.lowerBound + ClauseRules.widestGround) {
      guard reading.mark(at) == .word, !reading.spells(at, "yang"), !reading.isVerb(at) else {
        return false
      }
      if reading.isParticle(at, .demonstrative) {
        let verb = reading.skip(.adverb, from: at + 1, limit: words.upperBound)
        return verb < words.upperBound
          && (reading.isVerb(verb) || reading.isParticle(verb, .clause))
      }
      let particle = reading.particle(at)
      if particle.contains(.modal), !particle.contains(.preposition), !reading.spells(at, "akan") {
        return true
      }
      at += 1
    }
    return false
  }

  /// *mengatakan lebih lanjut, lebih dulu*, and not *memperkirakan lebih dari*.
  private func isFurther(_ word: Int, _ limit: Int) -> Bool {
    if reading.spells(word, "dulu") { return reading.spells(word - 1, "lebih") }
    return reading.spells(word, "lebih") && word + 1 < limit
      && (reading.spells(word + 1, "lanjut") || reading.spells(word + 1, "jauh")
        || reading.spells(word + 1, "dulu"))
  }

  /// *mengatakan hal itu saat membuka lokakarya*: the content is the sentence before.
  private func isAnaphorAlone(_ word: Int, _ limit: Int) -> Bool {
    guard reading.spells(word, "hal"), word + 1 < limit,
      reading.isParticle(word + 1, .demonstrative)
    else { return false }
    let next = word + 2
    return next >= limit || reading.mark(next) != .word || reading.isParticle(next, .ender)
  }

  /// Whether what looks like a circumstance before a comma is the clause itself: *dari 38 provinsi,
  /// 37 …; saat ini pasokan …, dan …; dalam waktu dekat akan …*
  private func goesThrough(_ words: Range<Int>) -> Bool {
    guard let first = words.first, words.count > 2 else { return false }
    if reading.spells(first, "dari") || reading.spells(first, "berdasarkan")
      || reading.spells(first, "setelah")
    {
      return true
    }
    if reading.spells(first, "saat") && reading.spells(first + 1, "ini") { return true }
    return words.dropFirst(2).contains {
      reading.isParticle($0, .clause) && !reading.spells($0 - 1, "yang")
        && !reading.isParticle($0 - 1, .modal)
    }
  }

  /// Whether a word begins like *bahwa, agar, supaya, untuk* and is as long as one of them: what most
  /// words are told apart by.
  @inline(__always)
  private func opensComplement(_ word: Int) -> Bool {
    let span = reading.span(word)
    guard (4...6).contains(span.count) else { return false }
    switch reading.bytes[span.start] | 0x20 {
    case 0x61, 0x62, 0x73, 0x75: return true
    default: return false
    }
  }

  /// *agar, supaya*, and *untuk* behind those who are asked for something (*kepada warga untuk*).
  private func opensWish(_ word: Int, _ cue: CueWord, _ isAddressed: Bool) -> Bool {
    reading.spells(word, "agar") || reading.spells(word, "supaya")
      || isAddressed && reading.spells(word, "untuk") && reading.stance(of: cue) == .directive
  }

  /// Whether words can be a clause and not just a noun phrase: a modal, a copula or a verb is in
  /// them that no *yang* makes an attribute.
  func isClause(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if reading.particle(first).contains(.complementizer) || reading.spells(first, "untuk")
      || reading.spells(first, "jika")
    {
      return true
    }
    // *dirinya mengetahui …*: subjects, and hardly ever objects.
    if words.count > 2, reading.spells(first, "dirinya") || reading.spells(first, "pihaknya") {
      return true
    }
    var at = first
    while at < min(words.upperBound, first + 60) {
      defer { at += 1 }
      guard reading.mark(at) == .word else { continue }
      if at > first, opensSubordinate(at) { return false }
      let isPredicate =
        reading.isParticle(at, .clause) || reading.spells(at, "untuk")
        || reading.spells(at, "agar") || reading.isVerb(at)
        || at < first + 8 && reading.isNominalized(at)
      if isPredicate, !isAttribute(at, first) { return true }
    }
    return false
  }

  /// *yang sedang dialami, untuk membeli*: a verb that belongs to a noun.
  private func isAttribute(_ word: Int, _ first: Int) -> Bool {
    var at = word
    while at > first, at > word - 3, reading.mark(at - 1) == .word,
      reading.spells(at - 1, "sedang") || reading.spells(at - 1, "telah")
        || reading.spells(at - 1, "sudah") || reading.spells(at - 1, "juga")
    {
      at -= 1
    }
    guard at > first else { return false }
    // *mendorong petugas, dan mencakarnya; menyapa wartawan dan sempat berfoto*
    let verb = reading.skipBack(.adverb, from: word, limit: first)
    if verb - 1 > first, reading.spells(verb - 1, "dan"),
      verb < word || reading.mark(verb - 2) == .comma
    {
      return true
    }
    return reading.spells(at - 1, "yang") || reading.spells(word - 1, "telah")
      || reading.spells(at - 1, "untuk")
  }

  /// *sekaligus berlatih, setelah menang, yang menyebutkan …*: what follows is no main clause.
  private func opensSubordinate(_ word: Int) -> Bool {
    reading.spells(word, "sekaligus") && reading.isVerb(word + 1)
      || reading.spells(word, "sambil")
      || reading.spells(word, "sehingga") || reading.spells(word, "setelah")
      || reading.spells(word, "usai") || reading.spells(word, "seusai")
      || reading.spells(word, "yang") && reading.cue(at: word + 1) != nil
  }

  /// *ada yang*
  func isSomebody(_ speaker: SpeakerPhrase) -> Bool {
    speaker.form == .unnamed && reading.spells(speaker.words.lowerBound, "ada")
  }

  /// *menurut laporan tersebut, menurut penelitian Universitas X*
  func isKnownText(_ speaker: SpeakerPhrase) -> Bool {
    guard speaker.form == .document, let first = speaker.words.first,
      !reading.isParticle(first, .regulation)
    else { return false }
    return reading.isParticle(speaker.words.upperBound - 1, .demonstrative)
      || speaker.words.count > 1
        && speaker.words.prefix(3).contains { reading.isParticle($0, .study) }
  }

  /// Whether a phrase can be the source of speech and not a document, a rule or a plan.
  func isSource(_ speaker: SpeakerPhrase) -> Bool {
    switch speaker.form {
    case .name, .names, .role, .pronoun, .clitic: return true
    case .untold, .none, .document: return false
    case .written: return true
    case .description, .unnamed:
      return isSomebody(speaker)
        || speaker.words.contains {
          reading.isParticle($0, .indefinite)
            || reading.shape($0).intersection([.capitalized, .sentenceInitial])
              == .capitalized
            || reading.traits($0).intersects([
              .titleRole, .titleHead, .titlePrefix, .honorific, .organizationHead,
            ])
        }
    }
  }
}
