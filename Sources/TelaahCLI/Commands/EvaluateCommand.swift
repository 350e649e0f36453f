import ArgumentParser
import Telaah

/// Accuracy against gold data.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a layer against gold data.",
    discussion: """
      sentences: CoNLL-U; its sentences joined to paragraphs of five, those without an end mark on \
      lines of their own. Ends at which the trees join two sentences (parataxis, dep) do not count.
      lemmas: CoNLL-U, or tables of form, lemma, root (tabs). Forms on which the treebanks disagree \
      are left out of CoNLL-U.
      names: lines of a token and its BIO label; exact extent and kind.
      statements: annotations in JSON, each beside its article in a .txt of the same name.
      quotes: tokens and BILOU labels (STATEMENT, CUE, PERSON), a tab between; recall only.
      keywords: folders with NAME.txt and NAME.json, an object with a list "keywords".

      EXAMPLES:
        telaah evaluate --layer lemmas id_pud-ud-test.conllu
        telaah evaluate --layer sentences --errors 20 id_csui-ud-train.conllu
        telaah evaluate --layer names --minimum 0.8 uji.tsv
      """)

  @Option(help: "The layer: \(EvaluationLayer.list).")
  var layer: EvaluationLayer

  @Option(help: "How many wrong answers to show, with their context.")
  var errors = 0

  @Option(
    help: ArgumentHelp(
      "The least share of right answers, of one figure or of all; lower ones end with exit code 1.",
      valueName: "[name=]share"))
  var minimum: [Threshold] = []

  @OptionGroup var lexicon: LexiconOptions

  @Argument(help: "Files of gold data.")
  var gold: [String]

  func run() throws {
    var sink = Sink()
    var isBelow = false
    for report in try reports(lexicon: try lexicon.set()) {
      try sink.write(report.text)
      if report.isBelow(minimum) { isBelow = true }
    }
    try sink.flush()
    if isBelow { throw ExitStatus.someFailed }
  }

  private func reports(lexicon: LexiconSet) throws -> [LayerReport] {
    switch layer {
    case .sentences:
      let evaluation = try SentenceEvaluation(lexicon: lexicon)
      return try gold.map {
        try evaluation.report(on: try GoldFile.text(of: $0), file: $0, errors: errors)
      }
    case .lemmas:
      let evaluation = LemmaEvaluation(lexicon: lexicon)
      return try gold.map {
        evaluation.report(on: try GoldFile.text(of: $0), file: $0, errors: errors)
      }
    case .names:
      let evaluation = try NameEvaluation(lexicon: lexicon)
      return try gold.map {
        evaluation.report(on: try GoldFile.text(of: $0), file: $0, errors: errors)
      }
    case .statements:
      return [try StatementEvaluation(lexicon: lexicon).statements(in: gold, errors: errors)]
    case .quotes:
      return [try StatementEvaluation(lexicon: lexicon).quotes(in: gold, errors: errors)]
    case .keywords:
      return try gold.map {
        try KeywordEvaluation.report(folder: $0, lexicon: lexicon, errors: errors)
      }
    }
  }
}

/// The layers that can be measured.
enum EvaluationLayer: String, ExpressibleByArgument, CaseIterable {
  case sentences, lemmas, names, statements, quotes, keywords

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
