import ArgumentParser
import Telaah
import TelaahKeywords

/// Articles to their keywords.
struct KeywordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords", abstract: "Prints what articles are about, as ranked terms.",
    discussion: """
      With --corpus, one list for all articles: the terms that are keywords of more of them than is \
      usual in news.

      EXAMPLES:
        telaah keywords berita.txt
        telaah keywords --format tsv --with-scores arsip/
        telaah keywords --corpus --top 30 berita.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var lexicon: LexiconOptions
  @OptionGroup(title: "Keywords") var options: KeywordArguments

  func run() throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon.set())
    pipeline.keywords = FeatureKeywordRanker(
      lexicon: try lexicon.set(), options: try options.ranking())
    pipeline.keywordLimit = options.limit
    let writer = KeywordWriter(options: options)
    var corpus = KeywordCorpus()
    var sink = Sink()
    try sink.write(writer.header)
    try input.forEachArticle { document in
      let keywords = pipeline.analyze(document).keywords ?? []
      if options.corpus {
        corpus.add(keywords)
      } else {
        try sink.write(writer.lines(keywords, of: document.source))
      }
    } finish: {
      if options.corpus { try sink.write(writer.lines(corpus)) }
      try sink.flush()
    }
  }
}
