import ArgumentParser
import Foundation
import Telaah
import TelaahArchive

/// Articles into an archive.
struct ArchiveAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Analyses articles and adds those that are not in the archive yet.",
    discussion: """
      EXAMPLES:
        telaah archive add berita.sqlite arsip/
        telaah archive add berita.sqlite hari-ini.jsonl --outlet "Kabar Muara"
      """)

  @Argument(help: "The archive; made where it does not exist.", completion: .file())
  var archive: String

  @OptionGroup(title: "Input") var articles: ArticleOptions
  @OptionGroup(title: "Run") var running: RunOptions

  @Option(help: ArgumentHelp("The outlet of articles that do not name theirs.", valueName: "name"))
  var outlet = ""

  func run() throws {
    OutputSignals.ignore()
    let (words, corrections) = try articles.knowledge()
    let analyzer = ArticleAnalyzer(
      pipeline: try Pipeline.standard(lexicon: words), corrections: corrections)
    let outlet = outlet
    try ArchiveOptions.reportingErrors {
      let outputs = ArchiveOutputs(try Archive(path: archive, for: .writing))
      let run = BatchRun(input: articles.input, running: running, analyze: analyzer.analyze) {
        ArticleRecord($0, outlet: outlet)
      }
      try run.run(into: outputs)
      try outputs.finish()
      if !running.quiet { Messages.write(outputs.summary) }
      corrections.tellUnused(running)
      if Interrupt.isRequested { throw ExitStatus.interrupted }
      if outputs.failed > 0 { throw ExitStatus.someFailed }
    }
  }
}
