/// What the readers of gold data have in common.
extension String {
  /// The lines, empty ones among them, without their ends. By bytes: to Swift a carriage return and
  /// a line feed are one character.
  var goldLines: [Substring] {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      Substring($0.last == 0x0D ? $0.dropLast() : $0)
    }
  }
}

extension Substring {
  /// The text without white space at both ends.
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
