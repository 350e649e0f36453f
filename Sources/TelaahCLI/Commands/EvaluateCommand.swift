import ArgumentParser
import Foundation
import Telaah
import TelaahEvaluation
import TelaahMorphology

/// Accuracy against gold data.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a layer against gold data.",
    discussion: """
      lemmas: CoNLL-U, or tables of form, lemma, root (tabs). Forms on which the treebanks disagree \
      are left out of CoNLL-U.
      names: lines of a token and its BIO label; exact extent and kind.
      statements: annotations in JSON, each beside its article in a .txt of the same name.
      quotes: tokens and BILOU labels (STATEMENT, CUE, PERSON), a tab between; recall only.
      keywords: folders with NAME.txt and NAME.json, an object with a list "keywords".

      EXAMPLES:
        telaah evaluate --layer lemmas id_pud-ud-test.conllu
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
    let set = try lexicon.set()
    var sink = Sink()
    var isBelow = false
    if layer == .statements || layer == .quotes {
      let evaluation = StatementEvaluation(pipeline: try Pipeline.standard(lexicon: set))
      let figures: [StatementScore.Figure]
      let misses: [LemmaScore.Miss]
      if layer == .quotes {
        let score = try evaluation.quotes(in: gold)
        (figures, misses) = (score.figures, score.misses)
      } else {
        let score = try evaluation.statements(in: gold)
        (figures, misses) = (score.figures, score.misses)
      }
      try sink.write(StatementEvaluation.report(figures: figures, misses: misses, errors: errors))
      for figure in figures where figure.counts.gold > 0 {
        for threshold in minimum where threshold.fails(figure.name, figure.share) {
          Messages.error("\(figure.title) is below \(threshold.share)")
          isBelow = true
        }
      }
    }
    for file in gold {
      switch layer {
      case .statements, .quotes: break
      case .keywords:
        var evaluation = try KeywordEvaluation(lexicon: set)
        try evaluation.add(folder: file)
        try sink.write(evaluation.report(file: file, errors: errors))
        for figure in evaluation.figures {
          for threshold in minimum where threshold.fails(figure.name, figure.counts.f1) {
            Messages.error("\(file): error: \(figure.title) is below \(threshold.share)")
            isBelow = true
          }
        }
      case .lemmas:
        let text = try GoldFile.text(of: file)
        let score = LemmaEvaluation(lexicon: set).score(of: text)
        try sink.write(LemmaEvaluation.report(on: score, file: file, errors: errors))
        for figure in score.figures {
          for threshold in minimum where threshold.fails(figure.name, figure.share) {
            Messages.error("\(file): error: \(figure.title) is below \(threshold.share)")
            isBelow = true
          }
        }
      case .names:
        let text = try GoldFile.text(of: file)
        let (score, misses) = try NameEvaluation(lexicon: set).score(of: text, errors: errors)
        try sink.write(NameEvaluation.report(on: score, misses: misses, file: file))
        for threshold in minimum where threshold.fails("f", score.all.f1) {
          Messages.error("\(file): error: F is below \(threshold.share)")
          isBelow = true
        }
      }
    }
    try sink.flush()
    if isBelow { throw ExitStatus.someFailed }
  }
}

/// The layers that can be measured.
enum EvaluationLayer: String, ExpressibleByArgument, CaseIterable {
  case lemmas, names, statements, quotes, keywords

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// `0.99` for every figure, `root=0.99` for one.
struct Threshold: ExpressibleByArgument {
  let name: String?
  let share: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard let last = parts.last, let share = Double(last), (0...1).contains(share) else {
      return nil
    }
    name = parts.count == 2 ? String(parts[0]) : nil
    self.share = share
  }

  func fails(_ figure: String, _ value: Double) -> Bool {
    (name == nil || name == figure) && value < share
  }
}

/// Reads files of gold data.
enum GoldFile {
  static func text(of file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file) else {
      Messages.error("\(file): error: cannot be read; check the name")
      throw ExitStatus.noInput
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// A file's name without its folders.
  static func name(of file: String) -> Substring { file.split(separator: "/").last ?? "" }
}
