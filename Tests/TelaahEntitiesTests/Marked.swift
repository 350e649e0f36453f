import Telaah
import TelaahTestSupport

/// A sentence whose names are marked with their kinds: `"⟦per:Rahmat Siregar⟧ datang."`.
struct MarkedNames {
  /// A name as it is marked or found.
  struct Name: Hashable, CustomStringConvertible {
    let kind: Mention.Kind
    let text: String
    var description: String { "\(kind.rawValue): \(text)" }
  }

  let text: String
  let names: [Name]

  private static let kinds: [String: Mention.Kind] = [
    "per": .person, "org": .organization, "loc": .location, "event": .event, "law": .law,
    "date": .date, "time": .time, "money": .money, "percent": .percent, "quantity": .quantity,
  ]

  init(_ marked: String) {
    var text = ""
    var names: [Name] = []
    for (place, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard place > 0, let colon = piece.firstIndex(of: ":"), let end = piece.firstIndex(of: "⟧"),
        let kind = MarkedNames.kinds[String(piece[..<colon])]
      else {
        text += piece
        continue
      }
      let name = piece[piece.index(after: colon)..<end]
      names.append(Name(kind: kind, text: String(name)))
      text += name + piece[piece.index(after: end)...]
    }
    self.text = text
    self.names = names
  }

  /// What the program finds of these kinds in the text.
  func found(
    by pipeline: Pipeline, kinds: Set<Mention.Kind> = [.person, .organization, .location]
  ) -> [Name] {
    let document = Document.test(text)
    return (pipeline.analyze(document).mentions?.mentions ?? [])
      .filter { kinds.contains($0.kind) }
      .map { Name(kind: $0.kind, text: document.text(of: $0.span)) }
  }
}
