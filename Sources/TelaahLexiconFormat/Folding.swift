/// How a word is written as a key: small letters, straight apostrophes, one space between words.
///
/// ASCII and the letters of Latin-1 are folded, and ’ ʼ ` become '. That is what Indonesian needs;
/// other letters stay as they are.
public enum Folding {
  /// The longest key in bytes. Longer words have no entry.
  public static let maximumKey = 96

  /// Writes the folded form of `source` to `target`, which has room for `maximumKey + 8` bytes.
  ///
  /// - Returns: the number of bytes written in all, `offset` included; nil where it is too long.
  @inlinable
  public static func fold(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, at offset: Int = 0
  ) -> Int? {
    guard source.count <= maximumKey - offset else { return nil }
    var at = foldPlain(source, to: target + offset)
    var out = offset + at
    while at < source.count {
      let byte = source[at]
      if byte < 0x80 {
        let isCapital = byte &- 0x41 < 26
        target[out] = isCapital ? byte | 0x20 : (byte == 0x60 ? 0x27 : byte)
        out += 1
        at += 1
      } else if byte == 0xC3, at + 1 < source.count {
        let next = source[at + 1]
        target[out] = byte
        target[out + 1] = next &- 0x80 < 31 && next != 0x97 ? next | 0x20 : next
        out += 2
        at += 2
      } else if byte == 0xE2, at + 2 < source.count, source[at + 1] == 0x80,
        source[at + 2] == 0x99 || source[at + 2] == 0x98
      {
        target[out] = 0x27
        out += 1
        at += 3
      } else if byte == 0xCA, at + 1 < source.count, source[at + 1] == 0xBC {
        target[out] = 0x27
        out += 1
        at += 2
      } else {
        target[out] = byte
        out += 1
        at += 1
      }
    }
    return out
  }

  /// Writes what a word begins with in ASCII letters, digits and marks, eight bytes a step.
  ///
  /// - Returns: how many bytes of it that are; at the first that folds otherwise it ends, or up to
  ///   seven before.
  @inlinable
  static func foldPlain(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let start = source.baseAddress else { return 0 }
    let text = UnsafeRawPointer(start)
    func load<Word: FixedWidthInteger>(_ at: Int, as: Word.Type) -> UInt64 {
      UInt64(
        truncatingIfNeeded: Word(
          littleEndian: text.loadUnaligned(fromByteOffset: at, as: Word.self)))
    }
    let count = source.count
    var at = 0
    while at < count {
      let rest = count - at
      var letters: UInt64
      if rest >= 8 {
        letters = load(at, as: UInt64.self)
      } else if count >= 8 {
        letters = load(count - 8, as: UInt64.self) >> UInt64(8 * (8 - rest))
      } else if count >= 4 {
        letters =
          load(0, as: UInt32.self) | load(count - 4, as: UInt32.self) << UInt64(8 * (count - 4))
      } else {
        let (middle, last) = (count / 2, count - 1)
        letters =
          load(0, as: UInt8.self) | load(middle, as: UInt8.self) << UInt64(8 * middle)
          | load(last, as: UInt8.self) << UInt64(8 * last)
      }
      // In each byte the high bit where it is a grave accent, and where it is a capital: from A on,
      // and not behind Z.
      let graves = ~((letters ^ each(0x60)) &+ each(0x7F))
      guard (letters | graves) & each(0x80) == 0 else { return at }
      let capitals = (letters &+ each(0x3F)) & ~(letters &+ each(0x25)) & each(0x80)
      letters |= capitals >> 2
      UnsafeMutableRawPointer(target + at).storeBytes(
        of: UInt64(littleEndian: letters), as: UInt64.self)
      at += 8
    }
    return count
  }

  /// A byte eight times.
  @inlinable
  package static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The folded form of a string; nil where it is too long for a key.
  public static func fold(_ string: String) -> [UInt8]? {
    var string = string
    return string.withUTF8 { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumKey + 8) { target in
        guard let base = target.baseAddress, let count = fold(source, to: base) else { return nil }
        return Array(UnsafeBufferPointer(start: base, count: count))
      }
    }
  }

  /// A hash of a key: eight bytes a step, multiplied and folded (the mixing step of wyhash).
  ///
  /// Reads up to 7 bytes behind the key, so `key` must have room for them.
  @inlinable
  public static func hash(_ key: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var state = seed(count: count)
    var at = 0
    while at < count {
      var word = UInt64(
        littleEndian: UnsafeRawPointer(key + at).loadUnaligned(as: UInt64.self))
      let rest = count - at
      if rest < 8 { word &= (1 << UInt64(8 * rest)) - 1 }
      state = step(state, word)
      at += 8
    }
    return state
  }

  /// The hash of a key of which nothing has been read.
  @inlinable
  public static func seed(count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: count) &+ 0x9E37_79B9_7F4A_7C15
  }

  /// The hash when eight bytes more have been read; behind the key's end they are 0.
  @inlinable
  public static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// The bucket, of `count`, where a hash is looked for first: a multiplication instead of a
  /// remainder (Lemire's fast range).
  @inlinable
  public static func bucket(of hash: UInt64, count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }
}
