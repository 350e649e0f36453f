import TelaahText

// Speakers with a name: entities, and names that are none.

extension Discourse {
  /// How little the article says of a name.
  func doubt(of source: Source) -> Doubt {
    guard let id = source.entity, source.kind == .person else { return [] }
    let mentions = reading.entities[id].mentions
    var doubt: Doubt = mentions.count + reading.entities[id].references.count < 2 ? .once : []
    if !mentions.contains(where: { reading.mentions.mentions[$0].confidence >= 0.9 }) {
      doubt.insert(.bare)
    }
    return doubt
  }

  func named(_ mention: Int, _ phrase: SpeakerPhrase) -> Source {
    if mention < owners.count, let owner = owners[mention] { return source(owner) }
    let isBody = reading.mentions.mentions[mention].kind == .organization
    return reading.sources.add(
      isBody ? .organization : .person, name: reading.text(of: phrase.words),
      isPersonal: !isBody)
  }

  /// *kuasa hukum Budi, istri Budi*, where Budi is named before: somebody else, who has no name.
  func relation(_ phrase: SpeakerPhrase, to mention: Int) -> Range<Int>? {
    let start = phrase.words.lowerBound
    guard mention < owners.count, let owner = owners[mention], start > 0,
      reading.mark(start - 1) == .word, !reading.isCapitalized(start - 1),
      reading.cue(at: start - 1) == nil,
      let first = reading.entities[owner].mentions.first, first < mention
    else { return nil }
    return (max(0, start - 3)..<start).first { reading.takesPerson($0..<start) }
      .map { $0..<phrase.words.upperBound }
  }

  func several(_ mentions: [Int]) -> Source {
    var ids: [Int] = []
    var names: [String] = []
    for mention in mentions {
      if let owner = owners[mention] {
        if ids.contains(owner) { continue }
        ids.append(owner)
        names.append(reading.entities[owner].name)
      } else if let name = reading.name(ofMention: mention) {
        names.append(reading.text(of: name.words))
      }
    }
    return reading.sources.add(
      .person, entity: ids.first, entities: ids, name: names.joined(separator: " dan "),
      role: ids.first.flatMap(role))
  }

  func source(_ id: Int) -> Source {
    let id = names.same(id)
    if let known = reading.sources.source(id) { return known }
    let isPerson = reading.entities[id].kind == .person
    let source = reading.sources.add(
      isPerson ? .person : .organization, entity: id,
      name: names.full[id] ?? reading.entities[id].name, role: role(of: id),
      isPersonal: isPerson)
    reading.sources.keep(source, as: id)
    return source
  }

  /// The one person among whose roles a title, as written, is.
  func holder(ofTitle words: Range<Int>) -> Int? {
    let text = reading.text(of: words)
    guard index.knowsTitle(beginningLike: text) else { return nil }
    let title = WordTable.words(of: text.lowercased()).filter {
      $0 != "itu" && $0 != "ini" && $0 != "tersebut"
    }
    var found: Int?
    for id in index.holders(of: title)
    where !reading.entities[id].mentions.allSatisfy({ isInside($0, words) }) {
      if found != nil { return nil }
      found = id
    }
    return found
  }

  /// Whether a title that stands alone can be its owner's: one with its body is not, where the
  /// owner's own titles of that kind are bare (*Ketua Komite Air*, and *Budi, ketua*).
  func bears(_ owner: Int, _ role: Int) -> Bool {
    let title = reading.mentions.roles[role]
    guard title.organization != nil else { return true }
    let first = reading.text(of: reading.roles[role].prefix(1))
    guard let head = WordTable.firstWord(of: first) else { return true }
    var isBare = false
    for own in reading.entities[owner].roles
    where own.span != title.span && WordTable.firstWord(of: own.text)?.hash == head.hash {
      if own.text.utf8.contains(0x20) { return true }
      isBare = true
    }
    return !isBare
  }

  /// *pria yang akrab disapa Pak Budi, perempuan kelahiran Sukamaju*: who is called so elsewhere too,
  /// or who spoke.
  func person(_ words: Range<Int>, before start: Int) -> Resolution? {
    for word in words {
      guard let name = reading.name(at: word), name.kind == .person,
        let owner = owners[name.mention], reading.entities[owner].mentions.count > 1
      else { continue }
      return Resolution(source: source(owner), rule: "statements/speaker-short-name")
    }
    return antecedent(before: start).map {
      Resolution(
        source: $0.source, rule: "statements/speaker-description", doubt: $0.doubt,
        inherited: $0.confidence)
    }
  }

  /// Whether a title stands before its owner is named at all: one in small letters (*kata presiden*),
  /// or one so far ahead that it is no lead (*Presiden mengatakan …*, and much later *Budi, presiden
  /// serikat pekerja*).
  func isAhead(of role: Int, _ owner: Int) -> Bool {
    guard let word = reading.roles[role].first,
      let first = reading.entities[owner].mentions.first,
      reading.mentions.mentions[first].span.start > reading.span(word).start
    else { return false }
    guard reading.isCapitalized(word), let name = reading.name(ofMention: first) else {
      return true
    }
    let title = reading.sentence(of: word) ?? 0
    return (reading.sentence(of: name.words.lowerBound) ?? 0) - title > Discourse.longestLead
  }

  /// So many sentences on somebody may be named whose title stands alone in a lead.
  private static let longestLead = 6

  /// *dokumen tersebut*: the text itself, and a rule by the name that it has in the article.
  func document(_ words: Range<Int>) -> Resolution {
    if reading.isParticle(words.lowerBound, .regulation),
      reading.isParticle(words.upperBound - 1, .demonstrative),
      let law = reading.law(before: words.lowerBound)
    {
      return Resolution(
        source: reading.sources.add(.unnamed, name: reading.text(law)),
        rule: "statements/speaker-regulation")
    }
    var words = words
    let isAnaphor = reading.isParticle(words.upperBound - 1, .demonstrative)
    if isAnaphor || words.count == 1, reading.spells(words.lowerBound, "dokumen"),
      let title = reading.title(ofTextBefore: words.lowerBound)
    {
      return Resolution(
        source: reading.sources.add(.unnamed, name: reading.text(of: title)),
        rule: "statements/speaker-document-title")
    }
    if isAnaphor {
      // *Penelitian Badan X tersebut* has its own body.
      if words.dropFirst().contains(where: { reading.isCapitalized($0) }) {
        words = words.dropLast(1)
      } else if let noun = words.first(where: { reading.isParticle($0, .document) }),
        let body = reading.publisher(before: noun),
        let owner = owners[body.mention]
      {
        return Resolution(source: source(owner), rule: "statements/speaker-document-body")
      }
    }
    return Resolution(
      source: reading.sources.add(
        .unnamed, name: reading.text(of: words),
        described: described.group(of: words, in: reading)),
      rule: "statements/speaker-document")
  }

  /// Whether a mention is among words: no name, but the end of a title.
  private func isInside(_ mention: Int, _ words: Range<Int>) -> Bool {
    guard let name = reading.name(ofMention: mention) else { return false }
    return words.contains(name.words.lowerBound)
  }

  /// The one organisation whose name begins with a common noun: *forum, majelis hakim itu*.
  func organization(of words: Range<Int>) -> Int? {
    var words = words
    if words.count > 1, reading.isParticle(words.upperBound - 1, .demonstrative) {
      words = words.dropLast(1)
    }
    guard words.count < 4, !reading.isTitle(words.lowerBound) else { return nil }
    let text = reading.text(of: words)
    return text.utf8.count > 4 ? index.organization(beginning: text) : nil
  }

  /// Capitalised words that are no mention: a known name where they are part of one.
  func written(_ phrase: SpeakerPhrase) -> Resolution {
    let text = reading.text(of: phrase.words)
    if let owner = index.entity(named: text) {
      return Resolution(source: source(owner), rule: "statements/speaker-short-name", doubt: .bare)
    }
    let first = phrase.words.lowerBound
    let isName = phrase.words.allSatisfy {
      reading.isCapitalized($0) || reading.mark($0) != .word
    }
    let isHandle = phrase.words.contains { reading.kind($0) == .handle }
    let isAcronym =
      phrase.words.count == 1 && reading.shape(first).contains(.allCapitals)
    return Resolution(
      source: reading.sources.add(
        isAcronym ? .organization : isName && !isHandle ? .person : .unnamed, name: text,
        isPersonal: !isAcronym),
      rule: "statements/speaker-as-written")
  }

  /// The persons that a statement before `word` may be from, the nearest first.
  func candidates(before word: Int) -> [Int] {
    var result: [Int] = []
    let end = reading.firstName(from: word)
    for name in reading.names[..<end].suffix(8).reversed() where name.kind == .person {
      if let owner = owners[name.mention], !result.contains(owner) { result.append(owner) }
    }
    return result
  }
}
