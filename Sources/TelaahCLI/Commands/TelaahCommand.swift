import ArgumentParser

/// The program.
@main
struct TelaahCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "telaah",
    abstract: "Reads Indonesian news: who said what, who is who, what it is about.",
    version: Version.text,
    subcommands: [
      AnalyzeCommand.self, StemCommand.self, BackgroundCommand.self, TrainCommand.self,
    ],
    defaultSubcommand: AnalyzeCommand.self)
}
