import ArgumentParser

/// The program.
@main
struct TelaahCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "telaah",
    abstract: "Reads Indonesian news: who said what, who is who, what it is about.",
    discussion: """
      Nothing is sent anywhere, and no model is downloaded. analyze is the default command.

      EXAMPLES:
        telaah berita.txt
        telaah analyze --format html --output laporan.html arsip/
        telaah analyze --help
      """,
    version: Version.text,
    subcommands: [
      AnalyzeCommand.self,
      BatchCommand.self,
      ArchiveCommand.self,
      CorrectCommand.self,
      TokenizeCommand.self,
      StemCommand.self,
      EntitiesCommand.self,
      QuotesCommand.self,
      KeywordsCommand.self,
      ExplainCommand.self,
      EvaluateCommand.self,
      ManualCommand.self,
      BackgroundCommand.self,
      TrainCommand.self,
      TrainConfidenceCommand.self,
      TrainNamesCommand.self,
    ],
    defaultSubcommand: AnalyzeCommand.self)
}
