import Telaah
import TelaahReports

/// Writes what an article names, one a line.
struct EntityWriter {
  let format: EntityFormat
  /// The kinds that are written; all where it is empty.
  let kinds: Set<Mention.Kind>
  /// The language of the table's own words.
  var language = ReportLanguage.indonesian

  /// A name or value, and what is told of it.
  private struct Row {
    let kind: Mention.Kind
    let name: String
    var aliases: [String] = []
    /// The aliases that are the name in another spelling.
    var variants: [String] = []
    /// The aliases, those in another spelling marked.
    var marked: [String] { aliases.map { variants.contains($0) ? $0 + " (?)" : $0 } }
    var roles: [String] = []
    var value = ""
    /// The value in words.
    var meaning: String?
    var spans: [TextSpan] = []
  }

  /// The line before all others; only tab-separated values have one.
  var header: String {
    format == .tsv ? "id\tkind\tname\tcount\taliases\troles\tvalue\n" : ""
  }

  /// An article's names in order of appearance, then its dates and amounts.
  func lines(_ analysis: Analysis) -> [UInt8] {
    let rows = self.rows(analysis).filter { kinds.isEmpty || kinds.contains($0.kind) }
    let id = analysis.document.source.id
    switch format {
    case .tsv:
      return rows.flatMap { row in
        let fields = [
          id, row.kind.rawValue, row.name, "\(row.spans.count)",
          row.marked.joined(separator: "; "), row.roles.joined(separator: "; "), row.value,
        ]
        return Array((fields.map { Inert.line($0) }.joined(separator: "\t") + "\n").utf8)
      }
    case .jsonl: return rows.flatMap { json($0, id: id) }
    case .table: return Array(table(rows, id: id).utf8)
    }
  }

  private func rows(_ analysis: Analysis) -> [Row] {
    let layer = analysis.mentions ?? MentionLayer()
    var rows = (analysis.entities ?? []).map { entity in
      Row(
        kind: entity.kind, name: entity.name, aliases: entity.aliases, variants: entity.variants,
        roles: entity.roles.map(\.text), spans: entity.mentions.map { layer.mentions[$0].span })
    }
    for mention in layer.mentions where !mention.kind.isName {
      rows.append(
        Row(
          kind: mention.kind, name: analysis.document.text(of: mention.span),
          value: EntityWriter.text(of: mention.value),
          meaning: language.text(
            of: mention.value, as: analysis.document.text(of: mention.span)),
          spans: [mention.span]))
    }
    return rows
  }

  private static func text(of value: Mention.Value?) -> String {
    switch value {
    case .iso(let text): text
    case .candidates(let texts): texts.joined(separator: " | ")
    case .amount(let number, let unit):
      (number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)") + " "
        + unit
    case nil: ""
    }
  }

  private func table(_ rows: [Row], id: String) -> String {
    var text = id.isEmpty ? "" : "\(Inert.line(id))\n"
    let names = rows.map { Inert.line($0.name) }
    let width = min(40, names.map(DisplayWidth.of).max() ?? 0)
    for (row, name) in zip(rows, names) {
      let kind = language.name(of: row.kind)
      let notes = Inert.line(
        (row.variants.map { "≈ " + $0 } + row.roles + [row.meaning].compactMap { $0 })
          .joined(separator: "; "))
      var line = "  \(kind)" + String(repeating: " ", count: max(1, 14 - kind.count)) + name
      if !notes.isEmpty {
        line += String(repeating: " ", count: max(2, width + 2 - DisplayWidth.of(name))) + notes
      }
      text += line + "\n"
    }
    return text
  }

  private func json(_ row: Row, id: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", id)
      json.field("kind", row.kind.rawValue)
      json.field("name", row.name)
      json.field("aliases", row.aliases)
      if !row.variants.isEmpty { json.field("variants", row.variants) }
      json.field("roles", row.roles)
      json.field("value", row.value.isEmpty ? nil : row.value)
      json.key("spans")
      json.array(row.spans) { json, span in
        json.array([span.start, span.end]) { $0.number($1) }
      }
    }
    return json.bytes + [0x0A]
  }
}
