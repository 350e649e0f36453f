import TelaahText

/// A text with positions marked in it: `"⟦1:kata⟧ Asisten II ⟦2:Donald⟧"`.
///
/// The marks are taken out; the spans of what they held are kept by name. Marks may nest.
public struct MarkedText: Sendable, ExpressibleByStringLiteral {
  /// The text without the marks.
  public let text: String
  /// The spans in UTF-8 bytes of `text`, by the name before the colon.
  public let spans: [String: TextSpan]

  /// Reads the marks of a text. A name without end, or an end without name, stays as it is.
  public init(_ marked: String) {
    var text = ""
    var spans: [String: TextSpan] = [:]
    var open: [(name: String, start: Int)] = []
    var rest = marked[...]
    while let character = rest.first {
      if character == "⟦", let colon = rest.firstIndex(of: ":") {
        open.append((String(rest[rest.index(after: rest.startIndex)..<colon]), text.utf8.count))
        rest = rest[rest.index(after: colon)...]
      } else if character == "⟧", let mark = open.popLast() {
        spans[mark.name] = TextSpan(mark.start, text.utf8.count)
        rest = rest.dropFirst()
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    self.text = text
    self.spans = spans
  }

  /// Reads the marks of a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The span marked by a name; an empty one where there is none.
  public subscript(_ name: String) -> TextSpan { spans[name] ?? TextSpan(0, 0) }

  /// The text as a document. Texts in tests are short, so that this always succeeds.
  public var document: Document { .test(text) }
}

extension Document {
  /// A document of a test's text.
  public static func test(_ text: String, date: String? = nil, title: String? = nil) -> Document {
    let source = Source(
      id: "test", origin: "test", title: title, date: date.flatMap(CalendarDate.init(parsing:)))
    guard let document = try? Document(text: text, source: source) else {
      fatalError("a test's text is longer than \(Document.maximumBytes) bytes")
    }
    return document
  }
}
