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
    var writer = TokenWriter(
      into: tokens + count, from: position, of: bytes, kinds: kinds)
    var block = position
    var last = Carry()
    while true {
      let left = end &- block
      let isFinal = left < 64
      let source = isFinal ? BlockScanner.pad(bytes + block, left, padded) : bytes + block
      let masks = telaah_masks(source)
      // What the byte behind the block is.
      let next: UInt64 = left > 64 ? UInt64(traits[Int(bytes[block &+ 64])]) : 0
      let alphanumeric = masks.letters | masks.digits
      let before = alphanumeric << 1 | last.alphanumeric
      let behind = alphanumeric >> 1 | next << 63
      let joinedDigits =
        masks.joinsDigits & (masks.digits << 1 | last.digit)
        & (masks.digits >> 1 | (next >> 1) << 63)
      let joined = alphanumeric | (masks.joinsWords & before & behind) | joinedDigits

      // A run of what is joined is one token, and so is a run of spaces; all else stands alone.
      var starts =
        ~((joined & (joined << 1 | last.joined)) | (masks.spaces & (masks.spaces << 1 | last.space)))
      if block == position { starts &= ~1 }
      // Where a run with letters and digits ends: the sum carries there from the first of each.
      let (withLetters, letterCarry) = BlockScanner.add(joined, masks.letters, last.letters)
      let (withDigits, digitCarry) = BlockScanner.add(joined, masks.digits, last.digits)
      var mixed = withLetters & withDigits & ~joined & (joined << 1 | last.joined)
      // The end of the text is a boundary, and nothing behind it is.
      if isFinal { starts &= UInt64.max >> UInt64(truncatingIfNeeded: 63 &- left) }

      let suspects =
        masks.joinsDigits & before & ~joinedDigits
        & (behind | masks.joinsDigits >> 1 | (next >> 3) << 63)
      let cutOff = (masks.joinsWords | masks.joinsDigits) & before & (next >> 2) << 63
      if masks.rare | suspects | cutOff | last.rare != 0 {
        let special = uncommon(
          source, masks, before, behind, joinedDigits, next, &starts, &mixed,
          &last)
        if special != 0 {
          let valid = (special & (0 &- special)) &- 1
          writer.write(starts: starts & valid, mixed: mixed & valid, block: block)
          count = writer.slot - tokens
          return carefully(
            from: writer.start, past: block &+ special.trailingZeroBitCount)
        }
      }
      writer.write(starts: starts, mixed: mixed, block: block)
      if isFinal {
        count = writer.slot - tokens
        return end
      }
      last.alphanumeric = alphanumeric >> 63
      last.digit = masks.digits >> 63
      last.joined = joined >> 63
      last.space = masks.spaces >> 63
      last.letters = letterCarry
      last.digits = digitCarry
      block &+= 64
    }
  }

  /// Percent signs and carriage returns, and the first byte of what is more than letters, digits and
  /// joining marks in ASCII.
  @inline(never)
  private func uncommon(
    _ source: UnsafePointer<UInt8>, _ masks: TelaahMasks, _ before: UInt64, _ behind: UInt64,
    _ joinedDigits: UInt64, _ next: UInt64, _ starts: inout UInt64, _ mixed: inout UInt64,
    _ last: inout Carry
  ) -> UInt64 {
    let rare = telaah_rare_masks(source)
    // A percent sign behind a digit ends its number.
    let percents = rare.percents & (masks.digits << 1 | last.digit)
    let percentMixed = mixed & percents
    starts &= ~percents
    mixed = mixed & ~percents | percentMixed << 1 | last.mixed
    // A line feed belongs to the carriage return before it.
    starts &= ~(rare.lineFeeds & (rare.returns << 1 | last.return))
    last.mixed = percentMixed >> 63
    last.return = rare.returns >> 63
    last.rare = last.mixed | last.return

    // A mark of three bytes is a token, unless more follows that is not ASCII and may belong to it.
    var high = rare.high
    if rare.wideMarks != 0 {
      let all = rare.wideMarks
      let others = high & ~(all | all << 1 | all << 2)
      let marks = all & ~(others >> 3 | (next >> 2) << 61)
      high &= ~(marks | marks << 1 | marks << 2)
      starts &= ~(marks << 1 | marks << 2)
    }
    let highBehind = high >> 1 | (next >> 2) << 63
    let stops = rare.stops & before & (behind | highBehind) & ~joinedDigits
    let marksBeforeHigh = (masks.joinsWords | masks.joinsDigits) & before & highBehind
    let schemes =
      rare.colons & before & (masks.joinsDigits >> 1 | (next >> 3) << 63) & ~joinedDigits
    return high | rare.signs | stops | marksBeforeHigh | schemes
  }

  /// The sum of two masks and what the block before carries, and what is carried to the next.
  @inline(__always)
  private static func add(_ a: UInt64, _ b: UInt64, _ carry: UInt64) -> (UInt64, UInt64) {
    let (sum, first) = a.addingReportingOverflow(b)
    let (total, second) = sum.addingReportingOverflow(carry)
    return (total, first != second ? 1 : 0)
  }

  /// The last bytes with zeros behind them; nothing behind the end is read.
  @inline(never)
  private static func pad(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ padded: UnsafeMutablePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    padded.initialize(repeating: 0, count: 64)
    padded.update(from: bytes, count: count)
    return UnsafePointer(padded)
  }

  /// What the last byte of a block was, and what the run that it is in has.
  private struct Carry {
    var alphanumeric: UInt64 = 0
    var digit: UInt64 = 0
    var joined: UInt64 = 0
    var space: UInt64 = 0
    var letters: UInt64 = 0
    var digits: UInt64 = 0
    /// Of rare bytes: a carriage return, or a percent sign behind letters and digits.
    var rare: UInt64 = 0
    var `return`: UInt64 = 0
    var mixed: UInt64 = 0
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
}
