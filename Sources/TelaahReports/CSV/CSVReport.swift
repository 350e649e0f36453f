import TelaahText

/// One table of a set of articles as comma-separated values; source and id stand in every row.
public struct CSVReport: ReportFormat {
  /// Which findings make the rows.
  public var table: Table
  /// The unit of the columns `start` and `end`.
  public var offsets: OffsetUnit

  /// Makes the form.
  public init(table: Table = .statements, offsets: OffsetUnit = .utf8) {
    self.table = table
    self.offsets = offsets
  }

  /// The tables there are.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    case statements, people, organizations, places, keywords

    /// The names of the columns.
    public var columns: [String] {
      let shared = ["source", "id", "date", "title"]
      switch self {
      case .statements:
        return shared + [
          "number", "form", "text", "speaker", "speaker_kind", "role", "candidates", "cue",
          "cue_lemma", "stance", "start", "end", "line", "words", "confidence", "repaired",
          "rule", "speaker_rule",
        ]
      case .people:
        return shared + [
          "name", "full_name", "aliases", "honorifics", "degrees", "rank", "roles", "credit",
          "mentions", "statements", "words_said", "share", "start", "end", "line",
        ]
      case .organizations, .places:
        return shared + ["name", "aliases", "mentions", "start", "end", "line"]
      case .keywords: return shared + ["rank", "term", "lemma", "score", "count"]
      }
    }
  }

  /// The names of the columns.
  public var opening: [UInt8] {
    var csv = CSVWriter()
    for column in table.columns { csv.cell(column) }
    csv.end()
    return csv.bytes
  }

  /// The rows of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    var rows = CSVRows(digest: Digest(analysis, isForTables: true), offsets: offsets)
    rows.write(table)
    return (rows.csv.bytes, ())
  }
}

extension CSVReport {
  /// The rows of an article in every table, in the order of `Table.allCases`.
  public static func rows(
    of reading: ReportDigest, offsets: OffsetUnit = .utf8
  ) -> [[UInt8]] {
    var rows = CSVRows(digest: reading.digest, offsets: offsets)
    return Table.allCases.map { table in
      rows.write(table)
      return rows.csv.take()
    }
  }
}

extension Analysis {
  /// One table of the analysis as comma-separated values.
  public func csv(_ report: CSVReport = CSVReport()) -> String {
    String(decoding: report.bytes(of: [self]), as: UTF8.self)
  }
}
