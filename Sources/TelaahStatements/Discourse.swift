import TelaahText

/// Who speaks, as the article goes on: resolves the phrases that name speakers, in their order.
struct Discourse {
  private let reading: Reading
  /// The entity of each mention and of each role; nil where there is none.
  private let owners: [Int?]
  private let roleOwners: [Int?]
  /// The fullest role of each entity.
  private let roles: [String?]
  private let names: FullNames
  /// Who spoke last, and where that statement ended.
  private(set) var last: Source?
  private var lastEnd = 0

  /// The most sentences between two statements that are read for a new subject.
  private static let widestGap = 12

  init(_ reading: Reading) {
    self.reading = reading
    var owners = [Int?](repeating: nil, count: reading.mentions.mentions.count)
    var roleOwners = [Int?](repeating: nil, count: reading.mentions.roles.count)
    for (id, entity) in reading.entities.enumerated() {
      for mention in entity.mentions where mention < owners.count { owners[mention] = id }
      for role in entity.references where role < roleOwners.count { roleOwners[role] = id }
    }
    for (index, role) in reading.mentions.roles.enumerated() {
      if let holder = role.holder, holder < owners.count { roleOwners[index] = owners[holder] }
    }
    self.owners = owners
    self.roleOwners = roleOwners
    roles = reading.entities.map(Source.role)
    self.names = FullNames(reading, owners: owners)
  }

  /// The source of a draft, with the rule that tells it. Drafts must come in order.
  mutating func resolve(_ draft: Draft) -> (source: Source?, rule: RuleID) {
    let start = frameStart(draft)
    let result = resolved(draft.speaker, start)
    if let source = result.source { last = source }
    lastEnd = max(lastEnd, draft.reach)
    return result
  }

  private func resolved(
    _ phrase: SpeakerPhrase, _ start: Int
  ) -> (source: Source?, rule: RuleID) {
    switch phrase.form {
    case .names(let mentions):
      if mentions.count > 1 { return (several(mentions), "statements/speakers-named") }
      let source = named(mentions[0], phrase)
      let isFull = source.name == reading.text(of: phrase.words)
      return (source, isFull ? "statements/speaker-named" : "statements/speaker-short-name")
    case .role(let role):
      if let owner = roleOwners[role] { return (source(owner), "statements/speaker-title") }
      if let owner = holder(ofTitle: phrase.words) {
        return (source(owner), "statements/speaker-title-matched")
      }
      return (
        Source(kind: .unnamed, name: reading.text(of: phrase.words)),
        "statements/speaker-title-as-written"
      )
    case .description:
      if let id = holder(ofTitle: phrase.words) {
        return (source(id), "statements/speaker-description-title")
      }
      if let source = antecedent(before: start) {
        return (source.source, "statements/speaker-description")
      }
      return (
        Source(kind: .unnamed, name: reading.text(of: phrase.words)),
        "statements/speaker-as-written"
      )
    case .written: return written(phrase)
    case .unnamed:
      return (
        Source(kind: .unnamed, name: reading.text(of: phrase.words)),
        "statements/speaker-unnamed"
      )
    case .pronoun:
      guard let found = antecedent(before: start) else {
        return (nil, "statements/speaker-pronoun-unknown")
      }
      return (
        found.source,
        found.isLast ? "statements/speaker-pronoun" : "statements/speaker-pronoun-subject"
      )
    case .clitic:
      guard let found = antecedent(before: start) else {
        return (nil, "statements/speaker-clitic-unknown")
      }
      return (
        found.source,
        found.isLast ? "statements/speaker-clitic" : "statements/speaker-clitic-subject"
      )
    case .none:
      guard let found = antecedent(before: start) else {
        return (nil, "statements/speaker-unknown")
      }
      return (
        found.source,
        found.isLast ? "statements/speaker-carried" : "statements/speaker-carried-subject"
      )
    }
  }

  /// Where the sentence or quotation of a draft begins, and what speaks for its speaker ends.
  private func frameStart(_ draft: Draft) -> Int {
    var start = draft.start
    if let cue = draft.cue { start = min(start, cue.word) }
    if draft.form == .direct { return start }
    guard let sentence = reading.sentence(of: start) else { return start }
    return reading.sentences[sentence].lowerBound
  }

  /// Whom a pronoun or clitic before `start` means: the subject of the nearest sentence since the
  /// last statement that has a person as its subject, else the last speaker.
  private func antecedent(before start: Int) -> (source: Source, isLast: Bool)? {
    var index = reading.sentence(of: max(0, start - 1)) ?? 0
    var steps = 0
    var fallback: Source?
    while start > lastEnd, index >= 0, index < reading.sentences.count,
      steps < Discourse.widestGap
    {
      let sentence = reading.sentences[index].clamped(to: lastEnd..<max(start, lastEnd))
      if sentence.isEmpty { break }
      if let presented = presented(by: sentence) {
        if presented.kind == .person, presented.entity != nil {
          return (presented, presented == last)
        }
        if last == nil { fallback = fallback ?? presented }
      }
      if let subject = subject(of: sentence) {
        if subject == last || last == nil || isNew(subject, sentence.lowerBound) {
          return (subject, subject == last)
        }
        break
      }
      index -= 1
      steps += 1
    }
    return last.map { ($0, true) } ?? fallback.map { ($0, false) }
  }

  /// The person who is a sentence's subject: its first name that no preposition governs.
  private func subject(of sentence: Range<Int>) -> Source? {
    guard reading.block(of: sentence.lowerBound) != nil,
      let phrase = reading.firstPerson(sentence)
    else { return nil }
    switch phrase.form {
    case .names(let mentions):
      guard let owner = owners[mentions[0]] else { return named(mentions[0], phrase) }
      return reading.entities[owner].isCredit ? nil : source(owner)
    case .role(let role): return roleOwners[role].map(source)
    default: return nil
    }
  }

  /// The person whom a sentence shows with words, if no statement: who thanks, answers, stresses,
  /// or by whom *hal senada disampaikan*.
  private func presented(by sentence: Range<Int>) -> Source? {
    let index = reading.firstCue(from: sentence.lowerBound)
    guard index < reading.cues.count, reading.cues[index].word < sentence.upperBound else {
      return nil
    }
    let cue = reading.cues[index]
    let speaker: SpeakerPhrase?
    if cue.hasClitic {
      return nil
    } else if cue.traits.contains(.cuePassive) {
      speaker = reading.speaker(after: cue, limit: sentence.upperBound)
      guard speaker?.words.lowerBound ?? .max <= cue.word + 14 else { return nil }
    } else if cue.traits.intersects([.cueActive, .cueClause]) {
      speaker = reading.subject(of: cue, lower: sentence.lowerBound)
    } else {
      return nil
    }
    guard let speaker else { return nil }
    switch speaker.form {
    case .names(let found): return found.count > 1 ? several(found) : named(found[0], speaker)
    case .unnamed, .written: return resolved(speaker, sentence.lowerBound).source
    default: return nil
    }
  }

  /// Whether somebody is named here for the first time: presented, and so ready to speak.
  private func isNew(_ source: Source, _ word: Int) -> Bool {
    guard let id = source.entity, let mention = reading.entities[id].mentions.first,
      let name = reading.name(ofMention: mention)
    else { return false }
    return name.words.lowerBound >= word
  }

  /// The one person among whose roles a title, as written, is.
  private func holder(ofTitle words: Range<Int>) -> Int? {
    let title = reading.text(of: words).lowercased().split(separator: " ").filter {
      $0 != "itu" && $0 != "ini" && $0 != "tersebut"
    }
    guard !title.isEmpty else { return nil }
    var found: Int?
    for (id, entity) in reading.entities.enumerated() where entity.kind == .person {
      let fits = entity.roles.contains { role in
        let words = role.text.lowercased().split(separator: " ")
        return title.allSatisfy { words.contains($0) } || words.allSatisfy { title.contains($0) }
      }
      if fits {
        if found != nil { return nil }
        found = id
      }
    }
    return found
  }

  private func named(_ mention: Int, _ phrase: SpeakerPhrase) -> Source {
    if mention < owners.count, let owner = owners[mention] { return source(owner) }
    let kind = reading.mentions.mentions[mention].kind
    return Source(
      kind: kind == .organization ? .organization : .person, name: reading.text(of: phrase.words))
  }

  private func several(_ mentions: [Int]) -> Source {
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
    return Source(
      kind: .person, entity: ids.first, entities: ids, name: names.joined(separator: " dan "),
      role: ids.first.flatMap { roles[$0] })
  }

  private func source(_ id: Int) -> Source {
    let id = names.same[id]
    let entity = reading.entities[id]
    return Source(
      kind: entity.kind == .person ? .person : .organization, entity: id, entities: [id],
      name: names.full[id] ?? entity.name, role: roles[id])
  }

  /// Capitalised words that are no mention: a known name where they are part of one.
  private func written(_ phrase: SpeakerPhrase) -> (source: Source?, rule: RuleID) {
    let text = reading.text(of: phrase.words)
    if let owner = known(text) { return (source(owner), "statements/speaker-short-name") }
    let isName = phrase.words.allSatisfy { reading.isCapitalized($0) || reading.marks[$0] != .word }
    let isAcronym =
      phrase.words.count == 1
      && reading.feature(phrase.words.lowerBound).shape.contains(.allCapitals)
    return (
      Source(kind: isAcronym ? .organization : isName ? .person : .unnamed, name: text),
      "statements/speaker-as-written"
    )
  }

  /// The entity of which a text is the name, a part of the name, or the initials.
  private func known(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    var part: Int?
    for (id, entity) in reading.entities.enumerated()
    where entity.kind == .person || entity.kind == .organization {
      if entity.name == text || entity.aliases.contains(text) { return id }
      let parts = entity.name.split(separator: " ")
      let initials = String(parts.compactMap(\.first))
      if entity.kind == .person && words.allSatisfy({ parts.contains($0) })
        || text.utf8.count > 1 && initials.hasPrefix(text)
      {
        part = part ?? id
      }
    }
    return part
  }

  /// The persons that a statement before `word` may be from, the nearest first.
  func candidates(before word: Int) -> [Int] {
    var result: [Int] = []
    var low = 0
    var high = reading.names.count
    while low < high {
      let middle = (low + high) / 2
      if reading.names[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    for name in reading.names[..<low].suffix(8).reversed() where name.kind == .person {
      if let owner = owners[name.mention], !result.contains(owner) { result.append(owner) }
    }
    return result
  }
}

/// Somebody who speaks.
struct Source: Equatable {
  var kind: Speaker.Kind
  var entity: Int?
  var entities: [Int] = []
  var name: String
  var role: String?

  static func == (a: Source, b: Source) -> Bool {
    a.entity == b.entity && (a.entity != nil || a.name == b.name)
  }

  /// The fullest form of a person's first role: the longest that begins with the same word, or is
  /// held in the same body.
  static func role(of entity: Entity) -> String? {
    guard let first = entity.roles.first else { return nil }
    guard entity.roles.count > 1 else { return first.text }
    func firstWord(_ text: String) -> String? {
      text.split(separator: " ").first.map { $0.lowercased() }
    }
    var best = first.text
    for role in entity.roles.dropFirst() where role.text.utf8.count > best.utf8.count {
      let isSameTitle = firstWord(role.title) == firstWord(first.title)
      let isSameBody =
        first.organization != nil
        && role.organization.flatMap(firstWord) == first.organization.flatMap(firstWord)
      if isSameTitle || isSameBody { best = role.text }
    }
    return best
  }
}
