import Telaah
import TelaahTestSupport

/// What the pipeline makes of a text's statements, a line each, as goldens show it.
func found(_ text: String) throws -> [String] {
  let analysis = try Pipeline.standard().analyze(.test(text))
  return (analysis.statements ?? []).map { statement in
    let content = statement.content.map { analysis.document.text(of: $0) }.joined(separator: " … ")
    let cue = statement.cue.map { analysis.document.text(of: $0.span) } ?? "–"
    let mended = statement.isRepaired ? " (mended)" : ""
    let speaker = statement.speaker.kind == .unknown ? "?" : statement.speaker.name
    return "\(statement.form.rawValue)\(mended) \(speaker) | \(cue) | \(content)"
  }
}

/// The same for a paragraph behind one that presents its speaker.
func foundBehindLead(_ text: String) throws -> [String] {
  try found(
    "Bupati Sukamaju Rahmat Santoso membuka lokakarya pertanian di Balai Desa, Senin pagi."
      + "\n\n" + text)
}
