import Telaah
import TelaahArchive
import TelaahReports

/// One page over all articles of a batch, made of the archive's figures: of bounded size, however
/// many articles there are.
struct BatchReport {
  private let outputs: BatchOutputs
  private let language: ReportLanguage
  private let mergesCopies: Bool
  private static let rows = 25

  init(_ outputs: BatchOutputs, language: ReportLanguage, mergesCopies: Bool) {
    self.outputs = outputs
    self.language = language
    self.mergesCopies = mergesCopies
  }

  /// Writes the page.
  func write() throws {
    let bytes = Array(try page().utf8)
    try BatchFile.replace(outputs.path(BatchOutputs.report), with: bytes)
  }

  private func page() throws -> String {
    let archive = outputs.archive
    var filter = ArchiveFilter()
    filter.mergesCopies = mergesCopies
    filter.limit = BatchReport.rows
    var all = filter
    all.limit = nil
    var copies = ArchiveFilter()
    copies.limit = BatchReport.rows
    let sections: [(id: String, en: String, table: ResultTable)] = [
      ("Ringkasan", "Overview", try archive.overview(all)),
      ("Siapa paling banyak bicara", "Who speaks most", try archive.speakers(filter)),
      ("Porsi suara per media", "Share of voice by outlet", try archive.voices(top: 5, filter)),
      ("Kata kunci", "Keywords", try archive.keywords(filter)),
      (
        "Kata kunci per bulan", "Keywords by month",
        try archive.trends(of: [], top: 5, filter)
      ),
      ("Salinan", "Near copies", try archive.copies(copies)),
    ]
    let isEnglish = language == .english
    let title = isEnglish ? "Telaah: report over all articles" : "Telaah: laporan semua artikel"
    var html = """
      <!doctype html>
      <html lang="\(isEnglish ? "en" : "id")"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title><style>\(BatchReport.style)</style></head><body>
      <h1>\(title)</h1>

      """
    for section in sections where !section.table.rows.isEmpty {
      html += "<section><h2>\(isEnglish ? section.en : section.id)</h2>\n"
      html += BatchReport.table(section.table) + "</section>\n"
    }
    let state = outputs.state
    if state.failed > 0 {
      let words = isEnglish ? "failed; see" : "gagal; lihat"
      html += "<p>\(state.failed) \(words) \(BatchOutputs.failures)</p>\n"
    }
    return html + "</body></html>\n"
  }

  private static func table(_ table: ResultTable) -> String {
    var html = "<table><thead><tr>"
    for column in table.columns { html += "<th scope=\"col\">\(escaped(column))</th>" }
    html += "</tr></thead><tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for value in row {
        switch value {
        case .text, .none: html += "<td>\(escaped(value.description))</td>"
        case .integer, .real: html += "<td class=\"n\">\(value)</td>"
        }
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table>\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static let style = """
    body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;\
    color:#1a1a1a;background:#fff}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}\
    table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;\
    border-bottom:1px solid #ddd;vertical-align:top}td.n{text-align:right;\
    font-variant-numeric:tabular-nums}@media(prefers-color-scheme:dark){body{color:#eee;\
    background:#161616}th,td{border-color:#444}}
    """
}
