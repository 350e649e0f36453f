import TelaahLexiconFormat
import TelaahText

/// A word in ASCII, read eight letters a step: how it is written, and its folded form with its hash.
struct WordScan {
  /// `Folding.hash` of the folded form.
  var hash: UInt64
  var shape: TokenFeatures.Shape

  /// Reads the word that begins at `word`, and writes its folded form to `target`.
  ///
  /// - Parameters:
  ///   - available: How many bytes may be read from `word` on.
  ///   - target: Room for `Folding.maximumKey + 8` bytes.
  /// - Returns: nil where the word is too long for a key or has bytes that fold otherwise.
  @inline(__always)
  init?(
    _ word: UnsafePointer<UInt8>, count: Int, available: Int, to target: UnsafeMutablePointer<UInt8>
  ) {
    if let plain = WordScan.ofLetters(word, count: count, available: available, to: target) {
      self = plain
      return
    }
    guard count <= Folding.maximumKey else { return nil }
    var state = Folding.seed(count: count)
    var marks = Marks()
    var at = 0
    while at < count {
      let rest = count - at
      var letters = WordScan.load(word + at, available: available - at)
      let mask = rest < 8 ? (1 << UInt64(8 * rest)) - 1 : UInt64.max
      letters &= mask
      if letters & Folding.each(0x80) | WordScan.positions(of: 0x60, in: letters) != 0 {
        return nil
      }
      let upper = WordScan.positions(of: 0x41...0x5A, in: letters)
      marks.add(letters, upper: upper, mask: mask, isFirst: at == 0)
      letters |= upper >> 2
      UnsafeMutableRawPointer(target + at).storeBytes(
        of: UInt64(littleEndian: letters), as: UInt64.self)
      state = Folding.step(state, letters)
      at += 8
    }
    hash = state
    shape = marks.shape
  }

  private init(hash: UInt64, shape: TokenFeatures.Shape) {
    self.hash = hash
    self.shape = shape
  }

  /// A word of at most 16 letters, all small but perhaps the first: nine of ten words.
  @inline(__always)
  private static func ofLetters(
    _ word: UnsafePointer<UInt8>, count: Int, available: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> WordScan? {
    guard count > 0, count <= 16, available >= 16 else { return nil }
    let isShort = count <= 8
    let rest = UInt64.max &>> UInt64(truncatingIfNeeded: (isShort ? 64 : 128) - 8 * count)
    let mask = isShort ? rest : UInt64.max
    let first = load(word, available: 8) & mask
    let folded = first | Folding.each(0x20) & mask
    // A capital first letter differs by one bit; any other letter must be small.
    var others = folded ^ first
    var bad =
      (first & Folding.each(0x80))
      | (positions(of: 0x61...0x7A, in: folded) ^ Folding.each(0x80) & mask)
    var state = Folding.step(Folding.seed(count: count), folded)
    UnsafeMutableRawPointer(target).storeBytes(
      of: UInt64(littleEndian: folded), as: UInt64.self)
    if !isShort {
      let second = load(word + 8, available: 8) & rest
      bad |=
        second & Folding.each(0x80)
        | (positions(of: 0x61...0x7A, in: second) ^ Folding.each(0x80) & rest)
      state = Folding.step(state, second)
      UnsafeMutableRawPointer(target + 8).storeBytes(
        of: UInt64(littleEndian: second), as: UInt64.self)
    }
    let isCapitalized = others & 0x20 != 0
    others &= ~0x20
    guard bad | others == 0 else { return nil }
    return WordScan(hash: state, shape: isCapitalized ? .capitalized : [])
  }

  /// What is seen of the letters.
  private struct Marks {
    var shape: TokenFeatures.Shape {
      var shape = seen
      if capitals > 1, !hasSmall { shape.insert(.allCapitals) }
      return shape
    }

    private var seen: TokenFeatures.Shape = []
    private var capitals = 0
    private var hasSmall = false

    @inline(__always)
    mutating func add(_ letters: UInt64, upper: UInt64, mask: UInt64, isFirst: Bool) {
      let lower = WordScan.positions(of: 0x61...0x7A, in: letters)
      if upper != 0 {
        if isFirst, upper & 0x80 != 0 { seen.insert(.capitalized) }
        let behindSmall = hasSmall ? ~0 : lower == 0 ? 0 : ~((lower & (0 &- lower)) &- 1)
        if upper & behindSmall != 0 { seen.insert(.innerCapital) }
        capitals += upper.nonzeroBitCount
      }
      if lower != 0 { hasSmall = true }
      // Words of small letters only are most of a text.
      if upper | lower == Folding.each(0x80) & mask { return }
      if WordScan.positions(of: 0x30...0x39, in: letters) != 0 { seen.insert(.digit) }
      if WordScan.positions(of: 0x2D, in: letters) != 0 { seen.insert(.hyphen) }
      if WordScan.positions(of: 0x2E, in: letters) != 0 { seen.insert(.stop) }
    }
  }

  /// The highest bit of each byte that is in a range, of bytes below 0x80.
  @inline(__always)
  private static func positions(of range: ClosedRange<UInt64>, in letters: UInt64) -> UInt64 {
    let fromLower = letters &+ Folding.each(0x80 &- range.lowerBound)
    let beyondUpper = letters &+ Folding.each(0x7F &- range.upperBound)
    return fromLower & ~beyondUpper & Folding.each(0x80)
  }

  /// The highest bit of each byte that is `byte`, of bytes below 0x80.
  @inline(__always)
  private static func positions(of byte: UInt64, in letters: UInt64) -> UInt64 {
    ~((letters ^ Folding.each(byte)) &+ Folding.each(0x7F)) & Folding.each(0x80)
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>, available: Int) -> UInt64 {
    if available >= 8 {
      return UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }
    var word: UInt64 = 0
    for at in 0..<max(0, available) { word |= UInt64(bytes[at]) &<< UInt64(8 * at) }
    return word
  }
}
