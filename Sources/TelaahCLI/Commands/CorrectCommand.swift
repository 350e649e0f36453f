import ArgumentParser
import Foundation

/// A correction into a table.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Records a correction in a table that later runs apply.",
    discussion: """
      Give the table to analyze, batch and archive add with --corrections. What was corrected has \
      a rule correction/… in their output.

      KINDS, with what FROM and TO are:
        speaker                    the wrong name or how the statement begins; the right name
        name                       the name found; the right one, nothing where it is no name
        role                       a person's name; the role
        keyword                    the keyword found or ""; the right one or nothing
        person organization place title
                                   "" and a name or title that all articles should know

      EXAMPLES:
        telaah correct koreksi.tsv speaker "Wulan" "Wulan Sagara" --article berita/17
        telaah correct koreksi.tsv title "" "Plt Kasubbag Umum"
        telaah analyze --corrections koreksi.tsv berita/
      """)

  @Argument(help: "The table; created if it does not exist.")
  var table: String

  @Argument(help: "What is corrected.")
  var kind: Correction.Kind

  @Argument(help: "What the analysis says.")
  var from: String

  @Argument(help: "What is right.")
  var to: String = ""

  @Option(help: ArgumentHelp("The article's id; every article if left out.", valueName: "id"))
  var article = "*"

  func run() throws {
    let correction = Correction(article: article, kind: kind, from: from, to: to)
    if let problem = correction.problem { throw ValidationError(problem.message) }
    let isNew = !FileManager.default.fileExists(atPath: table)
    let descriptor = open(table, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    let text = (isNew ? "# article\tkind\tfrom\tto\n" : "") + correction.line + "\n"
    if Array(text.utf8).write(to: descriptor) != nil { throw failure }
  }

  private var failure: ExitCode {
    Messages.error("\(table): error: cannot be written: \(String(cString: strerror(errno)))")
    return ExitStatus.cannotWrite
  }
}
