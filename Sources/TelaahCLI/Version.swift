import Telaah
import TelaahSegmentation

/// What `--version` tells.
enum Version {
  static let program = "0.1.0"

  static var text: String {
    "telaah \(program) (lexicon \(Lexicon.compiledFingerprint), ICU \(WordTokenizer.icuVersion))"
  }
}
