import Foundation

/// What is said on standard error.
enum Messages {
  /// Something that is wrong: `place: error: what, and what to do`.
  static func error(_ text: String) { write(Messages.inert(text) + "\n") }

  /// Writes to standard error, whatever becomes of it.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(2, $0.baseAddress, $0.count) }
  }

  /// File names and field names may hold anything; control characters are shown as `?`.
  private static func inert(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      let turns =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      result.unicodeScalars.append(isControl || turns ? "?" : scalar)
    }
    return result
  }
}
