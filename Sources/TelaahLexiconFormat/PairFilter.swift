/// Which two words entries of several words begin with: a Bloom filter (1970) of two hashes, six bits
/// a digit, so small that it stays near the processor.
///
/// Nine of ten words that may begin an entry are followed by one that goes on with none; the filter
/// tells so without a look at the table. It never denies what is there.
public struct PairFilter: Sendable {
  private let count: Int

  /// Reads the filter at a place in an image: the number of its digits (4), then these.
  public init(at image: UnsafePointer<UInt8>) { count = Digits.read4(image) }

  /// Whether entries may begin with two words of these hashes.
  @inline(__always)
  public func mayHold(_ first: UInt64, _ second: UInt64, at image: UnsafePointer<UInt8>) -> Bool {
    let (one, other) = PairFilter.bits(first, second, count: count)
    func isSet(_ bit: Int) -> Bool {
      (image[4 + bit / 6] &- Digits.zero) >> UInt8(bit % 6) & 1 == 1
    }
    return isSet(one) && isSet(other)
  }

  private static func bits(_ first: UInt64, _ second: UInt64, count: Int) -> (Int, Int) {
    let hash = BackgroundCompiler.combine(first, second)
    return (
      Folding.bucket(of: hash, count: 6 * count),
      Folding.bucket(of: hash &* 0x9E37_79B9_7F4A_7C15, count: 6 * count)
    )
  }

  /// The filter of an image's keys.
  static func digits(of keys: some Collection<[UInt8]>) -> [UInt8] {
    var pairs: [(UInt64, UInt64)] = []
    for key in keys {
      guard let space = key.firstIndex(of: 0x20) else { continue }
      let first = hash(key[..<space])
      let second = key[(space + 1)...].prefix { $0 != 0x20 }
      // A text's second token may be a piece of the second word: *m* of *m.si*.
      for end in second.indices where end > second.startIndex && !isWordByte(second[end]) {
        pairs.append((first, hash(second[..<end])))
      }
      pairs.append((first, hash(second)))
    }
    let count = max(2, pairs.count * 3 / 2)
    var values = [UInt8](repeating: 0, count: count)
    for (first, second) in pairs {
      let (one, other) = bits(first, second, count: count)
      values[one / 6] |= 1 << UInt8(one % 6)
      values[other / 6] |= 1 << UInt8(other % 6)
    }
    var digits: [UInt8] = []
    Digits.append(UInt64(count), width: 4, to: &digits)
    return digits + values.map { Digits.zero + $0 }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    (word + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Folding.hash($0, count: word.count) } ?? 0
    }
  }

  /// Whether a byte is one of a word, as tokens are cut.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte == 0x2D || byte == 0x27
  }
}
