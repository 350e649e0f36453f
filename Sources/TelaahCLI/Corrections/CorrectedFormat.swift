import Telaah
import TelaahReports

/// A form of report with corrections applied to every analysis before it is written.
struct CorrectedFormat<Base: ReportFormat>: ReportFormat {
  let base: Base
  let corrections: Corrections

  var opening: [UInt8] { base.opening }
  var separator: [UInt8] { base.separator }
  var limit: Int { base.limit }
  var summary: Base.Summary { base.summary }

  func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Base.Note) {
    guard !corrections.isEmpty else { return base.piece(for: analysis) }
    var analysis = analysis
    corrections.apply(to: &analysis)
    return base.piece(for: analysis)
  }

  func add(_ note: Base.Note, to summary: inout Base.Summary) { base.add(note, to: &summary) }

  func closing(_ summary: Base.Summary) -> [UInt8] { base.closing(summary) }
}
