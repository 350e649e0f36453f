import TelaahLexiconFormat
import TelaahText

/// One compiled lexicon: the program's own, or a user's.
///
/// Looking a word up costs a hash and about one comparison, and allocates nothing.
public struct Lexicon: Sendable {
  let image: Image
  /// The image's bytes, which are read without holding it.
  private let bytes: UnsafeImage
  private let bucketCount: Int
  private let buckets: Int
  private let shapes: Int
  private let pairs: PairFilter

  /// The lexicon that was compiled into the program from `Resources/Lexicon`.
  public static let compiled = Lexicon(image: .literal(lexiconImage))

  /// Eight hexadecimal digits that change with the content of `compiled`.
  public static let compiledFingerprint = lexiconImageFingerprint

  /// Compiles word lists of a user. Each begins with a line `@table NAME`.
  ///
  /// - Parameters:
  ///   - text: The lists; several tables may follow each other.
  ///   - file: Their name in messages.
  /// - Throws: `LexiconErrors` with the place of every malformed entry.
  public init(parsing text: String, file: String) throws(LexiconErrors) {
    var compiler = LexiconCompiler()
    compiler.add(text, file: file)
    self.init(image: .owned(try compiler.image()))
  }

  init(image: Image) {
    self.image = image
    let base = image.base
    bytes = UnsafeImage(base: base)
    bucketCount = Digits.read4(base + 4)
    buckets = Digits.read4(base + 8)
    shapes = Digits.read4(base + 12)
    pairs = PairFilter(at: base + buckets + 5 * bucketCount)
  }

  /// The offset of a folded key's record. Up to 7 bytes behind the key are read.
  func record(for key: UnsafePointer<UInt8>, count: Int) -> Int? {
    guard count > 0 else { return nil }
    return record(for: key, count: count, hash: Folding.hash(key, count: count))
  }

  /// The same where the key's hash is known.
  @inline(__always)
  func record(for key: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int? {
    let tag = UInt8(truncatingIfNeeded: hash >> 58) &+ Digits.zero
    let base = bytes.base
    var at = Folding.bucket(of: hash, count: bucketCount)
    while true {
      let bucket = base + buckets + 5 * at
      let offset = Digits.read4(bucket + 1)
      if offset == 0 { return nil }
      if bucket[0] == tag, Record.matches(base + offset, key, count: count) { return offset }
      at = at + 1 == bucketCount ? 0 : at + 1
    }
  }

  /// Whether an entry may begin with two words of these hashes; false is certain.
  @inline(__always)
  func mayPair(_ first: UInt64, _ second: UInt64) -> Bool {
    pairs.mayHold(first, second, at: bytes.base + buckets + 5 * bucketCount)
  }

  @inline(__always)
  func record(at offset: Int) -> Record {
    Record(bytes.base + offset + 2, shape: shape(at: offset), image: image)
  }

  /// What the entries of a record say together, without holding the image.
  @inline(__always)
  func traits(at offset: Int) -> WordTraits {
    WordTraits(rawValue: Digits.read8(shape(at: offset)))
  }

  /// The most tokens of an entry that begins with the word of a record.
  @inline(__always)
  func phraseTokens(at offset: Int) -> Int {
    Int(shape(at: offset)[Trait.digits] &- Digits.zero)
  }

  /// The first entry of a table in a record; where there is none, no entry is read.
  @inline(__always)
  func entry(at offset: Int, in table: Table) -> LexiconEntry? {
    guard Record.tables(of: shape(at: offset), base: bytes.base).contains(table) else { return nil }
    return record(at: offset).first(in: table)
  }

  @inline(__always)
  private func shape(at offset: Int) -> UnsafePointer<UInt8> {
    let number = Int(Digits.read(bytes.base + offset, width: 2))
    return bytes.base + shapes + number * Shape.digits
  }
}

/// The bytes of a compiled lexicon, in the program or in memory of their own.
final class Image: Sendable {
  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  private let isOwned: Bool

  private init(base: UnsafePointer<UInt8>, isOwned: Bool) {
    self.base = base
    self.isOwned = isOwned
  }

  static func literal(_ text: StaticString) -> Image {
    Image(base: text.utf8Start, isOwned: false)
  }

  static func owned(_ bytes: [UInt8]) -> Image {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    return Image(base: memory, isOwned: true)
  }

  deinit {
    if isOwned { UnsafeMutablePointer(mutating: base).deallocate() }
  }
}

/// A key's record in an image; `LexiconCompiler` tells the layout.
struct Record {
  let image: Image
  let key: UnsafeBufferPointer<UInt8>
  private let shape: UnsafePointer<UInt8>

  init(_ start: UnsafePointer<UInt8>, shape: UnsafePointer<UInt8>, image: Image) {
    var at = start
    let count = Digits.readLength(&at)
    key = UnsafeBufferPointer(start: at, count: count)
    self.shape = shape
    self.image = image
  }

  /// The tables and casings of a shape's entries, two digits each.
  struct Tables {
    let list: UnsafePointer<UInt8>
    let count: Int

    func contains(_ table: Table) -> Bool {
      let digit = table.rawValue &+ Digits.zero
      for index in 0..<count where list[2 * index] == digit { return true }
      return false
    }
  }

  @inline(__always)
  static func tables(of shape: UnsafePointer<UInt8>, base: UnsafePointer<UInt8>) -> Tables {
    Tables(
      list: base + Digits.read4(shape + Trait.digits + 2),
      count: Int(shape[Trait.digits + 1] &- Digits.zero))
  }

  /// The first entry of a table.
  @inline(__always)
  func first(in table: Table) -> LexiconEntry? {
    guard let start = key.baseAddress else { return nil }
    let tables = Record.tables(of: shape, base: image.base)
    var at = start + key.count
    for index in 0..<tables.count {
      let list = tables.list + 2 * index
      guard let own = Table(rawValue: list[0] &- Digits.zero) else { return nil }
      let casing = Casing(rawValue: list[1] &- Digits.zero) ?? .same
      if own == table {
        return LexiconEntry(table: table, casing: casing, image: image, key: key, start: at)
      }
      at = LexiconEntry.end(of: own, casing, from: at)
    }
    return nil
  }

  /// Goes through the entries until `body` says that it has seen enough.
  @inline(__always)
  func first(where body: (LexiconEntry) -> Bool) -> LexiconEntry? {
    guard let start = key.baseAddress else { return nil }
    let tables = Record.tables(of: shape, base: image.base)
    var at = start + key.count
    for index in 0..<tables.count {
      let list = tables.list + 2 * index
      guard let table = Table(rawValue: list[0] &- Digits.zero) else { return nil }
      let casing = Casing(rawValue: list[1] &- Digits.zero) ?? .same
      let entry = LexiconEntry(table: table, casing: casing, image: image, key: key, start: at)
      if body(entry) { return entry }
      at = entry.end
    }
    return nil
  }

  /// Whether the record that begins at `record` is that of a key, eight bytes a step.
  @inline(__always)
  static func matches(
    _ record: UnsafePointer<UInt8>, _ key: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var own = record + 2
    guard Digits.readLength(&own) == count else { return false }
    var at = 0
    while at < count {
      var difference =
        UnsafeRawPointer(own + at).loadUnaligned(as: UInt64.self)
        ^ UnsafeRawPointer(key + at).loadUnaligned(as: UInt64.self)
      let rest = count - at
      if rest < 8 { difference &= UInt64(littleEndian: (1 << UInt64(8 * rest)) - 1) }
      if difference != 0 { return false }
      at += 8
    }
    return true
  }
}
