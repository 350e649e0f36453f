import TelaahText

/// A form in which a set of articles is written, piece by piece: what stands before the first,
/// each article, what stands between two, what stands behind the last.
///
/// Pieces may be made by several threads at once and in any order; put together in the order of
/// the articles they are the same bytes.
public protocol ReportFormat: Sendable {
  /// What a form keeps of an article to write the end; nothing for most.
  associatedtype Note: Sendable = Void

  /// What stands before the first article.
  var opening: [UInt8] { get }
  /// What stands between two articles.
  var separator: [UInt8] { get }
  /// An article, and what is kept of it.
  func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Note)
  /// What stands behind the last article, where `notes` is what was kept, in order.
  func closing(_ notes: [Note]) -> [UInt8]
}

extension ReportFormat {
  /// Nothing.
  public var opening: [UInt8] { [] }
  /// Nothing.
  public var separator: [UInt8] { [] }
}

extension ReportFormat where Note == Void {
  /// Nothing.
  public func closing(_ notes: [Void]) -> [UInt8] { [] }
}

extension ReportFormat {
  /// The whole of a set of articles.
  public func bytes(of analyses: some Sequence<Analysis>) -> [UInt8] {
    var bytes = opening
    var notes: [Note] = []
    for (index, analysis) in analyses.enumerated() {
      if index > 0 { bytes += separator }
      let piece = piece(for: analysis)
      bytes += piece.bytes
      notes.append(piece.note)
    }
    return bytes + closing(notes)
  }
}
