import ArgumentParser
import Telaah

/// Articles to the people, organisations, places, dates and amounts in them.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Prints people with their roles, organisations, places, dates and amounts.",
    discussion: """
      A table on a terminal, tab-separated values elsewhere.

      EXAMPLES:
        telaah entities berita.txt
        telaah entities --kind person --format tsv arsip/
        telaah entities --kind date --kind money --format jsonl berita.jsonl
      """)

  @Option(
    help: ArgumentHelp(
      "Only this kind.",
      discussion: "May be given several times.", valueName: "kind"))
  var kind: [Mention.Kind] = []

  @Option(help: ArgumentHelp("The form of the output.", valueName: "form"))
  var format: EntityFormat?

  @OptionGroup var table: TableOptions

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var lexicon: LexiconOptions

  func run() throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon.set())
    pipeline.skip(.morphology)
    pipeline.skip(.keywords)
    let writer = EntityWriter(
      format: format ?? (Terminal.isTerminal(1) ? .table : .tsv), kinds: Set(kind),
      language: table.language)
    var sink = Sink()
    try sink.write(writer.header)
    try input.forEachArticle {
      try sink.write(writer.lines(pipeline.analyze($0)))
    } finish: {
      try sink.flush()
    }
  }
}

/// The forms of `entities`' output.
enum EntityFormat: String, ExpressibleByArgument, CaseIterable {
  case table, tsv, jsonl
}

extension Mention.Kind: ExpressibleByArgument {}
