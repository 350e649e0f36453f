import TelaahLexiconFormat

/// In how many of a set of Indonesian news articles a word, or a pair of words, stands: what makes
/// a frequent word of an article a telling one.
///
/// The table is compiled from `Resources/Background`; that folder's README tells what was counted.
public struct Background: Sendable {
  let base: UnsafeImage
  private let slotMask: Int
  /// How many articles were counted.
  public let documents: Int

  /// The table that was compiled into the program.
  public static let compiled = Background(image: backgroundImage)

  init(image: StaticString) {
    base = UnsafeImage(base: image.utf8Start)
    documents = max(1, Int(Digits.read(base.base, width: 4)))
    slotMask = Int(Digits.read(base.base + 4, width: 4)) - 1
  }

  /// The frequency of a word or pair on the table's scale: 0 where it is too rare to be listed,
  /// otherwise 1 + 4·log₂ of the number of articles, rounded down.
  public func level(of hash: UInt64) -> Int { slot(of: hash) }

  /// The greatest level there is.
  public static let maximumLevel = 63

  /// The number of articles that a level stands for, by its logarithm to the base 2.
  @inlinable
  public static func log2Frequency(ofLevel level: Int) -> Double {
    level <= 1 ? 0 : Double(level - 1) / 4
  }

  /// The hash of two words one after the other.
  @inlinable
  public static func combine(_ first: UInt64, _ second: UInt64) -> UInt64 {
    BackgroundCompiler.combine(first, second)
  }

  private func slot(of hash: UInt64) -> Int {
    var tag: UInt32 = 0
    for place in 0..<4 {
      let digit = UInt32(truncatingIfNeeded: hash >> UInt64(58 - 6 * place) & 63)
      tag |= (digit &+ UInt32(Digits.zero)) &<< UInt32(8 * place)
    }
    let slots = base.base + BackgroundCompiler.header
    var at = Int(truncatingIfNeeded: hash) & slotMask
    while true {
      let slot = slots + 5 * at
      let level = Int(slot[4] &- Digits.zero)
      if level == 0 { return 0 }
      let digits = UnsafeRawPointer(slot).loadUnaligned(as: UInt32.self)
      if UInt32(littleEndian: digits) == tag { return level }
      at = (at + 1) & slotMask
    }
  }
}

/// Bytes that live as long as the program.
struct UnsafeImage: @unchecked Sendable {
  let base: UnsafePointer<UInt8>
}

/// The hash that words are known by in the background table and among keywords.
public enum WordHash {
  /// The hash of a word in whatever case it is written; nil where it is longer than any key.
  public static func hash(
    _ word: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>
  ) -> UInt64? {
    if let base = word.baseAddress,
      let scan = WordScan(base, count: word.count, available: word.count, to: scratch)
    {
      return scan.hash
    }
    guard let count = Folding.fold(word, to: scratch) else { return nil }
    return Folding.hash(scratch, count: count)
  }

  /// How many bytes of scratch memory `hash` needs.
  public static let scratchBytes = Folding.maximumKey + 8

  /// The hash of a word.
  public static func hash(_ word: String) -> UInt64? {
    var word = word
    return word.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scratchBytes) { scratch in
        scratch.baseAddress.flatMap { hash(bytes, scratch: $0) }
      }
    }
  }
}
