import Telaah
import TelaahArchive

/// The tables of a batch as CSV (RFC 4180 with line feeds), a header each.
enum BatchTable: String, CaseIterable {
  case articles, statements, entities, mentions, keywords

  /// The file's name.
  var file: String { rawValue + ".csv" }

  /// The names of the columns.
  var header: [UInt8] {
    var line = CSVLine()
    for name in columns { line.add(name) }
    line.end()
    return line.bytes
  }

  private var columns: [String] {
    switch self {
    case .articles:
      [
        "id", "source", "title", "date", "place", "outlet", "sentences", "words", "statements",
        "warnings", "copy_of", "likeness",
      ]
    case .statements:
      [
        "article", "start", "end", "form", "content", "cue", "stance", "speaker_kind", "speaker",
        "role", "rule", "confidence", "repaired",
      ]
    case .entities:
      ["article", "entity", "kind", "name", "aliases", "attributes", "roles", "mentions"]
    case .mentions: ["article", "start", "end", "kind", "text", "rule", "confidence"]
    case .keywords: ["article", "rank", "term", "lemma", "score", "count"]
    }
  }

  /// The rows of one article; those of `articles` wait for what the archive knows.
  func rows(_ analysis: Analysis) -> [UInt8] {
    let document = analysis.document
    let id = document.source.id
    var line = CSVLine()
    switch self {
    case .articles: break
    case .statements:
      for statement in analysis.statements ?? [] {
        line.add(id)
        line.add(statement.content.first?.start ?? 0)
        line.add(statement.content.last?.end ?? 0)
        line.add(statement.form.rawValue)
        line.add(statement.content.map { document.text(of: $0) }.joined(separator: " … "))
        line.add(statement.cue?.lemma)
        line.add(statement.cue?.stance.rawValue)
        line.add(statement.speaker.kind.rawValue)
        line.add(statement.speaker.name)
        line.add(statement.speaker.role)
        line.add(statement.rule.rawValue)
        line.add(statement.confidence)
        line.add(statement.isRepaired ? "yes" : "no")
        line.end()
      }
    case .entities:
      for (index, entity) in (analysis.entities ?? []).enumerated() {
        let attributes = entity.attributes
        line.add(id)
        line.add(index)
        line.add(entity.kind.rawValue)
        line.add(entity.name)
        line.add(entity.aliases.joined(separator: "; "))
        line.add(
          (attributes.honorifics + [attributes.rank].compactMap { $0 } + attributes.degrees)
            .joined(separator: "; "))
        line.add(entity.roles.map(\.text).joined(separator: "; "))
        line.add(entity.mentions.count)
        line.end()
      }
    case .mentions:
      for mention in analysis.mentions?.mentions ?? [] {
        line.add(id)
        line.add(mention.span.start)
        line.add(mention.span.end)
        line.add(mention.kind.rawValue)
        line.add(document.text(of: mention.span))
        line.add(mention.rule.rawValue)
        line.add(mention.confidence)
        line.end()
      }
    case .keywords:
      for (index, keyword) in (analysis.keywords ?? []).enumerated() {
        line.add(id)
        line.add(index + 1)
        line.add(keyword.term)
        line.add(keyword.lemma)
        line.add(keyword.score)
        line.add(keyword.occurrences.count)
        line.end()
      }
    }
    return line.bytes
  }

  /// The row of an article, but for what the archive knows of it.
  static func article(_ analysis: Analysis, _ record: ArticleRecord) -> CSVLine {
    let source = analysis.document.source
    var line = CSVLine()
    line.add(source.id)
    line.add(source.origin)
    line.add(record.title)
    line.add(source.date?.description)
    line.add(record.place)
    line.add(record.outlet)
    line.add(analysis.sentences.count)
    line.add(analysis.tokens.count { $0.kind.isWord })
    line.add(analysis.statements?.count ?? 0)
    line.add(analysis.warnings.count)
    return line
  }
}

/// Lines of comma-separated values.
struct CSVLine {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Adds a field, in quotation marks where it needs them.
  mutating func add(_ field: String?) {
    separate()
    guard let field else { return }
    let isSpecial = { (byte: UInt8) in
      byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
    guard field.utf8.contains(where: isSpecial) else {
      bytes += field.utf8
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      bytes.append(byte)
      if byte == 0x22 { bytes.append(0x22) }
    }
    bytes.append(0x22)
  }

  /// Adds a whole number.
  mutating func add(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// Adds a number with at most four decimals.
  mutating func add(_ number: Double) {
    separate()
    bytes += ResultTable.Value.real(number).description.utf8
  }

  /// Ends the line.
  mutating func end() {
    bytes.append(0x0A)
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }
}
