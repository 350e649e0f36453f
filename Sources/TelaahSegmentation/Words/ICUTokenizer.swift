import CICU
import Synchronization
import TelaahText

/// Cuts the text as ICU does with the project's word rules.
public struct ICUTokenizer: Tokenizer {
  private let pool: BreakerPool

  /// Opens the rules.
  ///
  /// - Throws: `SegmentationError.rules` where ICU does not take them.
  public init() throws(SegmentationError) {
    pool = BreakerPool()
    pool.give(try WordBreaker.open())
  }

  /// ICU's version, as "72.1".
  public static var icuVersion: String { String(cString: telaah_icu_version()) }

  /// The rules' source text.
  public static var rules: String { WordBreaker.rules }

  /// Tokens that tile the text.
  public func tokens(in document: Document) -> [Token] {
    guard let breaker = pool.take() else { return [] }
    defer { pool.give(breaker) }
    var tokens: [Token] = []
    document.withBytes { bytes in
      tokens.reserveCapacity(bytes.count / 3)
      let units = Array(document.text.utf16)
      var unit = 0
      var byte = 0
      breaker.forEachBoundary(in: units) { boundary in
        let start = byte
        while unit < boundary {
          // A surrogate pair is four bytes: two for each of its units.
          switch units[unit] {
          case 0..<0x80: byte += 1
          case 0x80..<0x800, 0xD800..<0xE000: byte += 2
          default: byte += 3
          }
          unit += 1
        }
        let span = TextSpan(start, byte)
        tokens.append(Token(span: span, kind: TokenKinds.kind(of: bytes[start..<byte])))
      }
    }
    return tokens
  }
}

/// Breakers that are not in use. ICU's are not for several threads at once.
private final class BreakerPool: Sendable {
  private struct Idle: @unchecked Sendable { var breakers: [WordBreaker] = [] }
  private struct Taken: @unchecked Sendable { let breaker: WordBreaker? }
  private let idle = Mutex(Idle())

  func take() -> WordBreaker? {
    let taken = idle.withLock { Taken(breaker: $0.breakers.popLast()) }
    return taken.breaker ?? (try? WordBreaker.open())
  }

  func give(_ breaker: WordBreaker) {
    let taken = Taken(breaker: breaker)
    idle.withLock { idle in
      if let breaker = taken.breaker { idle.breakers.append(breaker) }
    }
  }
}
