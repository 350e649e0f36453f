/// Turns word lists into one compact image: at build time for the program's own, at run time for a
/// user's.
///
/// The image, all in printable bytes (`Digits`):
/// - header: `TLX4`, the number of buckets (4 digits), their offset (4), the offset of the shapes
///   (4);
/// - keys: the index of their shape (2), the key's length (1 or 3), the key; then for each entry
///   the written form where its casing does not tell it, and the columns: texts (a length in 1 or 3
///   digits, and the bytes), choices (1), flags (a digit for six);
/// - shapes: what many keys have in common, so that it stands once: the traits (8), the most tokens
///   of an entry that begins with this word (1), the number of entries (1), and where their list
///   begins (4);
/// - lists: for each entry its table (1) and its casing (1);
/// - buckets: open addressing, linear probing; 6 bits of the hash (1), the key's offset (4; 0: empty);
/// - the filter of the pairs of words that keys begin with (`PairFilter`).
///
/// With 56,000 entries that is 27 bytes a key: 9 of its own, 7 of content, 3 of the shape and the
/// lengths, 7 of a bucket.
public struct LexiconCompiler {
  /// The first bytes of an image.
  public static let magic: StaticString = "TLX4"
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
    // The words that longer entries begin with, so that a reader knows where to stop.
    for key in Array(groups.keys) {
      for space in key.indices where key[space] == 0x20 {
        let beginning = Array(key[..<space])
        if groups[beginning] == nil { groups[beginning] = [] }
      }
    }
    return try LexiconCompiler.assemble(groups, phraseTokens)
  }

  /// What the first token of a key may be, where the key is longer than a token: a piece before a
  /// space or full stop in its first word (*jl* for *jl.*, *m* and *m.si* for *m.si.*).
  private static func phraseStarts(of key: [UInt8]) -> [[UInt8]] {
    let word = key.prefix { $0 != 0x20 }
    var starts = word.indices.filter { !PairFilter.isWordByte(word[$0]) && $0 > 0 }.map {
      Array(word[..<$0])
    }
    if word.count < key.count { starts.append(Array(word)) }
    return starts
  }

  /// The most tokens that a key can have: runs of letters and digits, and marks.
  private static func tokenCount(of key: [UInt8]) -> Int {
    var count = 0
    var inWord = false
    for byte in key {
      if PairFilter.isWordByte(byte) {
        if !inWord { count += 1 }
        inWord = true
      } else {
        inWord = false
        if byte != 0x20 { count += 1 }
      }
    }
    return count
  }

  private static func assemble(
    _ groups: [[UInt8]: [ParsedEntry]], _ phraseTokens: [[UInt8]: Int]
  ) throws(LexiconErrors) -> [UInt8] {
    var records: [UInt8] = []
    var shapes = Shapes()
    var offsets: [(key: [UInt8], offset: Int)] = []
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      offsets.append((key, headerCount + records.count))
      append(key, groups[key] ?? [], phraseTokens[key] ?? 0, &shapes, to: &records)
    }
    // A load of five sevenths: 2 probes for a word that is there, 7 for one that is not, most of them
    // settled by the 6 bits of the hash. (At five sixths the second take 18.5.)
    let buckets = fillBuckets(offsets, count: max(16, offsets.count * 7 / 5))
    var image = Array("\(magic)".utf8)
    let shapesOffset = headerCount + records.count
    let shapesCount = shapes.fixed.count * Shape.digits + shapes.lists.count
    Digits.append(UInt64(buckets.count), width: 4, to: &image)
    Digits.append(UInt64(shapesOffset + shapesCount), width: 4, to: &image)
    Digits.append(UInt64(shapesOffset), width: 4, to: &image)
    image += records
    let listsOffset = shapesOffset + shapes.fixed.count * Shape.digits
    for shape in shapes.fixed {
      image += shape.head
      Digits.append(UInt64(listsOffset + shape.list), width: 4, to: &image)
    }
    image += shapes.lists
    guard image.count < Digits.limit(width: 4), shapes.fixed.count < Digits.limit(width: 2) else {
      let file = groups.values.lazy.compactMap(\.first?.file).min() ?? ""
      throw LexiconErrors(errors: [
        LexiconError(
          file: file, line: 1, column: 1,
          message: "too many entries for one lexicon (16 MB); give them in several files")
      ])
    }
    for bucket in buckets { Digits.append(bucket, width: 5, to: &image) }
    image += PairFilter.digits(of: offsets.map(\.key))
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

  /// The distinct shapes, in the order in which they are first met.
  private struct Shapes {
    private(set) var fixed: [(head: [UInt8], list: Int)] = []
    private(set) var lists: [UInt8] = []
    private var indices: [[UInt8]: Int] = [:]
    private var starts: [[UInt8]: Int] = [:]

    mutating func index(of head: [UInt8], _ list: [UInt8]) -> Int {
      if let index = indices[head + list] { return index }
      let start = starts[list] ?? lists.count
      if starts[list] == nil {
        starts[list] = start
        lists += list
      }
      indices[head + list] = fixed.count
      fixed.append((head, start))
      return fixed.count - 1
    }
  }

  private static func append(
    _ key: [UInt8], _ entries: [ParsedEntry], _ phraseTokens: Int, _ shapes: inout Shapes,
    to records: inout [UInt8]
  ) {
    var traits: UInt64 = phraseTokens > 1 ? Trait.startsPhrase.bit : 0
    var list: [UInt8] = []
    var bodies: [UInt8] = []
    for entry in entries.prefix(63) {
      for trait in entry.table.traits(of: entry.values) { traits |= trait.bit }
      let casing = Casing.of(Array(entry.written.utf8), key: entry.key)
      Digits.append(UInt64(entry.table.rawValue), width: 1, to: &list)
      Digits.append(UInt64(casing.rawValue), width: 1, to: &list)
      if casing == .other { Digits.append(text: entry.written, to: &bodies) }
      for (value, column) in zip(entry.values, entry.table.columns) {
        switch column.kind.storage {
        case .text: Digits.append(text: value.text, to: &bodies)
        case let digits: Digits.append(value.number, width: Int(digits.rawValue), to: &bodies)
        }
      }
    }
    var head: [UInt8] = []
    Digits.append(traits, width: Trait.digits, to: &head)
    Digits.append(UInt64(phraseTokens), width: 1, to: &head)
    Digits.append(UInt64(min(entries.count, 63)), width: 1, to: &head)
    Digits.append(UInt64(shapes.index(of: head, list)), width: 2, to: &records)
    Digits.append(length: key.count, to: &records)
    records += key
    records += bodies
  }
}

/// What many keys of an image have in common.
public enum Shape {
  /// How many digits a shape takes.
  public static let digits = Trait.digits + 6
}
