import TelaahText

/// Writes an analysis as JSON, schema `telaah.analysis/1`.
public struct AnalysisJSON: Sendable {
  /// The unit of offsets.
  public var offsets: OffsetUnit
  /// Whether the tokens are written.
  public var includesTokens: Bool
  /// Whether the article's text is written.
  public var includesText: Bool
  /// Whether rules and features are written in words.
  public var explains: Bool
  /// Whether each layer, and each finding in it, stands on a line of its own.
  public var isIndented = false

  /// The name of the schema.
  public static let schema = "telaah.analysis/1"

  /// Makes a writer.
  public init(
    offsets: OffsetUnit = .utf8, includesTokens: Bool = false, includesText: Bool = false,
    explains: Bool = false
  ) {
    self.offsets = offsets
    self.includesTokens = includesTokens
    self.includesText = includesText
    self.explains = explains
  }

  /// The JSON of an analysis without a line end behind it; on one line where it is not indented.
  public func bytes(of analysis: Analysis) -> [UInt8] { write(analysis).bytes }

  /// The same with a line end behind it.
  public func line(of analysis: Analysis) -> [UInt8] {
    var json = write(analysis)
    json.endLine()
    return json.bytes
  }

  private func write(_ analysis: Analysis) -> JSONWriter {
    var json = JSONWriter(indentedLevels: isIndented ? 2 : 0)
    analysis.document.withBytes { text in
      let context = JSONContext(analysis, text: text, offsets: offsets, explains: explains)
      json.object { json in
        writeHead(analysis, &json)
        context.writeStructure(&json)
        if includesTokens { context.writeTokens(&json) }
        context.writeMentions(&json)
        context.writeEntities(&json)
        context.writeStatements(&json)
        context.writeKeywords(&json)
        context.writeWarnings(&json)
      }
    }
    return json
  }

  private func writeHead(_ analysis: Analysis, _ json: inout JSONWriter) {
    let source = analysis.document.source
    json.field("schema", AnalysisJSON.schema)
    json.field("id", source.id)
    json.field("source", source.origin)
    json.field("title", source.title ?? analysis.headline)
    json.field("date", source.date?.description)
    json.field("offsets", offsets.rawValue)
    if includesText {
      json.field("text", analysis.document.text)
    }
  }
}

extension Analysis {
  /// The first headline within the text.
  var headline: String? {
    structure.blocks.first { $0.kind == .headline }.map { document.text(of: $0.span) }
  }
}
