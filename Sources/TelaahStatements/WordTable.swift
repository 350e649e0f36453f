import TelaahText

/// Numbers under words: filled once, then asked for the numbers of a word by halving.
///
/// Words are told apart by a hash of 64 bits and never kept: making a dictionary of strings cost an
/// article more than all its questions.
struct WordTable {
  /// What stands under a word.
  struct Row {
    let hash: UInt64
    /// The entity, in the order in which the rows were added.
    let id: Int32
    /// Which of the entity's roles, where the table is of those.
    let role: Int32
  }

  private var rows: [Row] = []
  private var isSorted = true

  init(capacity: Int) { rows.reserveCapacity(capacity) }

  mutating func add(_ hash: UInt64, _ id: Int, role: Int = 0) {
    rows.append(
      Row(hash: hash, id: Int32(truncatingIfNeeded: id), role: Int32(truncatingIfNeeded: role)))
    isSorted = false
  }

  /// The rows of a word, in the order of the entities and their roles.
  mutating func rows(of hash: UInt64) -> ArraySlice<Row> {
    if !isSorted {
      rows.sort { ($0.hash, $0.id, $0.role) < ($1.hash, $1.id, $1.role) }
      isSorted = true
    }
    let first = leading(rows.count) { rows[$0].hash < hash }
    return rows[first...].prefix { $0.hash == hash }
  }

  /// The words of a text, as spaces part them.
  static func words(of text: String) -> [Substring] {
    // Bytes are parted much faster than characters, of which a space may be a part.
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.split(separator: 0x20).map { Substring($0) } : text.split(separator: " ")
  }

  /// The hash of the first word of a text in small letters, and whether more follows.
  static func firstWord(of text: String) -> (hash: UInt64, goesOn: Bool)? {
    var hash = FNV1a.seed
    var isEmpty = true
    for byte in text.utf8 {
      if byte == 0x20 {
        if isEmpty { continue }
        return (hash, true)
      }
      if byte >= 0x80 {
        let words = text.split(separator: " ", maxSplits: 1)
        return words.first.map { (FNV1a.hash($0.lowercased().utf8), words.count > 1) }
      }
      isEmpty = false
      hash = FNV1a.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return isEmpty ? nil : (hash, false)
  }

  /// The hash of initials with the letter that stands at a byte of a name behind them.
  static func initial(of name: String, at place: Int, _ byte: UInt8, after hash: UInt64) -> UInt64 {
    if byte < 0x80 { return FNV1a.step(hash, byte) }
    let start = name.utf8.index(name.utf8.startIndex, offsetBy: place)
    return name[start...].first?.utf8.reduce(hash, FNV1a.step) ?? hash
  }
}
