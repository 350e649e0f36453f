import CICU
import TelaahText

/// The fast path: 64 bytes at a time, a bit each.
///
/// A mark joins where letters (or digits) stand on both sides: a shift and an AND, with carries from
/// and to the neighbouring blocks. Tokens begin where the mask of what is joined changes. Where a
/// token may be more than that, at a character outside of ASCII, a stop between letters, an address,
/// the token that touches it is opened again and given to the careful scanner, which hands back at a
/// true boundary; from one, all begins afresh.
struct BlockScanner {
  /// The longest stretch scanned at once. A token takes one byte or more, so that this many bytes
  /// and one block of tokens always find room.
  static let window = 32 << 10
  /// The room that tokens of a window need.
  static let capacity = window + 128

  var careful: CarefulScanner
  let dictionary: DictionaryBreaker
  /// The kinds of ASCII's marks and white space, by byte.
  let kinds: UnsafePointer<UInt8>
  /// Bits by byte: letter or digit, digit, not ASCII, joins digits.
  let traits: UnsafePointer<UInt8>
  /// Where tokens go, and how many there are.
  let tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0

  init(
    careful: CarefulScanner, dictionary: DictionaryBreaker, kinds: UnsafePointer<UInt8>,
    traits: UnsafePointer<UInt8>, tokens: UnsafeMutablePointer<Token>
  ) {
    self.careful = careful
    self.dictionary = dictionary
    self.kinds = kinds
    self.traits = traits
    self.tokens = tokens
  }

  /// Cuts all of the careful scanner's bytes, at most `window` of them.
  mutating func scan() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { padded in
      guard let padded = padded.baseAddress else { return }
      var at = 0
      while at < careful.end { at = blocks(from: at, padded) }
    }
  }

  /// Scans blocks from a true boundary up to the end or to a token for the careful scanner.
  ///
  /// - Returns: the true boundary to go on from.
  private mutating func blocks(from position: Int, _ padded: UnsafeMutablePointer<UInt8>) -> Int {
    let bytes = careful.bytes
    let end = careful.end
    let tokens = tokens
    var count = count
    var start = position
    var block = position
    var last = Carry()
    var pending: UInt8 = 0
    while true {
      let isFinal = block &+ 64 >= end
      let masks =
        isFinal
        ? BlockScanner.lastMasks(bytes, block, end, padded) : telaah_masks(bytes + block)
      // What the byte behind the block is.
      let next: UInt64 = isFinal ? 0 : UInt64(traits[Int(bytes[block &+ 64])])
      let alphanumeric = masks.letters | masks.digits
      let before = alphanumeric << 1 | last.alphanumeric
      let behind = alphanumeric >> 1 | next << 63
      let digitBefore = masks.digits << 1 | last.digit
      let joinedDigits = masks.joinsDigits & digitBefore & (masks.digits >> 1 | (next >> 1) << 63)
      let joined = alphanumeric | (masks.joinsWords & before & behind) | joinedDigits
      let percents = masks.percents & digitBefore

      // Tokens that are more than letters, digits and joining marks in ASCII.
      let highBehind = masks.high >> 1 | (next >> 2) << 63
      let stops = masks.stops & before & (behind | highBehind) & ~joinedDigits
      let marksBeforeHigh = (masks.joinsWords | masks.joinsDigits) & before & highBehind
      let schemes =
        masks.colons & before & (masks.joinsDigits >> 1 | (next >> 3) << 63) & ~joinedDigits
      let special = masks.high | masks.signs | stops | marksBeforeHigh | schemes

      var starts =
        ~((joined & (joined << 1 | last.joined)) | (masks.spaces & (masks.spaces << 1 | last.space))
        | percents)
      if masks.returns | last.return != 0 {
        starts &= ~(BlockScanner.lineFeeds(bytes, block, end) & (masks.returns << 1 | last.return))
      }
      if block == position { starts &= ~1 }
      var valid = UInt64.max
      if isFinal { valid &>>= UInt64(truncatingIfNeeded: 64 - (end - block)) }
      if special != 0 { valid &= (special & (0 &- special)) &- 1 }

      // Each start ends the token before it; `done` has the bits of tokens that are closed.
      let letters = masks.letters
      let digits = masks.digits
      var rest = starts & valid
      var done: UInt64 = 0
      while rest != 0 {
        let stop = block &+ rest.trailingZeroBitCount
        let below = (rest & (0 &- rest)) &- 1
        rest &= rest &- 1
        let range = below & ~done
        done = below
        let found = pending | (letters & range != 0 ? 1 : 0) | (digits & range != 0 ? 2 : 0)
        pending = 0
        let span = TextSpan(
          ordered: UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: stop))
        tokens[count] = Token(span: span, kind: kind(found, of: bytes[start]))
        count &+= 1
        start = stop
      }
      if special != 0 {
        self.count = count
        return carefully(
          from: start, past: block + special.trailingZeroBitCount)
      }
      pending |= (letters & ~done != 0 ? 1 : 0) | (digits & ~done != 0 ? 2 : 0)
      if isFinal {
        tokens[count] = Token(
          span: TextSpan(start, end), kind: kind(pending, of: bytes[start]))
        self.count = count + 1
        return end
      }
      last.alphanumeric = alphanumeric >> 63
      last.digit = masks.digits >> 63
      last.joined = joined >> 63
      last.space = masks.spaces >> 63
      last.return = masks.returns >> 63
      block &+= 64
    }
  }

  /// Cuts token by token from a true boundary until the byte at `past` is behind, and on while the
  /// text is not ASCII.
  private mutating func carefully(from start: Int, past: Int) -> Int {
    let bytes = careful.bytes
    var at = start
    while at < careful.end {
      let found = careful.token(at: at)
      if let kind = found.kind {
        tokens[count] = Token(span: TextSpan(at, found.end), kind: kind)
        count += 1
      } else {
        count += dictionary.tokens(bytes, at, found.end, into: tokens + count)
      }
      at = found.end
      guard at > past else { continue }
      // A space before more of another script is not worth a new block.
      let isNear = at + 1 < careful.end && (bytes[at] >= 0x80 || bytes[at + 1] >= 0x80)
      if !isNear { break }
    }
    return at
  }

  /// What the last byte of a block was.
  private struct Carry {
    var alphanumeric: UInt64 = 0
    var digit: UInt64 = 0
    var joined: UInt64 = 0
    var space: UInt64 = 0
    var `return`: UInt64 = 0
  }

  /// The masks of the last block; nothing behind the end is read.
  @inline(never)
  private static func lastMasks(
    _ bytes: UnsafePointer<UInt8>, _ block: Int, _ end: Int, _ padded: UnsafeMutablePointer<UInt8>
  ) -> TelaahMasks {
    padded.initialize(repeating: 0, count: 64)
    padded.update(from: bytes + block, count: end - block)
    return telaah_masks(padded)
  }

  /// Line feeds, asked for only where a carriage return stands.
  @inline(never)
  private static func lineFeeds(
    _ bytes: UnsafePointer<UInt8>, _ block: Int, _ end: Int
  ) -> UInt64 {
    var mask: UInt64 = 0
    for bit in 0..<min(64, end - block) where bytes[block + bit] == 0x0A {
      mask |= 1 << UInt64(bit)
    }
    return mask
  }

  /// The kind of an ASCII token of letters (1), digits (2), both (3) or neither (0: that of its
  /// byte). Without a branch: whether a word or a mark comes next cannot be foretold, and to guess
  /// wrong costs more than the rest of the token.
  @inline(__always)
  private func kind(_ found: UInt8, of byte: UInt8) -> Token.Kind {
    let isMark = UInt8(truncatingIfNeeded: (Int(found) &- 1) >> 8)
    let kind = (kinds[Int(byte)] & isMark) | ((found &- 1) & ~isMark)
    // Both are raw values of kinds, which are the cases' numbers.
    return unsafeBitCast(kind, to: Token.Kind.self)
  }
}
