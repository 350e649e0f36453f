import TelaahText

/// The entities by the words of their names and titles, so that no phrase is held against all.
///
/// Each table is made when it is first asked for: many articles never do. Of the entities under one
/// word so many are looked at as an article may have; a longer text has too many to tell by a word.
struct EntityIndex {
  private let entities: [Entity]
  private var wholeNames: WordTable?
  private var partsOfNames: WordTable?
  private var initials: WordTable?
  private var titles: WordTable?
  private var bodies: WordTable?
  /// How many entities were read or compared so far.
  private(set) var work = 0

  private static let most = 64
  /// Of so many entities the names are sooner compared than put into a table.
  private static let few = 32

  init(_ entities: [Entity]) { self.entities = entities }

  /// The entity of which a text is the name, a part of a person's name, or the initials; the first
  /// where several are.
  mutating func entity(named text: String) -> Int? {
    let hash = FNV1a.hash(text.utf8)
    if entities.count <= EntityIndex.few {
      if let id = entities.indices.first(where: { isCalled($0, text) }) { return id }
    } else {
      if wholeNames == nil { wholeNames = readWholeNames() }
      if let row = wholeNames?.rows(of: hash).first { return Int(row.id) }
    }
    var found: Int?
    if mayBeInitials(text) {
      if initials == nil { initials = readInitials() }
      if let row = initials?.rows(of: hash).first { found = Int(row.id) }
    }
    if partsOfNames == nil { partsOfNames = readParts() }
    var persons: ArraySlice<WordTable.Row>?
    let words = WordTable.words(of: text)
    for word in words {
      let known = partsOfNames?.rows(of: FNV1a.hash(word.utf8)) ?? []
      if known.isEmpty { return found }
      if known.count < persons?.count ?? .max { persons = known }
    }
    for row in (persons ?? []).prefix(EntityIndex.most) {
      let id = Int(row.id)
      if let found, found < id { break }
      work += 1
      let parts = WordTable.words(of: entities[id].name)
      if words.allSatisfy({ parts.contains($0) }) {
        found = id
        break
      }
    }
    return found
  }

  /// The persons among whose titles one begins with the same word as `title`, of which one has all
  /// words of the other; each once, in order. Small letters.
  mutating func holders(of title: [Substring]) -> [Int] {
    guard let head = title.first else { return [] }
    if titles == nil { titles = readTitles() }
    let known = titles?.rows(of: FNV1a.hash(head.utf8)) ?? []
    guard known.count <= EntityIndex.most else { return [] }
    var result: [Int] = []
    for row in known where result.last != Int(row.id) {
      work += 1
      let role = entities[Int(row.id)].roles[Int(row.role)].text
      let words = WordTable.words(of: role.lowercased())
      if title.allSatisfy({ words.contains($0) }) || words.allSatisfy({ title.contains($0) }) {
        result.append(Int(row.id))
      }
    }
    return result
  }

  /// Whether a person's title begins with the same word.
  mutating func knowsTitle(beginningLike text: String) -> Bool {
    guard let head = WordTable.firstWord(of: text) else { return false }
    if titles == nil { titles = readTitles() }
    return titles?.rows(of: head.hash).isEmpty == false
  }

  /// The one organisation whose name begins with these words, whatever their case, and goes on.
  mutating func organization(beginning text: String) -> Int? {
    guard let head = WordTable.firstWord(of: text) else { return nil }
    if bodies == nil { bodies = readBodies() }
    let known = bodies?.rows(of: head.hash) ?? []
    guard !known.isEmpty, known.count <= EntityIndex.most else { return nil }
    let text = text.lowercased()
    var found: Int?
    for row in known where entities[Int(row.id)].name.utf8.count > text.utf8.count {
      work += 1
      let name = entities[Int(row.id)].name.lowercased()
      guard name.hasPrefix(text), name.utf8.dropFirst(text.utf8.count).first == 0x20 else {
        continue
      }
      if found != nil { return nil }
      found = Int(row.id)
    }
    return found
  }
}

// The tables.
extension EntityIndex {
  private static let longestInitials = 8

  /// Persons and organisations by name and other names.
  private mutating func readWholeNames() -> WordTable {
    var made = WordTable(capacity: entities.count * 2)
    for id in entities.indices where isSource(id) {
      work += 1
      made.add(FNV1a.hash(entities[id].name.utf8), id)
      for alias in entities[id].aliases { made.add(FNV1a.hash(alias.utf8), id) }
    }
    return made
  }

  /// Persons by the words of their names, once by each.
  private mutating func readParts() -> WordTable {
    var made = WordTable(capacity: entities.count * 2)
    for id in entities.indices where entities[id].kind == .person {
      var hash = FNV1a.seed
      var isEmpty = true
      for byte in entities[id].name.utf8 {
        if byte == 0x20 {
          if !isEmpty { made.add(hash, id) }
          hash = FNV1a.seed
          isEmpty = true
        } else {
          hash = FNV1a.step(hash, byte)
          isEmpty = false
        }
      }
      if !isEmpty { made.add(hash, id) }
    }
    return made
  }

  /// Persons and organisations by the first letters of their names' words, of two or more.
  private mutating func readInitials() -> WordTable {
    var made = WordTable(capacity: entities.count * 2)
    for id in entities.indices where isSource(id) {
      var hash = FNV1a.seed
      var count = 0
      var isFirst = true
      for (place, byte) in entities[id].name.utf8.enumerated()
      where count < EntityIndex.longestInitials {
        if isFirst, byte != 0x20 {
          hash = WordTable.initial(of: entities[id].name, at: place, byte, after: hash)
          if count > 0 { made.add(hash, id) }
          count += 1
        }
        isFirst = byte == 0x20
      }
    }
    return made
  }

  /// Persons by the first words of their roles.
  private mutating func readTitles() -> WordTable {
    var made = WordTable(capacity: entities.count * 2)
    for id in entities.indices where entities[id].kind == .person {
      work += 1
      for role in entities[id].roles.indices {
        guard let head = WordTable.firstWord(of: entities[id].roles[role].text) else { continue }
        made.add(head.hash, id, role: role)
      }
    }
    return made
  }

  /// Organisations of several words by the first.
  private mutating func readBodies() -> WordTable {
    var made = WordTable(capacity: entities.count)
    for id in entities.indices where entities[id].kind == .organization {
      work += 1
      guard let head = WordTable.firstWord(of: entities[id].name), head.goesOn else { continue }
      made.add(head.hash, id)
    }
    return made
  }

  /// Whether a text is short enough for the first letters of a name's words, and one word.
  private func mayBeInitials(_ text: String) -> Bool {
    text.utf8.count > 1 && !text.utf8.contains(0x20)
      && (text.utf8.count <= EntityIndex.longestInitials || text.utf8.contains { $0 >= 0x80 })
  }

  private func isCalled(_ id: Int, _ text: String) -> Bool {
    func isSame(_ name: String) -> Bool {
      name.utf8.count == text.utf8.count && name.utf8.elementsEqual(text.utf8)
    }
    return isSource(id)
      && (isSame(entities[id].name) || entities[id].aliases.contains(where: isSame))
  }

  private func isSource(_ id: Int) -> Bool {
    entities[id].kind == .person || entities[id].kind == .organization
  }
}
