import CAllocations
import Corpus
import Telaah

/// Stemming: *stem* is what it costs when the words are found, *stem/text* with finding them.
///
/// To compare: on words that are already found, PyStemmer's C Snowball does 5.5 million a second,
/// mpstemmer 1, Sastrawi 0.05.
@MainActor struct StemCases {
  private let pipeline: Pipeline
  private let documents: [Document]
  private let tokens: [[Token]]
  private let sentences: [[Sentence]]
  private let words: Int
  private let bytes: Int

  init(_ pipeline: Pipeline) throws {
    self.pipeline = pipeline
    documents = try (0..<200).map { try Document(text: StemText.article(seed: $0 + 1)) }
    tokens = documents.map(pipeline.tokenizer.tokens)
    sentences = zip(documents, tokens).map {
      pipeline.sentences.sentences(
        in: $0, structure: pipeline.structure.structure(of: $0), tokens: $1)
    }
    words = tokens.reduce(0) { $0 + $1.filter(\.kind.isWord).count }
    bytes = documents.reduce(0) { $0 + $1.text.utf8.count }
  }

  var cases: [Case] {
    [
      Case(name: "stem", bytes: bytes, words: words) { stem() },
      Case(name: "stem/text", bytes: bytes, words: words) {
        documents.reduce(0) { sum, document in
          let tokens = pipeline.tokenizer.tokens(in: document)
          return sum + stem(document, tokens, [])
        }
      },
    ]
  }

  /// How often memory is asked for while the words of all articles are stemmed, beyond the layers
  /// themselves (an article's features, its forms and their places), in a million words.
  func allocationsPerMillionWords() -> Double {
    _ = stem()
    let layers = 3 * documents.count
    let before = telaah_allocations()
    _ = stem()
    return Double(max(0, telaah_allocations() - before - layers)) * 1e6 / Double(words)
  }

  private func stem() -> Int {
    documents.indices.reduce(0) { $0 + stem(documents[$1], tokens[$1], sentences[$1]) }
  }

  private func stem(_ document: Document, _ tokens: [Token], _ sentences: [Sentence]) -> Int {
    let features = pipeline.features.features(
      in: document, tokens: tokens, sentences: sentences)
    let words = pipeline.morphology?.morphology(in: document, tokens: tokens, features: features)
    return words?.count ?? 0
  }
}
