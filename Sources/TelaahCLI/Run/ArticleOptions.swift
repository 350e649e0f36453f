import ArgumentParser
import Telaah

/// The articles of a run, and what a user knows of them: inputs, word lists, corrections.
struct ArticleOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var corrections: CorrectionOptions

  /// The words and the corrections that hold for the articles.
  func knowledge() throws -> (lexicon: LexiconSet, corrections: Corrections) {
    let corrections = try corrections.read()
    return (try lexicon.set().adding(corrections), corrections)
  }
}

/// A pipeline whose findings are corrected where corrections say so.
struct ArticleAnalyzer: Sendable {
  let pipeline: Pipeline
  var corrections = Corrections([])

  /// How many articles are best analysed together: 32 are 3 % slower, 12 another 6 %, and more than
  /// this gain nothing.
  static let block = 64

  /// The analyses of articles, in order.
  func analyze(_ documents: [Document]) -> [Analysis] {
    var analyses = pipeline.analyze(documents)
    if !corrections.isEmpty {
      for index in analyses.indices { corrections.apply(to: &analyses[index]) }
    }
    return analyses
  }
}
