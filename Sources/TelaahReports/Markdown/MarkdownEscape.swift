/// Makes text that has no meaning in Markdown.
enum MarkdownEscape {
  /// A piece of a line: marks that mean something anywhere are escaped, and at the beginning those
  /// that would begin a heading, a list or a rule.
  static func inline(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let line = Inert.line(text)
    var digits = true
    for (index, character) in line.enumerated() {
      let escapes =
        switch character {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": true
        case "#", "+", "-", "=": index == 0
        case ".", ")": digits && index > 0
        default: false
        }
      if !("0"..."9").contains(character) { digits = false }
      if escapes { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
