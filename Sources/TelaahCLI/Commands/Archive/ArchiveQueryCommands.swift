import ArgumentParser
import Telaah
import TelaahArchive

/// Articles by their words.
struct ArchiveSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds articles by their words.",
    discussion: """
      Words must all be there; "phrases", -words that must not be there, OR between two, begin*. \
      A word finds its inflected forms; with --by root all words of its root: melayani finds \
      pelayanan.

      EXAMPLES:
        telaah archive search berita.sqlite harga rempah
        telaah archive search berita.sqlite '"pasar ikan" -lelang' --limit 20
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var search: SearchOptions

  @Argument(help: "What to search for.")
  var query: [String]

  func run() throws {
    let terms = search.terms(query.joined(separator: " "))
    try archive.print { try $0.search(terms, archive.filter(limit: 20)) }
  }
}

/// Statements.
struct ArchiveQuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Finds statements: who said what about what, and when.",
    discussion: """
      EXAMPLES:
        telaah archive quotes berita.sqlite --who "Wulan Sagara" --about rempah
        telaah archive quotes berita.sqlite --drift --format csv > kutipan.csv
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var search: SearchOptions

  @Option(help: ArgumentHelp("The speaker's name, or part of it.", valueName: "name"))
  var who: String?

  @Option(help: ArgumentHelp("What the statement is about, as in search.", valueName: "words"))
  var about: String?

  @Flag(help: "Only statements that several articles give in differing words, side by side.")
  var drift = false

  func run() throws {
    let terms = about.map(search.terms)
    try archive.print { store in
      let filter = archive.filter()
      guard drift else { return try store.quotes(who: who, about: terms, filter) }
      return try store.drift(who: who, about: terms, filter)
    }
  }
}

/// Who speaks, and who somebody is.
struct ArchivePeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Lists who is quoted most, or a person's roles over time.",
    discussion: """
      EXAMPLES:
        telaah archive people berita.sqlite --about "jalan desa" --limit 10
        telaah archive people berita.sqlite "Wulan Sagara" --evidence
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var search: SearchOptions

  @Argument(help: "A name, or part of it; without one, those who speak most.")
  var name: String?

  @Option(help: ArgumentHelp("Only statements about something, as in search.", valueName: "words"))
  var about: String?

  @Flag(help: "In which articles the name stands, and why they were taken for one person's.")
  var evidence = false

  @Flag(help: "Who may be the same but was kept apart.")
  var candidates = false

  func validate() throws {
    if name == nil, evidence || candidates {
      throw ValidationError("--evidence and --candidates need a name.")
    }
  }

  func run() throws {
    let terms = about.map(search.terms)
    try archive.print { store in
      guard let name else { return try store.speakers(about: terms, archive.filter(limit: 20)) }
      let filter = archive.filter()
      if evidence { return try store.evidence(of: name, filter) }
      if candidates { return try store.candidates(for: name, filter) }
      return try store.roles(of: name, filter)
    }
  }
}

/// What happened when.
struct ArchiveTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Lists statements and roles in order of time.",
    discussion: """
      EXAMPLES:
        telaah archive timeline berita.sqlite --who "Wulan Sagara"
        telaah archive timeline berita.sqlite --about rempah --from 2025-01-01
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var search: SearchOptions

  @Option(help: ArgumentHelp("A name, or part of it.", valueName: "name"))
  var who: String?

  @Option(help: ArgumentHelp("What statements are about, as in search.", valueName: "words"))
  var about: String?

  func run() throws {
    let terms = about.map(search.terms)
    try archive.print { try $0.timeline(who: who, about: terms, archive.filter()) }
  }
}

/// Figures.
struct ArchiveStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Prints figures over all articles.",
    discussion: """
      outlets is the share of voice, trends are keywords by month.

      EXAMPLES:
        telaah archive stats berita.sqlite
        telaah archive stats berita.sqlite outlets --top 5 --format csv
        telaah archive stats berita.sqlite trends rempah irigasi
      """)

  @OptionGroup var archive: ArchiveOptions

  @Argument(help: "overview, speakers, outlets, keywords, trends or copies.")
  var figure: Figure = .overview

  @Argument(help: "The keywords of trends; without them, the most frequent.")
  var terms: [String] = []

  @Option(help: ArgumentHelp("How many of each outlet, or keywords of trends.", valueName: "n"))
  var top = 5

  enum Figure: String, ExpressibleByArgument, CaseIterable {
    case overview, speakers, outlets, keywords, trends, copies
  }

  func run() throws {
    try archive.print { store in
      let all = archive.filter()
      switch figure {
      case .overview: return try store.overview(all)
      case .speakers: return try store.speakers(archive.filter(limit: 20))
      case .outlets: return try store.voices(top: top, all)
      case .keywords: return try store.keywords(archive.filter(limit: 20))
      case .trends: return try store.trends(of: terms, top: top, all)
      case .copies: return try store.copies(all)
      }
    }
  }
}

/// Everything of a kind.
struct ArchiveExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes all rows of a kind as CSV or JSON Lines.",
    discussion: """
      dump is every table in a fixed order: archives of the same content give the same.

      EXAMPLES:
        telaah archive export berita.sqlite statements --format csv > pernyataan.csv
        telaah archive export berita.sqlite texts > artikel.jsonl
      """)

  @OptionGroup var archive: ArchiveOptions

  @Argument(help: "articles, texts, statements, entities, roles, keywords or dump.")
  var what: Archive.Export = .statements

  func run() throws {
    let format = archive.format == .csv ? TableFormat.csv : .jsonl
    var sink = Sink()
    var table: String?
    try ArchiveOptions.reportingErrors {
      let store = try Archive(path: archive.archive, for: .reading)
      try store.export(what, archive.filter()) { name, columns, values in
        var columns = columns
        var values = values
        if what == .dump {
          columns.insert("table", at: 0)
          values.insert(.text(name), at: 0)
        }
        let printer = TablePrinter(format: format, columns: columns)
        if table != name { try sink.write(printer.header) }
        table = name
        try sink.write(printer.line(of: values))
      }
    }
    try sink.flush()
  }
}
