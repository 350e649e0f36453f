import TelaahText

/// The entities by the words of their names and titles, so that no phrase is held against all.
///
/// Each table is made when it is first asked for: many articles never do. Of the entities under one
/// word so many are looked at as an article may have; a longer text has too many to tell by a word.
struct EntityIndex {
  private let entities: [Entity]
  private var wholeNames: [String: Int]?
  private var partsOfNames: Parts?
  private var titles: [String: [Title]]?
  private var bodies: [String: [Int]]?
  /// How many entities were read or compared so far.
  private(set) var work = 0

  private static let most = 64

  /// Names by their words, and by the first letters of their words.
  private struct Parts {
    var words: [String: [Int]] = [:]
    var initials: [String: Int] = [:]
  }

  /// Who bears a title, and which of his roles it is.
  private struct Title {
    let holder: Int
    let role: Int
  }

  init(_ entities: [Entity]) { self.entities = entities }

  /// The entity of which a text is the name, a part of a person's name, or the initials; the first
  /// where several are.
  mutating func entity(named text: String) -> Int? {
    if let id = readWholeNames()[text] { return id }
    let parts = readParts()
    var found = text.utf8.count > 1 ? parts.initials[text] : nil
    var persons: [Int]?
    let words = text.split(separator: " ")
    for word in words {
      guard let known = parts.words[String(word)] else { return found }
      if known.count < persons?.count ?? .max { persons = known }
    }
    for id in (persons ?? []).prefix(EntityIndex.most) {
      if let found, found < id { break }
      work += 1
      let parts = entities[id].name.split(separator: " ")
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
    let known = readTitles()[String(head)] ?? []
    guard known.count <= EntityIndex.most else { return [] }
    var result: [Int] = []
    for other in known where result.last != other.holder {
      work += 1
      let words = entities[other.holder].roles[other.role].text.lowercased().split(separator: " ")
      if title.allSatisfy({ words.contains($0) }) || words.allSatisfy({ title.contains($0) }) {
        result.append(other.holder)
      }
    }
    return result
  }

  /// The one organisation whose name begins with these words, in small letters, and goes on.
  mutating func organization(beginning text: String) -> Int? {
    guard let head = text.split(separator: " ").first else { return nil }
    let known = readBodies()[String(head)] ?? []
    guard known.count <= EntityIndex.most else { return nil }
    var found: Int?
    for id in known where entities[id].name.utf8.count > text.utf8.count {
      work += 1
      let name = entities[id].name.lowercased()
      guard name.hasPrefix(text), name.utf8.dropFirst(text.utf8.count).first == 0x20 else {
        continue
      }
      if found != nil { return nil }
      found = id
    }
    return found
  }
}

// The tables.
extension EntityIndex {
  private static let longestInitials = 8

  private mutating func readWholeNames() -> [String: Int] {
    if let wholeNames { return wholeNames }
    var made: [String: Int] = [:]
    for id in entities.indices
    where entities[id].kind == .person || entities[id].kind == .organization {
      work += 1
      let name = entities[id].name
      if made[name] == nil { made[name] = id }
      for alias in entities[id].aliases where made[alias] == nil { made[alias] = id }
    }
    wholeNames = made
    return made
  }

  private mutating func readParts() -> Parts {
    if let partsOfNames { return partsOfNames }
    var made = Parts()
    for id in entities.indices
    where entities[id].kind == .person || entities[id].kind == .organization {
      var initials = ""
      for (count, part) in entities[id].name.split(separator: " ").enumerated() {
        if count < EntityIndex.longestInitials, let letter = part.first {
          initials.append(letter)
          if count > 0, made.initials[initials] == nil { made.initials[initials] = id }
        }
        guard entities[id].kind == .person else { continue }
        let part = String(part)
        if made.words[part]?.last != id { made.words[part, default: []].append(id) }
      }
    }
    partsOfNames = made
    return made
  }

  private mutating func readTitles() -> [String: [Title]] {
    if let titles { return titles }
    var made: [String: [Title]] = [:]
    for id in entities.indices where entities[id].kind == .person {
      work += 1
      for role in entities[id].roles.indices {
        guard let head = entities[id].roles[role].text.firstWord else { continue }
        made[head, default: []].append(Title(holder: id, role: role))
      }
    }
    titles = made
    return made
  }

  private mutating func readBodies() -> [String: [Int]] {
    if let bodies { return bodies }
    var made: [String: [Int]] = [:]
    for id in entities.indices where entities[id].kind == .organization {
      work += 1
      let words = entities[id].name.split(separator: " ", maxSplits: 1)
      guard words.count > 1, let head = words.first else { continue }
      made[head.lowercased(), default: []].append(id)
    }
    bodies = made
    return made
  }
}
