// The normal forms of Swift's own library, with which it compares strings: neither Foundation nor
// ICU is needed for them.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's normal form C, which the guidelines of Universal Dependencies ask for.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: _nfc)
    return String(composed)
  }
}
