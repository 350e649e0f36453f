import TelaahText

/// Names that the article itself completes, where the mentions leave them in two.
///
/// *Pemerhati otomotif Sunny Boy Hutabarat … kata Sunny*: a word right before a name that stands
/// alone later as a name is its beginning. *BK*, where *Badan Kehormatan …* is named too, is it.
struct FullNames {
  /// The completed names of entities whose names are not.
  private(set) var full: [Int: String] = [:]
  /// The entities that are a part of another, with that: few, the last of each counts.
  private var parts: [(id: Int, whole: Int)] = []

  /// With more entities than this nothing is completed: such a page is no article.
  private static let most = 400

  init(_ reading: Reading) {
    guard reading.entities.count <= FullNames.most else { return }
    completeBeginnings(reading)
    joinAcronyms(reading)
    joinSlips(reading)
  }

  /// The entity that another stands for: itself, or the one that it is a part of.
  func same(_ id: Int) -> Int {
    parts.isEmpty ? id : parts.last { $0.id == id }?.whole ?? id
  }

  /// *Suharsono … Harsono menyebut; Muhajir … Mujahir menyebut*: a name of one word without a title
  /// that is misspelt from the one person who is named before and so similarly.
  private mutating func joinSlips(_ reading: Reading) {
    let entities = reading.entities
    for id in reading.oneWordPersons {
      var name = entities[id].name
      guard name.utf8.count >= FullNames.shortestSlip, same(id) == id, entities[id].roles.isEmpty,
        let first = entities[id].mentions.first
      else { continue }
      var owner: Int?
      var isOnly = true
      name.withUTF8 { name in
        for other in entities.indices
        where entities[other].kind == .person && entities[other].name.utf8.count >= name.count
          && other != id && entities[other].mentions.first ?? .max < first
          && FullNames.hasSlip(name, in: entities[other].name)
        {
          isOnly = owner == nil
          owner = other
          if !isOnly { break }
        }
      }
      if let owner, isOnly { parts.append((id, same(owner))) }
    }
  }

  private static let shortestSlip = 6

  /// Whether a word of a name is what another name is misspelt from.
  private static func hasSlip(_ name: UnsafeBufferPointer<UInt8>, in other: String) -> Bool {
    var other = other
    return other.withUTF8 { other in
      var start = 0
      while start < other.count {
        var end = start
        while end < other.count, other[end] != 0x20 { end += 1 }
        if isSlip(name, of: UnsafeBufferPointer(rebasing: other[start..<end])) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// Whether a name has lost the beginning of another, or has its letters in another order.
  private static func isSlip(
    _ name: UnsafeBufferPointer<UInt8>, of other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let lost = other.count - name.count
    if lost == 0 {
      guard name.first == other.first, !name.elementsEqual(other) else { return false }
      return name.sorted() == other.sorted()
    }
    guard (1...3).contains(lost) else { return false }
    return name.indices.allSatisfy { name[$0] | 0x20 == other[lost + $0] | 0x20 }
  }

  private mutating func completeBeginnings(_ reading: Reading) {
    if reading.oneWordPersons.isEmpty { return }
    let owners = reading.owners
    /// The last person whose whole name is one word of the text.
    func person(called word: Int) -> Int? {
      let span = reading.span(word)
      let spelled = UnsafeBufferPointer(rebasing: reading.bytes[span.start..<span.end])
      return reading.oneWordPersons.last {
        reading.entities[$0].name.utf8.count == spelled.count
          && reading.isSame(reading.entities[$0].name, spelled)
      }
    }
    for name in reading.names where name.kind == .person && name.words.lowerBound > 0 {
      let before = name.words.lowerBound - 1
      guard reading.isCapitalized(before), reading.mark(before) == .word,
        !reading.traits(before).intersects([.honorific, .titleHead, .titleRole, .degree]),
        let owner = owners[name.mention], full[owner] == nil,
        let part = person(called: before), part != owner,
        reading.name(at: before).map({ owners[$0.mention] == part }) ?? true
      else { continue }
      full[owner] = reading.entities[part].name + " " + reading.entities[owner].name
      parts.append((part, owner))
    }
  }

  private mutating func joinAcronyms(_ reading: Reading) {
    for id in reading.acronyms {
      let acronym = reading.entities[id].name.utf8
      let whole = reading.entities.indices.first {
        $0 != id && reading.entities[$0].kind == .organization
          && reading.entities[$0].name.utf8.first == acronym.first
          && FullNames.begins(acronym, initialsOf: reading.entities[$0].name.utf8)
      }
      if let whole { parts.append((id, whole)) }
    }
  }

  /// Whether the first letters of a name of several words begin with an acronym.
  private static func begins(
    _ acronym: String.UTF8View, initialsOf name: String.UTF8View
  ) -> Bool {
    var letters = acronym.makeIterator()
    var next = letters.next()
    var isFirst = true
    var words = 0
    for byte in name {
      if isFirst, let letter = next {
        guard byte == letter else { return false }
        words += 1
        next = letters.next()
      }
      isFirst = byte == 0x20
    }
    return next == nil && words > 1
  }
}
