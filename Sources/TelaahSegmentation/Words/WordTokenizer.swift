import CICU
import Synchronization
import TelaahText

/// Cuts the text as `word.rules` say, an order of magnitude faster than ICU runs them.
///
/// Its boundaries are ICU's with the same rules, on every text; `ICUTokenizer` is the reference.
/// Kinds of tokens are its own:
///
/// | kind | what |
/// |---|---|
/// | word | letters, with what joins them; abbreviations with their stops; bare host names |
/// | number | digits, with what joins them and a percent sign |
/// | mixed | letters and digits |
/// | url, email, tag, handle | addresses with a scheme, `www.` or a path; *a@b.id*; *#a*; *@a* |
/// | space | spaces, as one; each line end and tab |
/// | punctuation, symbol | one character of general category P, or of none of the above |
public struct WordTokenizer: Tokenizer {
  private let pool: EnginePool

  /// Makes a tokeniser; ICU's rules are not opened before a text needs them.
  public init() { pool = EnginePool() }

  /// ICU's version, as "72.1".
  public static var icuVersion: String { String(cString: telaah_icu_version()) }

  /// The rules' source text.
  public static var rules: String { WordBreaker.rules }

  /// Makes sure that ICU takes the rules (0.1 ms), so that no text will need what cannot be had.
  ///
  /// - Throws: `SegmentationError.rules` where it does not.
  public static func check() throws(SegmentationError) { _ = try WordBreaker.open() }

  /// Tokens that tile the text.
  public func tokens(in document: Document) -> [Token] {
    document.withBytes { tokens(inBytes: $0) }
  }

  /// Tokens that tile the bytes, which may be malformed UTF-8.
  public func tokens(inBytes bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    if bytes.count <= BlockScanner.window {
      return pool.with { engine in Array(engine.scan(bytes)) }
    }
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 3)
    forEachWindow(of: bytes) { start, window in
      if start == 0 {
        tokens.append(contentsOf: window)
      } else {
        for token in window {
          tokens.append(
            Token(
              span: TextSpan(token.span.start + start, token.span.end + start), kind: token.kind))
        }
      }
    }
    return tokens
  }

  /// Calls `body` with the tokens of each window of the bytes (about 32 KB), in order: where the
  /// window begins, and its tokens, whose spans count from there. They are valid within `body` only.
  ///
  /// Windows end at true boundaries; what is longer than a window without one gets a window of its
  /// own length.
  public func forEachWindow(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ body: (_ start: Int, _ tokens: UnsafeBufferPointer<Token>) -> Void
  ) {
    pool.with { engine in
      var start = 0
      while start < bytes.count {
        let end = WordTokenizer.windowEnd(of: bytes, from: start, limit: BlockScanner.window)
        body(start, engine.scan(UnsafeBufferPointer(rebasing: bytes[start..<end])))
        start = end
      }
    }
  }

  /// The last boundary in the beginning of a stream that what follows cannot move: behind a line
  /// feed, or before a space.
  public static func lastBoundary(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    return boundary(in: bytes, from: bytes.count, downTo: 0)
  }

  /// Where a window from a true boundary ends: behind its last line feed, else before its last
  /// space that follows something, else as soon as either comes.
  ///
  /// Both are true boundaries, and what comes before them does not depend on what comes behind.
  static func windowEnd(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    guard bytes.count - start > limit else { return bytes.count }
    let end = start + limit
    if let at = boundary(in: bytes, from: end, downTo: start) { return at }
    for at in end..<bytes.count {
      if bytes[at - 1] == 0x0A { return at }
      if isSpaceAlone(at, in: bytes) { return at }
    }
    return bytes.count
  }

  /// Whether a space stands at an offset, and nothing before it that might be one.
  private static func isSpaceAlone(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[at] == 0x20 && bytes[at - 1] != 0x20 && bytes[at - 1] < 0x80
  }

  private static func boundary(
    in bytes: UnsafeBufferPointer<UInt8>, from end: Int, downTo start: Int
  ) -> Int? {
    // Line feeds are looked for in the last quarter, spaces in all of it.
    var at = end
    while at > end - (end - start) / 4 {
      if bytes[at - 1] == 0x0A { return at }
      at -= 1
    }
    at = end - 1
    while at > start {
      if isSpaceAlone(at, in: bytes) { return at }
      if bytes[at] == 0x0A { return at + 1 }
      at -= 1
    }
    return nil
  }
}

/// What scanning needs, kept between texts. Not for several threads at once.
final class Engine {
  private let classes = ScalarClasses()
  private let dictionary = DictionaryBreaker()
  private var room = BlockScanner.capacity
  private var buffer = UnsafeMutablePointer<Token>.allocate(capacity: BlockScanner.capacity)
  private let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private let traits = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private static let patterns = SpecialPatterns(rules: wordRules)

  init() {
    for byte: UInt8 in 0...255 {
      // Of what is not ASCII, blocks write marks of three bytes only.
      kinds[Int(byte)] =
        (byte < 0x80 ? classes[UInt32(byte)].kind : .punctuation).rawValue
      traits[Int(byte)] =
        (Bytes.isAlphanumeric(byte) ? 1 : 0) | (byte &- 0x30 < 10 ? 2 : 0) | (byte >> 7) << 2
        | (CarefulScanner.joinsDigits(byte) ? 8 : 0)
    }
  }

  deinit {
    kinds.deallocate()
    traits.deallocate()
    classes.free()
    buffer.deallocate()
  }

  /// The tokens of bytes that begin and end at true boundaries; valid until the next call.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<Token> {
    guard let base = bytes.baseAddress, bytes.count > 0 else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    if bytes.count + 128 > room {
      buffer.deallocate()
      room = bytes.count + 128
      buffer = .allocate(capacity: room)
    }
    let careful = CarefulScanner(
      bytes: base, end: bytes.count, classes: classes, patterns: Engine.patterns)
    var scanner = BlockScanner(
      careful: careful, dictionary: dictionary, kinds: kinds, traits: traits,
      tokens: buffer)
    scanner.scan()
    return UnsafeBufferPointer(start: buffer, count: scanner.count)
  }
}

/// Engines that are not in use.
private final class EnginePool: Sendable {
  private struct Idle: @unchecked Sendable { var engines: [Engine] = [] }
  private struct Taken: @unchecked Sendable { let engine: Engine }
  private let idle = Mutex(Idle())

  func with<Result>(_ body: (Engine) -> Result) -> Result {
    let taken = idle.withLock { idle in idle.engines.popLast().map { Taken(engine: $0) } }
    let engine = taken ?? Taken(engine: Engine())
    defer { idle.withLock { $0.engines.append(engine.engine) } }
    return body(engine.engine)
  }
}
