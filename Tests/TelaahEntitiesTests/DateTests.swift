import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

@Suite struct DateTests {
  @Test func everyGoldenExpressionHasItsValue() throws {
    let pipeline = try Pipeline.standard()
    let lines = dateGolden.split(separator: "\n")
    #expect(lines.count >= 150)
    var wrong: [String] = []
    for line in lines {
      let fields = line.split(separator: "|").map { $0.trimming() }
      try #require(fields.count == 3, "\(line)")
      let (text, marked) = unmark(fields[1])
      let document = Document.test(text, date: fields[0] == "-" ? nil : fields[0])
      let mentions = pipeline.analyze(document).mentions?.mentions ?? []
      let found = mentions.first { $0.kind == .date && $0.span == marked }
      let value: String =
        switch found?.value {
        case .iso(let text): text
        case .candidates(let texts): texts.joined(separator: " ")
        default: "none"
        }
      if found == nil || value != fields[2] {
        let seen = mentions.filter { $0.kind == .date }.map { document.text(of: $0.span) }
        wrong.append("\(line) – found \(value), of \(seen)")
      }
    }
    #expect(wrong.isEmpty, "\n\(wrong.joined(separator: "\n"))")
  }

  /// The text without `⟦⟧`, and the span between them.
  private func unmark(_ text: String) -> (String, TextSpan) {
    let parts = text.split(separator: "⟦")
    let rest = parts[1].split(separator: "⟧")
    let start = parts[0].utf8.count
    return (
      parts[0] + rest[0] + rest.dropFirst().joined(),
      TextSpan(start, start + rest[0].utf8.count)
    )
  }
}

extension Substring {
  func trimming() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
