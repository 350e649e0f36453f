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

  /// The analysis of an article.
  func analyze(_ document: Document) -> Analysis {
    var analysis = pipeline.analyze(document)
    if !corrections.isEmpty { corrections.apply(to: &analysis) }
    return analysis
  }
}
