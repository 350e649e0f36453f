import Telaah
import TelaahArchive

// How each kind of correction changes an analysis. Names are compared as the archive does: without
// regard to case and full stops.

extension Analysis {
  private func entity(named name: String) -> Int? {
    let key = ActorKey.fold(name)
    return entities?.firstIndex { ActorKey.fold($0.name) == key }
      ?? entities?.firstIndex { $0.aliases.contains { ActorKey.fold($0) == key } }
  }

  /// Applies a correction that is no fact.
  ///
  /// - Returns: Whether what it mends is there.
  mutating func mend(_ correction: Correction) -> Bool {
    switch correction.kind {
    case .name: rename(correction)
    case .role: giveRole(correction)
    case .speaker: mendSpeaker(correction)
    case .keyword: mendKeyword(correction)
    case .person, .organization, .place, .title: false
    }
  }

  /// Gives an entity another name; where that is another entity's, the two are one.
  private mutating func rename(_ correction: Correction) -> Bool {
    guard let index = entity(named: correction.from), var all = entities else { return false }
    let old = all[index]
    mark(old.mentions, "correction/name")
    if correction.to.isEmpty {
      remove(entity: index)
      return true
    }
    let target = entity(named: correction.to)
    let other = target.flatMap { $0 == index ? nil : all[$0] }
    let name = other?.name ?? correction.to
    var aliases: [String] = []
    for alias in (other?.aliases ?? []) + [old.name] + old.aliases
    where alias != name && !aliases.contains(alias) {
      aliases.append(alias)
    }
    let joined = Entity(
      name: name, kind: other?.kind ?? old.kind, aliases: aliases,
      attributes: other?.attributes ?? old.attributes, roles: (other?.roles ?? []) + old.roles,
      mentions: ((other?.mentions ?? []) + old.mentions).sorted(),
      references: ((other?.references ?? []) + old.references).sorted(),
      isCredit: old.isCredit && other?.isCredit ?? true)
    guard let target, target != index else {
      all[index] = joined
      entities = all
      renumberSpeakers { $0 }
      return true
    }
    all[target] = joined
    all.remove(at: index)
    entities = all
    renumberSpeakers { entity in
      let moved = entity == index ? target : entity
      return moved > index ? moved - 1 : moved
    }
    return true
  }

  private mutating func remove(entity index: Int) {
    entities?.remove(at: index)
    renumberSpeakers { $0 == index ? nil : $0 > index ? $0 - 1 : $0 }
  }

  private mutating func mark(_ indices: [Int], _ rule: RuleID, kind: Mention.Kind? = nil) {
    for index in indices where index < mentions?.mentions.count ?? 0 {
      guard let mention = mentions?.mentions[index] else { continue }
      mentions?.mentions[index] = Mention(
        span: mention.span, kind: kind ?? mention.kind, rule: rule, confidence: 1,
        value: mention.value,
        attributes: mention.attributes)
    }
  }

  /// Marks what an editor's fact for all articles is about: the names that are the fact's, which
  /// are of its kind from now on, and the persons with its title.
  ///
  /// - Returns: Whether there is one.
  mutating func markFact(_ fact: Correction) -> Bool {
    let key = ActorKey.fold(fact.to)
    var isMet = false
    guard let kind = fact.kind.entityKind else {
      for entity in entities ?? [] where entity.roles.contains(where: { $0.begins(with: key) }) {
        mark(entity.mentions, "correction/title")
        isMet = true
      }
      return isMet
    }
    for index in (entities ?? []).indices {
      guard let entity = entities?[index], entity.kind.isNamed,
        ([entity.name] + entity.aliases).contains(where: { ActorKey.fold($0) == key })
      else { continue }
      mark(entity.mentions, RuleID(rawValue: "correction/\(fact.kind.rawValue)"), kind: kind)
      isMet = true
      guard entity.kind != kind else { continue }
      entities?[index] = Entity(
        name: entity.name, kind: kind, aliases: entity.aliases, attributes: entity.attributes,
        roles: kind == .person ? entity.roles : [], mentions: entity.mentions,
        references: entity.references, isCredit: entity.isCredit)
    }
    return isMet
  }

  /// Gives a person a role, before those that were found.
  private mutating func giveRole(_ correction: Correction) -> Bool {
    guard let index = entity(named: correction.from), let old = entities?[index] else {
      return false
    }
    let role = Role(
      text: correction.to, title: correction.to,
      span: old.mentions.first.flatMap { mentions?.mentions[$0].span } ?? TextSpan(0, 0))
    mark(old.mentions, "correction/role")
    entities?[index] = Entity(
      name: old.name, kind: old.kind, aliases: old.aliases, attributes: old.attributes,
      roles: [role] + old.roles.filter { $0.text != role.text }, mentions: old.mentions,
      references: old.references, isCredit: old.isCredit)
    for at in (statements ?? []).indices where statements?[at].speaker.entity == index {
      guard let speaker = statements?[at].speaker else { continue }
      replaceSpeaker(
        at,
        Speaker(
          kind: speaker.kind, entity: speaker.entity, entities: speaker.entities,
          name: speaker.name, role: role.text, mention: speaker.mention, rule: speaker.rule,
          candidates: speaker.candidates))
    }
    return true
  }

  /// Gives statements another speaker: those of the speaker `from`, or that begin so.
  private mutating func mendSpeaker(_ correction: Correction) -> Bool {
    var isMet = false
    let key = ActorKey.fold(correction.from)
    let target = entity(named: correction.to)
    let kind = target.flatMap { entities?[$0].kind }
    for at in (statements ?? []).indices {
      guard let statement = statements?[at] else { continue }
      let content = statement.content.map { document.text(of: $0) }.joined(separator: " ")
      let isMeant =
        ActorKey.fold(statement.speaker.name) == key
        || (key.utf8.count >= 12 && ActorKey.fold(content).hasPrefix(key))
      guard isMeant else { continue }
      isMet = true
      replaceSpeaker(
        at,
        Speaker(
          kind: correction.to.isEmpty ? .unknown : kind == .organization ? .organization : .person,
          entity: target, name: target.flatMap { entities?[$0].name } ?? correction.to,
          role: target.flatMap { entities?[$0].roles.first?.text },
          mention: statement.speaker.mention, rule: "correction/speaker"))
    }
    return isMet
  }

  /// Adds a keyword, takes one away, or puts one in another's place.
  private mutating func mendKeyword(_ correction: Correction) -> Bool {
    var all = keywords ?? []
    let from = correction.from.lowercased()
    let place = all.firstIndex { $0.term.lowercased() == from || $0.lemma.lowercased() == from }
    if let place { all.remove(at: place) }
    guard !correction.to.isEmpty, from.isEmpty || place != nil else {
      keywords = all
      return place != nil
    }
    all.removeAll { $0.term.lowercased() == correction.to.lowercased() }
    let keyword = Keyword(
      term: correction.to, lemma: correction.to.lowercased(), score: 1, occurrences: [],
      features: [Keyword.Feature(name: "correction/keyword", weight: 1)])
    all.insert(keyword, at: min(place ?? 0, all.count))
    keywords = all
    return true
  }

  private mutating func replaceSpeaker(_ at: Int, _ speaker: Speaker) {
    guard let old = statements?[at] else { return }
    let isCorrected = speaker.rule.isCorrection
    statements?[at] = Statement(
      form: old.form, content: old.content, cue: old.cue, speaker: speaker, rule: old.rule,
      confidence: isCorrected ? 1 : old.confidence, isRepaired: old.isRepaired)
  }

  /// Takes the speakers along when entities move; nil: the entity is gone.
  private mutating func renumberSpeakers(_ moved: (Int) -> Int?) {
    for at in (statements ?? []).indices {
      guard let speaker = statements?[at].speaker else { continue }
      let entity = speaker.entity.flatMap(moved)
      let isGone = speaker.entity != nil && entity == nil
      let name = entity.flatMap { entities?[$0].name } ?? (isGone ? "" : speaker.name)
      let isChanged = name != speaker.name && speaker.entities.count < 2
      replaceSpeaker(
        at,
        Speaker(
          kind: isGone ? .unknown : speaker.kind, entity: entity,
          entities: speaker.entities.compactMap(moved), name: isChanged ? name : speaker.name,
          role: isGone ? nil : speaker.role, mention: speaker.mention,
          rule: isChanged ? "correction/name" : speaker.rule,
          candidates: speaker.candidates.compactMap(moved)))
    }
  }
}

extension Correction.Kind {
  /// What a fact says that a name is; nil where it is about something else.
  fileprivate var entityKind: Mention.Kind? {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .location
    case .speaker, .name, .role, .keyword, .title: nil
    }
  }
}

extension Mention.Kind {
  fileprivate var isNamed: Bool {
    switch self {
    case .person, .organization, .location: true
    case .event, .law, .date, .time, .money, .percent, .quantity: false
    }
  }
}

extension Role {
  fileprivate func begins(with key: String) -> Bool {
    let title = ActorKey.fold(title)
    return title == key || title.hasPrefix(key + " ")
  }
}
