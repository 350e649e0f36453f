import TelaahLexiconFormat
import TelaahText

/// One compiled lexicon: the program's own, or a user's.
///
/// Looking a word up costs a hash and about one comparison, and allocates nothing.
public struct Lexicon: Sendable {
  let image: Image
  private let bucketCount: Int
  private let buckets: Int
  private let traitSets: Int

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
    bucketCount = Int(Digits.read(base + 4, width: 4))
    buckets = Int(Digits.read(base + 8, width: 4))
    traitSets = Int(Digits.read(base + 12, width: 4))
  }

  /// The offset of a folded key's record. Up to 7 bytes behind the key are read.
  func record(for key: UnsafePointer<UInt8>, count: Int) -> Int? {
    guard count > 0 else { return nil }
    let hash = Folding.hash(key, count: count)
    let tag = UInt8(truncatingIfNeeded: hash >> 58) &+ Digits.zero
    let base = image.base
    var at = Folding.bucket(of: hash, count: bucketCount)
    while true {
      let bucket = base + buckets + 5 * at
      let offset = Int(Digits.read(bucket + 1, width: 4))
      if offset == 0 { return nil }
      if bucket[0] == tag, Record(base + offset).matches(key, count: count) { return offset }
      at = at + 1 == bucketCount ? 0 : at + 1
    }
  }

  func record(at offset: Int) -> Record { Record(image.base + offset) }

  /// What all entries of a record say together.
  func traits(of record: Record) -> WordTraits {
    let set = image.base + traitSets + record.traitSet * Trait.digits
    return WordTraits(rawValue: Digits.read(set, width: Trait.digits))
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
  private let base: UnsafePointer<UInt8>

  init(_ base: UnsafePointer<UInt8>) { self.base = base }

  var traitSet: Int { Int(Digits.read(base, width: 2)) }
  var phraseTokens: Int { Int(base[2] &- Digits.zero) }
  var entryCount: Int { Int(base[3] &- Digits.zero) }
  var keyCount: Int { Int(Digits.read(base + 4, width: 2)) }
  var key: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base + 6, count: keyCount) }
  var entries: UnsafePointer<UInt8> { base + 6 + keyCount }

  func matches(_ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard keyCount == count else { return false }
    let own = base + 6
    for at in 0..<count where own[at] != other[at] { return false }
    return true
  }
}
