import TelaahText

/// Names that the article itself completes, where the mentions leave them in two.
///
/// *Pemerhati otomotif Sunny Boy Hutabarat … kata Sunny*: a word right before a name that stands
/// alone later as a name is its beginning. *BK*, where *Badan Kehormatan …* is named too, is it.
struct FullNames {
  /// The completed name of an entity; nil where it is complete.
  private(set) var full: [String?]
  /// The entity that each stands for: itself, or the one that it is a part of.
  private(set) var same: [Int]

  /// With more entities than this nothing is completed: such a page is no article.
  private static let most = 400

  init(_ reading: Reading, owners: [Int?]) {
    full = [String?](repeating: nil, count: reading.entities.count)
    same = Array(reading.entities.indices)
    guard reading.entities.count <= FullNames.most else { return }
    completeBeginnings(reading, owners)
    joinAcronyms(reading)
    joinSlips(reading)
  }

  /// *Suharsono … Harsono menyebut; Muhajir … Mujahir menyebut*: a name of one word without a title
  /// that is misspelt from the one person who is named before and so similarly.
  private mutating func joinSlips(_ reading: Reading) {
    let persons = reading.entities.indices.filter { reading.entities[$0].kind == .person }
    for id in persons where same[id] == id && reading.entities[id].roles.isEmpty {
      let name = reading.entities[id].name.utf8
      guard name.count >= FullNames.shortestSlip, !name.contains(0x20),
        let first = reading.entities[id].mentions.first
      else { continue }
      var owner: Int?
      var count = 0
      for other in persons where other != id {
        guard let start = reading.entities[other].mentions.first, start < first,
          reading.entities[other].name.utf8.split(separator: 0x20).contains(where: {
            FullNames.isSlip(name, of: $0)
          })
        else { continue }
        owner = other
        count += 1
      }
      if let owner, count == 1 { same[id] = same[owner] }
    }
  }

  private static let shortestSlip = 6

  /// Whether a name has lost the beginning of another, or has its letters in another order.
  private static func isSlip(_ name: String.UTF8View, of other: Substring.UTF8View) -> Bool {
    let lost = other.count - name.count
    if lost == 0 {
      guard name.first == other.first, !name.elementsEqual(other) else { return false }
      return name.sorted() == other.sorted()
    }
    guard (1...3).contains(lost) else { return false }
    return zip(name, other.dropFirst(lost)).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private mutating func completeBeginnings(_ reading: Reading, _ owners: [Int?]) {
    let persons = reading.entities.indices.reversed().filter {
      reading.entities[$0].kind == .person && !reading.entities[$0].name.utf8.contains(0x20)
    }
    if persons.isEmpty { return }
    /// The person whose whole name is one word of the text.
    func person(called word: Int) -> Int? {
      let span = reading.span(word)
      let spelled = reading.bytes[span.start..<span.end]
      return persons.first { reading.entities[$0].name.utf8.elementsEqual(spelled) }
    }
    for name in reading.names where name.kind == .person && name.words.lowerBound > 0 {
      let before = name.words.lowerBound - 1
      guard reading.isCapitalized(before), reading.marks[before] == .word,
        !reading.traits(before).intersects([.honorific, .titleHead, .titleRole, .degree]),
        let owner = owners[name.mention], full[owner] == nil,
        let part = person(called: before), part != owner,
        reading.name(at: before).map({ owners[$0.mention] == part }) ?? true
      else { continue }
      full[owner] = reading.entities[part].name + " " + reading.entities[owner].name
      same[part] = owner
    }
  }

  private mutating func joinAcronyms(_ reading: Reading) {
    let bodies = reading.entities.indices.filter { reading.entities[$0].kind == .organization }
    for id in bodies where FullNames.isAcronym(reading.entities[id].name.utf8) {
      let acronym = reading.entities[id].name.utf8
      let whole = bodies.first {
        $0 != id && FullNames.begins(acronym, initialsOf: reading.entities[$0].name.utf8)
      }
      if let whole { same[id] = whole }
    }
  }

  /// Two to five capitals.
  private static func isAcronym(_ name: String.UTF8View) -> Bool {
    (2...5).contains(name.count) && name.allSatisfy { (0x41...0x5A).contains($0) }
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
