import TelaahText

/// Who speaks, as the article goes on: resolves the phrases that name speakers, in their order.
final class Discourse {
  let reading: Reading
  /// The entity of each mention and of each role; nil where there is none.
  var owners: [Int?] { reading.owners }
  var roleOwners: [Int?] { reading.roleOwners }
  let names: FullNames
  @exclusivity(unchecked) var index: EntityIndex
  private let confidence: Confidence
  @exclusivity(unchecked) var described = DescribedSources()
  /// Who spoke last, and the last human being who did.
  @exclusivity(unchecked) private(set) var last: Turn?
  @exclusivity(unchecked) private(set) var lastPerson: Turn?
  /// The last human being who spoke before that one.
  @exclusivity(unchecked) private(set) var personBefore: Turn?
  /// How many statements in a row were carried over without a word for their speaker.
  @exclusivity(unchecked) private var carried = 0
  /// So many quotations in a row may be one speaker's; more are a dialogue.
  private static let mostCarried = 5
  /// Where the last statement ended.
  @exclusivity(unchecked) private(set) var lastEnd = 0

  /// Somebody's turn to speak.
  struct Turn {
    let source: Source
    /// How sure it is that it was theirs.
    let confidence: Double
    /// The sentence in which it ended.
    let sentence: Int
  }

  /// What a phrase turned out to mean.
  struct Resolution {
    var source: Source?
    let rule: RuleID
    var doubt: Doubt = []
    /// How sure the turn is that it is taken over from, if it is.
    var inherited = 1.0
  }

  /// The speaker of a draft; nil where nothing tells.
  struct Resolved {
    let source: Source?
    let evidence: Evidence
    let confidence: Double
  }

  init(_ reading: Reading, _ confidence: Confidence) {
    self.reading = reading
    self.confidence = confidence
    names = FullNames(reading)
    index = EntityIndex(reading.entities)
  }

  /// Tells a draft its source, with the rule that tells it and how sure the whole is. Drafts must come
  /// in order.
  func resolve(_ draft: Draft) {
    let start = frameStart(draft)
    let result = heeding(draft, resolved(draft.speaker, before: start, cue: draft.cue))
    let evidence = Evidence(draft, result)
    let confidence = confidence.of(evidence)
    let teller =
      draft.teller.flatMap { resolved($0, before: start, cue: draft.cue).source }
      ?? mainSubject(of: draft, besides: result.source)
    if let source = teller ?? result.source, !draft.isHearsay {
      let sentence = reading.sentence(of: draft.reach - 1) ?? 0
      let turn = Turn(source: source, confidence: confidence, sentence: sentence)
      last = turn
      if source.isPersonal {
        if let lastPerson, lastPerson.source != source { personBefore = lastPerson }
        lastPerson = turn
      }
    }
    carried = draft.speaker.form == .none && draft.cue == nil ? carried + 1 : 0
    lastEnd = max(lastEnd, draft.reach)
    draft.resolved = Resolved(source: result.source, evidence: evidence, confidence: confidence)
  }

  /// Where the sentence or quotation of a draft begins, and what speaks for its speaker ends.
  private func frameStart(_ draft: Draft) -> Int {
    var start = draft.start
    if let cue = draft.cue { start = min(start, cue.word) }
    if draft.form == .direct { return start }
    guard let sentence = reading.sentence(of: start) else { return start }
    return reading.sentences[sentence].lowerBound
  }

  func resolved(
    _ phrase: SpeakerPhrase, before start: Int, cue: CueWord?
  ) -> Resolution {
    switch phrase.form {
    case .names(let mentions):
      return Resolution(source: several(mentions), rule: "statements/speakers-named")
    case .name(let mention):
      if let owner = owners[mention], isCommonNoun(owner, phrase.words) {
        return Resolution(source: nil, rule: "statements/speaker-no-name")
      }
      if let words = relation(phrase, to: mention) {
        return asWritten(words, rule: "statements/speaker-relation")
      }
      let source = named(mention, phrase)
      let isFull = reading.isText(reading.sources.entry(of: source).name, of: phrase.words)
      return Resolution(
        source: source,
        rule: isFull ? "statements/speaker-named" : "statements/speaker-short-name",
        doubt: doubt(of: source))
    case .role(let role):
      if let owner = roleOwners[role], isAhead(of: role, owner) {
        return Resolution(source: nil, rule: "statements/speaker-title-unknown")
      }
      if let owner = roleOwners[role], bears(owner, role) {
        let source = source(owner)
        return Resolution(
          source: source, rule: "statements/speaker-title", doubt: doubt(of: source))
      }
      if let owner = holder(ofTitle: phrase.words) {
        return Resolution(source: source(owner), rule: "statements/speaker-title-matched")
      }
      // *orang nomor satu Sukamaju*
      if reading.spells(phrase.words.lowerBound, "orang") {
        return describedSource(phrase, before: start)
      }
      if let turn = rankedTurn(phrase.words, before: start) {
        return Resolution(
          source: turn.source, rule: "statements/speaker-title-of-rank", doubt: .rival,
          inherited: turn.confidence)
      }
      return asWritten(
        whole(completed(phrase.words, before: cue)), rule: "statements/speaker-title-as-written")
    case .description: return describedSource(phrase, before: start)
    case .document: return document(phrase.words)
    case .written: return written(phrase)
    case .unnamed:
      if phrase.words.count > 1, reading.isPersonWord(phrase.words.lowerBound),
        last?.source.kind == .person, let found = person(phrase.words, before: start)
      {
        return found
      }
      return asWritten(phrase.words, rule: "statements/speaker-unnamed")
    case .pronoun:
      if reading.spells(phrase.words.lowerBound, "mereka") { return crowd(before: start) }
      let found = antecedent(before: start)
      // *Polisi …; Kepada ayahnya, dia mengaku*: a body is no *dia*.
      if let found, found.source.kind != .person, !found.source.isPersonal,
        !reading.spells(phrase.words.lowerBound, "pihaknya")
      {
        return Resolution(source: nil, rule: "statements/speaker-pronoun-unknown")
      }
      return taken(
        from: found, "statements/speaker-pronoun",
        "statements/speaker-pronoun-subject", "statements/speaker-pronoun-unknown")
    case .clitic:
      return taken(
        from: antecedent(before: start, isQuoted: true), "statements/speaker-clitic",
        "statements/speaker-clitic-subject", "statements/speaker-clitic-unknown")
    case .untold: return Resolution(source: nil, rule: "statements/speaker-unknown")
    case .none:
      if carried > Discourse.mostCarried {
        return Resolution(source: nil, rule: "statements/speaker-unknown")
      }
      return taken(
        from: antecedent(before: start, isQuoted: true), "statements/speaker-carried",
        "statements/speaker-carried-subject", "statements/speaker-unknown")
    }
  }

  /// The resolution of a phrase without a name by what it goes back to.
  private func taken(
    from found: Antecedent?, _ last: RuleID, _ subject: RuleID, _ unknown: RuleID
  ) -> Resolution {
    guard let found else { return Resolution(source: nil, rule: unknown) }
    return Resolution(
      source: found.source, rule: found.isLast ? last : subject, doubt: found.doubt,
      inherited: found.confidence)
  }

  /// *politikus PDIP itu, sumber itu, orang nomor satu di Sukamaju*
  private func describedSource(
    _ phrase: SpeakerPhrase, before start: Int
  ) -> Resolution {
    let first = phrase.words.lowerBound
    if reading.isParticle(first, .document) || reading.isParticle(first, .regulation) {
      return document(phrase.words)
    }
    if let id = holder(ofTitle: phrase.words) {
      return Resolution(source: source(id), rule: "statements/speaker-description-title")
    }
    if reading.isParticle(first, .indefinite)
      || organization(of: phrase.words) != nil
    {
      return asWritten(phrase.words, rule: "statements/speaker-as-written")
    }
    if let found = antecedent(before: start) {
      return Resolution(
        source: found.source, rule: "statements/speaker-description", doubt: found.doubt,
        inherited: found.confidence)
    }
    return asWritten(phrase.words, rule: "statements/speaker-as-written")
  }

  /// Somebody without a name: an organisation that the words begin the name of, or a description.
  func asWritten(_ words: Range<Int>, rule: RuleID) -> Resolution {
    if let id = organization(of: words) {
      return Resolution(source: source(id), rule: "statements/speaker-common-noun")
    }
    let first = words.lowerBound
    let isOne =
      rule == "statements/speaker-relation" || reading.spells(first, "seorang")
      || reading.spells(first, "salah")
      || reading.spells(first, "sumber") || reading.spells(first, "sang")
      || reading.spells(first, "seseorang")
      || !reading.isParticle(first, .indefinite)
        && (reading.isTitle(first)
          || reading.traits(first).intersects([.titleRole, .titleHead]))
    return Resolution(
      source: reading.sources.add(
        .unnamed, name: reading.text(of: words),
        described: described.group(of: words, in: reading), isPersonal: isOne),
      rule: rule)
  }

  /// *Seorang kepala delegasi, para pengemudi*: with the word that begins it.
  private func whole(_ words: Range<Int>) -> Range<Int> {
    var first = words.lowerBound
    while first > 0, first > words.lowerBound - 2, reading.mark(first - 1) == .word,
      reading.isParticle(first - 1, .indefinite)
    {
      first -= 1
    }
    return first..<words.upperBound
  }

  /// *Petani kopi lokal di Flores* before its verb: with the place behind the title.
  private func completed(_ words: Range<Int>, before cue: CueWord?) -> Range<Int> {
    guard let cue, cue.word > words.upperBound, cue.word < words.upperBound + 6 else {
      return words
    }
    let end = reading.skipBack(.adverb, from: cue.word, limit: words.upperBound)
    guard end > words.upperBound + 1,
      reading.spells(words.upperBound, "di") || reading.spells(words.upperBound, "dari")
        || reading.spells(words.upperBound, "asal"),
      (words.upperBound + 1..<end).allSatisfy({
        reading.mark($0) == .word && reading.isCapitalized($0)
      })
    else { return words }
    return words.lowerBound..<end
  }

  /// The fullest role of an entity, with those that the text joins to it: *Sekjen Partai X sekaligus
  /// Ketua Fraksi X*.
  func role(of id: Int) -> String? {
    let roles = reading.entities[id].roles
    guard let best = Source.fullest(of: roles, lexicon: reading.lexicon) else { return nil }
    guard roles.count > 1, let first = roles.firstIndex(where: { $0.text == best }) else {
      return best
    }
    let start = roles[first].span.start
    var end = roles[first].span.end
    for role in roles.dropFirst(first + 1) {
      guard joins(TextSpan(end, max(end, role.span.start))) else { break }
      end = role.span.end
    }
    return end == roles[first].span.end ? best : reading.text(TextSpan(start, end))
  }

  /// *sekaligus, merangkap, dan* between two titles.
  private func joins(_ span: TextSpan) -> Bool {
    guard (5...12).contains(span.count) else { return false }
    let between = UnsafeBufferPointer(rebasing: reading.bytes[span.start..<span.end])
    return between.elementsEqual(" sekaligus ".utf8) || between.elementsEqual(" merangkap ".utf8)
      || between.elementsEqual(" dan ".utf8)
  }
}
