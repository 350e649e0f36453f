import Foundation

extension String {
  /// The text in Unicode's normal form C, which the guidelines of Universal Dependencies ask for.
  var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
