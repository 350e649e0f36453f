import ArgumentParser
import Telaah
import TelaahArchive
import TelaahMorphology

/// The archive, and which of its articles are looked at.
struct ArchiveOptions: ParsableArguments {
  @Argument(help: "The archive (archive.sqlite of a batch).", completion: .file())
  var archive: String

  @Option(
    help: ArgumentHelp("The first day of publication: 2025-10-20.", valueName: "date"),
    transform: ArchiveOptions.date)
  var from: CalendarDate?

  @Option(
    help: ArgumentHelp("The last day of publication.", valueName: "date"),
    transform: ArchiveOptions.date)
  var to: CalendarDate?

  @Option(help: ArgumentHelp("Only articles of an outlet.", valueName: "name"))
  var outlet: String?

  @Flag(help: "Leave near copies of an article out.")
  var mergeCopies = false

  @Option(help: ArgumentHelp("How many rows at most.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("table, csv or jsonl.", valueName: "form"))
  var format: TableFormat = .table

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
  }

  func filter(limit standard: Int? = nil) -> ArchiveFilter {
    var filter = ArchiveFilter()
    filter.from = from
    filter.to = to
    filter.outlet = outlet
    filter.mergesCopies = mergeCopies
    filter.limit = limit ?? standard
    return filter
  }

  /// Asks the archive and prints the answer. Its errors are told, and end the program.
  func print(_ query: (Archive) throws -> ResultTable) throws {
    var sink = Sink()
    try ArchiveOptions.reportingErrors {
      let archive = try Archive(path: archive, for: .reading)
      let table = try query(archive)
      try TablePrinter(format: format, columns: table.columns).print(table.rows, to: &sink)
    }
    try sink.flush()
  }

  /// Tells the archive's errors, and ends with their exit code.
  ///
  /// - Parameter status: The code; where left out, that of the error.
  static func reportingErrors<T>(
    as status: ExitCode? = nil, _ body: () throws -> T
  ) throws -> T {
    do {
      return try body()
    } catch let error as ArchiveError {
      Messages.error(error.description)
      throw status ?? (error.isAboutWriting ? ExitStatus.cannotWrite : ExitStatus.code(of: error))
    }
  }

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(parsing: text) else {
      throw ValidationError("\(text) is no date; write it as 2025-10-20.")
    }
    return date
  }
}

extension ExitStatus {
  /// The exit code of an archive that cannot be opened.
  static func code(of error: ArchiveError) -> ExitCode {
    switch error {
    case .missing, .unreadable: noInput
    case .foreign, .newer, .older, .damaged: badInput
    case .busy, .unwritable: cannotWrite
    }
  }
}

/// A search, and what its words are held against.
struct SearchOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Search by lemma or by root.", valueName: "unit"))
  var by: SearchTerms.Unit = .lemma

  func terms(_ text: String) -> SearchTerms {
    SearchTerms(text, by: by, analyzer: AffixAnalyzer(lexicon: .compiled))
  }
}

extension SearchTerms.Unit: ExpressibleByArgument {}
extension Archive.Export: ExpressibleByArgument {}
