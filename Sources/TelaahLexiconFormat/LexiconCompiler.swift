/// Turns word lists into one compact image: at build time for the program's own, at run time for a
/// user's.
///
/// The image, all in printable bytes (`Digits`):
/// - header: `TLX2`, the number of buckets (4 digits), their offset (4), the offset of the trait
///   sets (4);
/// - keys: the index of their trait set (2), the most tokens of an entry that begins with this word
///   (1), the number of entries (1), the key's length (2), the key; then for each entry its table
///   (1), the length of the rest (2), its casing (1), the written form where that does not tell it
///   (2 + bytes), and the columns: texts (2 + bytes), choices (1), flags (a digit for six);
/// - trait sets (8 digits each): few differ, so that keys share them;
/// - buckets: open addressing, linear probing; 6 bits of the hash (1), the key's offset (4; 0: empty).
public struct LexiconCompiler {
  /// The first bytes of an image.
  public static let magic: StaticString = "TLX2"
  /// The length of the header.
  public static let headerCount = 16

  private var parser = EntryParser()

  /// Makes a compiler without entries.
  public init() {}

  /// Reads one word list. Errors are kept until `image()`.
  public mutating func add(_ text: String, file: String) { parser.parse(text, file: file) }

  /// The image of all that was added.
  ///
  /// - Throws: `LexiconErrors` with every error of every list.
  public func image() throws(LexiconErrors) -> [UInt8] {
    var errors = parser.errors
    var groups: [[UInt8]: [ParsedEntry]] = [:]
    for entry in parser.entries { groups[entry.key, default: []].append(entry) }
    for (key, entries) in groups {
      for (index, entry) in entries.enumerated() {
        if let twin = entries[..<index].first(where: {
          $0.table == entry.table && $0.written == entry.written
            && $0.values[0] == entry.values[0]
        }) {
          errors.append(
            LexiconError(
              file: entry.file, line: entry.line, column: 1,
              message: "\"\(entry.written)\" stands in \(entry.table.name) already, "
                + "at \(twin.file):\(twin.line); remove one"))
        }
      }
      groups[key] = entries.sorted {
        ($0.table.rawValue, $0.written) < ($1.table.rawValue, $1.written)
      }
    }
    guard errors.isEmpty else {
      throw LexiconErrors(errors: errors.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
    var phraseTokens: [[UInt8]: Int] = [:]
    for key in groups.keys {
      let count = min(LexiconCompiler.tokenCount(of: key), 63)
      for first in LexiconCompiler.phraseStarts(of: key) {
        phraseTokens[first] = max(phraseTokens[first] ?? 0, count)
      }
    }
    for first in phraseTokens.keys where groups[first] == nil { groups[first] = [] }
    return LexiconCompiler.assemble(groups, phraseTokens)
  }

  /// What the first token of a key may be, where the key is longer than a token: a piece before a
  /// space or full stop in its first word (*jl* for *jl.*, *m* and *m.si* for *m.si.*).
  private static func phraseStarts(of key: [UInt8]) -> [[UInt8]] {
    let word = key.prefix { $0 != 0x20 }
    var starts = word.indices.filter { !isWordByte(word[$0]) && $0 > 0 }.map { Array(word[..<$0]) }
    if word.count < key.count { starts.append(Array(word)) }
    return starts
  }

  /// The most tokens that a key can have: runs of letters and digits, and marks.
  private static func tokenCount(of key: [UInt8]) -> Int {
    var count = 0
    var inWord = false
    for byte in key {
      if isWordByte(byte) {
        if !inWord { count += 1 }
        inWord = true
      } else {
        inWord = false
        if byte != 0x20 { count += 1 }
      }
    }
    return count
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte == 0x2D || byte == 0x27
  }

  private static func assemble(
    _ groups: [[UInt8]: [ParsedEntry]], _ phraseTokens: [[UInt8]: Int]
  ) -> [UInt8] {
    var records: [UInt8] = []
    var traitSets = TraitSets()
    var offsets: [(key: [UInt8], offset: Int)] = []
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      offsets.append((key, headerCount + records.count))
      append(key, groups[key] ?? [], phraseTokens[key] ?? 0, &traitSets, to: &records)
    }
    // A load of three quarters: 1.5 probes for a word that is there, 3 for one that is not, most of
    // them settled by the 6 bits of the hash.
    let buckets = fillBuckets(offsets, count: max(16, offsets.count * 4 / 3))
    var image = Array("\(magic)".utf8)
    let traitsOffset = headerCount + records.count
    Digits.append(UInt64(buckets.count), width: 4, to: &image)
    Digits.append(UInt64(traitsOffset + traitSets.sets.count * Trait.digits), width: 4, to: &image)
    Digits.append(UInt64(traitsOffset), width: 4, to: &image)
    image += records
    for set in traitSets.sets { Digits.append(set, width: Trait.digits, to: &image) }
    for bucket in buckets { Digits.append(bucket, width: 5, to: &image) }
    // `Folding.hash` and the digit reader may look a few bytes further.
    image += [UInt8](repeating: Digits.zero, count: 8)
    return image
  }

  private static func fillBuckets(
    _ offsets: [(key: [UInt8], offset: Int)], count: Int
  ) -> [UInt64] {
    var buckets = [UInt64](repeating: 0, count: count)
    for (key, offset) in offsets {
      let hash = (key + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer {
        Folding.hash($0.baseAddress!, count: key.count)
      }
      var at = Folding.bucket(of: hash, count: count)
      while buckets[at] != 0 { at = at + 1 == count ? 0 : at + 1 }
      buckets[at] = (hash >> 58) << 24 | UInt64(offset)
    }
    return buckets
  }

  private struct TraitSets {
    private(set) var sets: [UInt64] = []
    private var indices: [UInt64: Int] = [:]

    mutating func index(of set: UInt64) -> Int {
      if let index = indices[set] { return index }
      indices[set] = sets.count
      sets.append(set)
      return sets.count - 1
    }
  }

  private static func append(
    _ key: [UInt8], _ entries: [ParsedEntry], _ phraseTokens: Int, _ traitSets: inout TraitSets,
    to records: inout [UInt8]
  ) {
    var traits: UInt64 = phraseTokens > 1 ? Trait.startsPhrase.bit : 0
    for entry in entries {
      for trait in entry.table.traits(of: entry.values) { traits |= trait.bit }
    }
    Digits.append(UInt64(traitSets.index(of: traits)), width: 2, to: &records)
    Digits.append(UInt64(phraseTokens), width: 1, to: &records)
    Digits.append(UInt64(min(entries.count, 63)), width: 1, to: &records)
    Digits.append(UInt64(key.count), width: 2, to: &records)
    records += key
    for entry in entries.prefix(63) {
      let body = body(of: entry)
      Digits.append(UInt64(entry.table.rawValue), width: 1, to: &records)
      Digits.append(UInt64(body.count), width: 2, to: &records)
      records += body
    }
  }

  private static func body(of entry: ParsedEntry) -> [UInt8] {
    var body: [UInt8] = []
    func appendText(_ text: String) {
      Digits.append(UInt64(text.utf8.count), width: 2, to: &body)
      body += text.utf8
    }
    let casing = Casing.of(Array(entry.written.utf8), key: entry.key)
    Digits.append(UInt64(casing.rawValue), width: 1, to: &body)
    if casing == .other { appendText(entry.written) }
    for (value, column) in zip(entry.values, entry.table.columns) {
      switch column.kind.storage {
      case .text: appendText(value.text)
      case let digits: Digits.append(value.number, width: Int(digits.rawValue), to: &body)
      }
    }
    return body
  }
}
