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

  /// Runs the command that the first argument names, else whatever the arguments tell.
  ///
  /// Read by way of the program, a command's arguments are built three times, which takes longer
  /// than an article's analysis. Help and errors go that way still: there they tell all they can.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    guard let named, var command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    else { return main(nil) }
    do { try command.run() } catch { exit(withError: error) }
  }
}
