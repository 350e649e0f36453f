import TelaahText

/// A form in which a set of articles is written, piece by piece: what stands before the first,
/// each article, what stands between two, what stands behind the last.
///
/// Pieces may be made by several threads at once and in any order; put together in the order of
/// the articles they are the same bytes.
public protocol ReportFormat: Sendable {
  /// What a form tells of an article beside its piece; nothing for most.
  associatedtype Note: Sendable = Void
  /// What the end of a set tells of all its articles; nothing for most.
  associatedtype Summary = Void

  /// What stands before the first article.
  var opening: [UInt8] { get }
  /// What stands between two articles.
  var separator: [UInt8] { get }
  /// How many articles are written; of those behind them only the summary tells.
  var limit: Int { get }
  /// The summary of no articles.
  var summary: Summary { get }
  /// An article, and what the summary takes of it.
  func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Note)
  /// What the summary takes of an article that is not written any more.
  func note(of analysis: Analysis) -> Note
  /// Takes an article's note, in the order of the articles.
  func add(_ note: Note, to summary: inout Summary)
  /// What stands behind the last article.
  func closing(_ summary: Summary) -> [UInt8]
}

extension ReportFormat {
  /// Nothing.
  public var opening: [UInt8] { [] }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// All of them.
  public var limit: Int { .max }
  /// That of its piece.
  public func note(of analysis: Analysis) -> Note { piece(for: analysis).note }
}

extension ReportFormat where Summary == Void {
  /// Nothing.
  public var summary: Void { () }
  /// Takes nothing.
  public func add(_ note: Note, to summary: inout Void) {}
  /// Nothing.
  public func closing(_ summary: Void) -> [UInt8] { [] }
}

extension ReportFormat {
  /// Writes a set of articles as they come: in memory there is one of them and the summary.
  ///
  /// - Parameter write: Takes the bytes, in order.
  public func write(
    _ analyses: some Sequence<Analysis>, to write: ([UInt8]) throws -> Void
  ) rethrows {
    try write(opening)
    var summary = summary
    var count = 0
    for analysis in analyses {
      if count < limit {
        let piece = piece(for: analysis)
        if count > 0 { try write(separator) }
        try write(piece.bytes)
        add(piece.note, to: &summary)
      } else {
        add(note(of: analysis), to: &summary)
      }
      count += 1
    }
    try write(closing(summary))
  }

  /// The whole of a set of articles.
  public func bytes(of analyses: some Sequence<Analysis>) -> [UInt8] {
    var bytes: [UInt8] = []
    write(analyses) { bytes += $0 }
    return bytes
  }
}
