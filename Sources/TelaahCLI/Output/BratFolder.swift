import Telaah
import TelaahReports

/// Writes a folder that brat opens: for each article its text and its annotations, and the
/// configuration that declares them.
struct BratFolder: ReportFormat {
  /// The two files of an article.
  struct Files: Sendable {
    let name: String
    let text: String
    let annotations: String
  }

  private let path: String

  /// Makes the folder where it is not there.
  init(path: String) throws {
    self.path = path
    try Sink.makeFolder(path)
    try write("annotation.conf", BratReport.configuration)
  }

  func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Files) {
    let report = BratReport()
    let files = Files(
      name: BratFolder.name(of: analysis.document.source.id), text: report.text(of: analysis),
      annotations: report.annotations(of: analysis))
    return ([], files)
  }

  /// Writes the files of an article.
  func write(_ files: Files) throws {
    try write(files.name + ".txt", files.text)
    try write(files.name + ".ann", files.annotations)
  }

  private func write(_ name: String, _ text: String) throws {
    var sink = try Sink(path: path + "/" + name)
    try sink.write(text)
    try sink.flush()
  }

  /// An id as a file's name: no slashes, nothing hidden, not too long.
  private static func name(of id: String) -> String {
    let safe = id.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isPlain || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
    }
    let name = String(safe.drop { $0 == "." }.prefix(100))
    return name.isEmpty ? "artikel" : name
  }
}
