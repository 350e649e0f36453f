import ArgumentParser

/// Many analyses in one file, and what can be asked of them.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Adds articles to an archive and queries it.",
    discussion: """
      An archive is one SQLite file. One process may add while others query.

      EXAMPLES:
        telaah archive add berita.sqlite arsip/
        telaah archive quotes berita.sqlite --who "Wulan Sagara" --about rempah --from 2025-01-01
        telaah archive people berita.sqlite --about "jalan desa"
        telaah archive stats berita.sqlite outlets --format csv

      EXIT STATUS:
        0 done; 1 some articles failed; 64 wrong usage; 65 no archive, damaged or newer; 66 cannot \
      be read; 73 cannot be written.
      """,
    subcommands: [
      ArchiveAddCommand.self, ArchiveSearchCommand.self, ArchiveQuotesCommand.self,
      ArchivePeopleCommand.self, ArchiveTimelineCommand.self, ArchiveStatsCommand.self,
      ArchiveExportCommand.self,
    ])
}
