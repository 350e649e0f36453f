import ArgumentParser
import TelaahReports

/// In what language a table on a terminal speaks; data keep their English keys.
struct TableOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The table's language.", valueName: "language"))
  var language: ReportLanguage = .indonesian
}
