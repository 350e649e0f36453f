import CICU

/// ICU's break iterator with the project's own word rules (`Resources/Segmentation/word.rules`).
///
/// Not for several threads at once: `copy()` gives each its own.
final class WordBreaker {
  private let breaker: OpaquePointer
  private let binary: UnsafeMutablePointer<UInt8>?

  private init(breaker: OpaquePointer, binary: UnsafeMutablePointer<UInt8>?) {
    self.breaker = breaker
    self.binary = binary
  }

  deinit {
    telaah_breaker_close(breaker)
    binary?.deallocate()
  }

  /// Opens the rules in the binary form made at build time (0.07 ms); compiles them afresh where
  /// another version of ICU made that (10 to 27 ms).
  ///
  /// - Throws: `SegmentationError.rules` where ICU refuses both.
  static func open() throws(SegmentationError) -> WordBreaker {
    var status: Int32 = 0
    let count = wordRulesBinary.utf8CodeUnitCount / 2
    let digits = wordRulesBinary.utf8Start
    let binary = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    for index in 0..<count {
      binary[index] = (digits[2 * index] &- 0x30) << 6 | (digits[2 * index + 1] &- 0x30)
    }
    if let opened = telaah_breaker_open_binary(binary, Int32(count), &status) {
      return WordBreaker(breaker: opened, binary: binary)
    }
    binary.deallocate()
    let rules = Array(WordBreaker.rules.utf16)
    guard let opened = telaah_breaker_open(rules, Int32(rules.count), &status) else {
      throw .rules(String(cString: telaah_icu_error_name(status)))
    }
    return WordBreaker(breaker: opened, binary: nil)
  }

  /// The rules' source text.
  static var rules: String { wordRules.description }

  /// How many boundaries there are in UTF-8, the first not counted.
  func count(
    in bytes: UnsafeBufferPointer<UInt8>, room: UnsafeMutablePointer<UInt16>
  ) -> Int {
    bytes.withMemoryRebound(to: CChar.self) { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return Int(telaah_breaker_count(breaker, base, Int32(clamping: bytes.count), room))
    }
  }

  /// Calls `body` with each boundary but the first, in UTF-16 units.
  func forEachBoundary(in units: [UInt16], _ body: (Int) -> Void) {
    units.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, buffer.count > 0,
        telaah_breaker_set_text(breaker, base, Int32(buffer.count))
      else { return }
      var boundary = telaah_breaker_next(breaker)
      while boundary >= 0 {
        body(Int(boundary))
        boundary = telaah_breaker_next(breaker)
      }
    }
  }
}

/// Why segmentation cannot be set up.
public enum SegmentationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU does not take the word rules; its name for the reason.
  case rules(String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .rules(let reason):
      "ICU \(String(cString: telaah_icu_version())) refuses the word rules (\(reason)); "
        + "build with the installed version of ICU"
    }
  }
}
