import TelaahText

/// JSON Lines: one analysis a line.
public struct JSONLinesReport: ReportFormat {
  /// How an analysis is written.
  public var json: AnalysisJSON

  /// Makes the form.
  public init(_ json: AnalysisJSON = AnalysisJSON()) {
    self.json = json
    self.json.isIndented = false
  }

  /// The line of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (json.line(of: analysis), ())
  }
}

/// JSON to read: the object of one article, or an array of objects.
public struct JSONReport: ReportFormat {
  /// How an analysis is written.
  public var json: AnalysisJSON
  /// Whether the objects stand in an array.
  public var isArray: Bool

  /// Makes the form.
  public init(_ json: AnalysisJSON = AnalysisJSON(), isArray: Bool = false) {
    self.json = json
    self.json.isIndented = true
    self.isArray = isArray
  }

  /// The bracket of an array.
  public var opening: [UInt8] { isArray ? Array("[\n".utf8) : [] }
  /// A comma in an array; articles without one stand on lines of their own.
  public var separator: [UInt8] { isArray ? Array(",\n".utf8) : [] }

  /// The object of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (json.bytes(of: analysis) + (isArray ? [] : [0x0A]), ())
  }

  /// Whether there is no article yet.
  public var summary: Bool { true }

  /// Tells that there is one.
  public func add(_ note: Void, to isEmpty: inout Bool) { isEmpty = false }

  /// The bracket of an array.
  public func closing(_ isEmpty: Bool) -> [UInt8] {
    isArray ? Array((isEmpty ? "]\n" : "\n]\n").utf8) : []
  }
}

extension Analysis {
  /// The analysis as JSON, schema `telaah.analysis/1`.
  public func json(_ json: AnalysisJSON = AnalysisJSON()) -> String {
    String(decoding: json.bytes(of: self), as: UTF8.self)
  }
}
