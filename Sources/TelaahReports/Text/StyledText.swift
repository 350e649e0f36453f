/// How a piece of a text report stands out where colours are shown.
enum Style: Hashable {
  case plain, title, heading, strong, faint, accent, alert

  /// The terminal's codes (ECMA-48 SGR), of the 16 colours that every theme sets.
  var code: String? {
    switch self {
    case .plain: nil
    case .title: "1"
    case .heading: "1;36"
    case .strong: "1"
    case .faint: "2"
    case .accent: "36"
    case .alert: "33"
    }
  }
}

/// A text in pieces that each have a style.
struct StyledText {
  var runs: [Run]

  struct Run {
    var text: String
    var style: Style
  }

  init(_ text: String = "", _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.runs += b.runs
    return sum
  }

  static func += (a: inout StyledText, b: StyledText) { a.runs += b.runs }

  /// The text with the terminal's codes, or without. What no-break spaces held together is set, so
  /// that whoever searches or copies it finds plain spaces.
  func rendered(color: Bool) -> String {
    runs.reduce(into: "") { result, run in
      let text = run.text.replacing("\u{A0}", with: " ")
      guard color, let code = run.style.code else { return result += text }
      result += "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
  }
}

extension StyledText {
  /// Lines of at most `width` columns, broken at spaces; a word that is longer is cut.
  ///
  /// The first line begins with `first`, the others are indented as far. No-break spaces
  /// (U+00A0) hold together what belongs together.
  func wrapped(to width: Int, first: StyledText = StyledText()) -> [StyledText] {
    let indent = first.width
    let room = max(width - indent, 8)
    let margin = StyledText(String(repeating: " ", count: indent))
    var lines: [StyledText] = []
    var line = StyledText()
    var used = 0
    func isEmpty() -> Bool { used == 0 }
    func finish() {
      lines.append((lines.isEmpty ? first : margin) + line)
      line = StyledText()
      used = 0
    }
    var needsSpace: Style?
    for word in words() {
      if word.isSpace {
        needsSpace = word.runs.first?.style
        continue
      }
      let size = word.runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      if used > 0, used + (needsSpace == nil ? 0 : 1) + size > room { finish() }
      if used > 0, let style = needsSpace {
        line.append(" ", style)
        used += 1
      }
      needsSpace = nil
      guard size > room else {
        for run in word.runs { line.append(run.text, run.style) }
        used += size
        continue
      }
      for run in word.runs {
        for character in run.text {
          let columns = DisplayWidth.of(character)
          if used + columns > room { finish() }
          line.append(String(character), run.style)
          used += columns
        }
      }
    }
    if used > 0 || lines.isEmpty { finish() }
    return lines
  }

  private mutating func append(_ text: String, _ style: Style) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  private struct Word {
    var runs: [Run]
    var isSpace: Bool
  }

  /// Words (which may change style within) and the spaces between them.
  private func words() -> [Word] {
    var words: [Word] = []
    for run in runs {
      for piece in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if piece.offset > 0 {
          words.append(Word(runs: [Run(text: " ", style: run.style)], isSpace: true))
        }
        if piece.element.isEmpty { continue }
        let part = Run(text: String(piece.element), style: run.style)
        if let last = words.indices.last, !words[last].isSpace {
          words[last].runs.append(part)
        } else {
          words.append(Word(runs: [part], isSpace: false))
        }
      }
    }
    return words
  }
}
