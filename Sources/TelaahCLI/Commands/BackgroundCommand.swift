import ArgumentParser
import Telaah

/// Articles to the table of document frequencies that the program is built with.
struct BackgroundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "background",
    abstract: "Counts how many articles contain each word and pair of words.",
    discussion: """
      EXAMPLES:
        telaah background arsip.jsonl > news.counts
      """,
    shouldDisplay: false)

  @OptionGroup var input: InputOptions

  @Option(help: "Words in fewer articles are left out.")
  var minimum = 2

  @Option(help: "Pairs in fewer articles are left out.")
  var minimumPairs = 4

  func run() throws {
    var counter = BackgroundCounter(pipeline: try Pipeline.standard())
    try ArticleReader(options: input).forEach { article in
      switch article {
      case .success(let document): counter.add(document)
      case .failure(let failure): Messages.error(failure.message)
      }
    }
    var sink = Sink()
    try sink.write("# In how many of the articles a word or a pair of words stands.\n")
    try sink.write("# Written by `telaah background`; README.md tells what was counted.\n")
    try sink.write("@documents \(counter.documents)\n")
    for (term, count) in counter.terms(minimum: minimum, pairs: minimumPairs) {
      try sink.write("\(count)\t\(term)\n")
    }
    try sink.flush()
  }
}

/// Counts documents by the words and pairs of words in them.
struct BackgroundCounter {
  let pipeline: Pipeline
  private(set) var documents = 0
  private var counts: [String: Int] = [:]

  init(pipeline: Pipeline) { self.pipeline = pipeline }

  /// Counts a document's terms, each once. Pairs of function words and numbers are left out.
  mutating func add(_ document: Document) {
    documents += 1
    let tokens = pipeline.tokenizer.tokens(in: document)
    var terms: Set<String> = []
    var previous: String?
    for token in tokens where token.kind != .space {
      guard token.kind == .word || token.kind == .mixed else {
        previous = nil
        continue
      }
      let word = document.text(of: token.span).lowercased()
      guard word.utf8.count < 40, !word.contains("\t"), !word.contains("\n") else { continue }
      terms.insert(word)
      let isStopword = LexiconSet.compiled.lookup(word).traits.contains(.stopword)
      if let previous, !isStopword { terms.insert(previous + " " + word) }
      previous = isStopword ? nil : word
    }
    for term in terms { counts[term, default: 0] += 1 }
  }

  /// The terms in at least so many documents, sorted.
  func terms(minimum: Int, pairs: Int) -> [(String, Int)] {
    counts.filter { $0.value >= ($0.key.contains(" ") ? pairs : minimum) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
