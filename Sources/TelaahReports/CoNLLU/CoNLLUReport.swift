import TelaahText

/// An analysis as CoNLL-U (universaldependencies.org/format.html), for tools of treebanks.
///
/// Words, lemmas and clitics are Telaah's. It does not parse: every word hangs on the first one of
/// its sentence, as `dep` (`punct` for marks), and parts of speech are told only as far as they are
/// known (PROPN in names, NUM, PUNCT, SYM, PRON and PART for clitics, X for the rest). MISC holds
/// `NE` and `NEId` for the names of persons, organisations and places, in the way of BIO, and
/// `TokenRange` in Unicode scalars.
public struct CoNLLUReport: ReportFormat {
  /// Makes the form.
  public init() {}

  /// The sentences of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (Array(string(of: analysis).utf8), ())
  }

  /// The sentences of an article, each with an empty line behind it.
  public func string(of analysis: Analysis) -> String {
    let context = CoNLLUContext(analysis)
    var text = ""
    var paragraph = -1
    for (index, sentence) in analysis.sentences.enumerated() {
      let words = context.words(of: sentence)
      guard !words.isEmpty else { continue }
      if text.isEmpty { text += "# newdoc id = \(context.id)\n" }
      if sentence.paragraph != paragraph {
        paragraph = sentence.paragraph
        text += "# newpar id = \(context.id)-p\(paragraph + 1)\n"
      }
      text += "# sent_id = \(context.id)-s\(index + 1)\n"
      text += "# text = \(CoNLLUContext.text(of: words))\n"
      for line in CoNLLUContext.lines(of: words) { text += line + "\n" }
      text += "\n"
    }
    return text
  }
}

extension Analysis {
  /// The analysis as CoNLL-U.
  public func conllu() -> String { CoNLLUReport().string(of: self) }
}
