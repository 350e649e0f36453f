import Foundation
import Telaah
import TelaahMorphology
import TelaahTestSupport
import Testing

/// What is remembered from word to word and from text to text never shows.
@Suite struct RunningTextTests {
  private static let words = [
    "pelayanannya", "dikatakan", "buku", "mengampanyekan", "anak-anaknya", "xyzzy", "élan",
    "jum’at", "ketidakadilan", "a", "mempertanggungjawabkannya",
  ]

  @Test func wordsOfATextAreWhatTheyAreAlone() throws {
    let pipeline = try Pipeline.standard()
    let analyzer = AffixAnalyzer(lexicon: .compiled)
    for _ in 0..<3 {
      let text = "Ia " + RunningTextTests.words.joined(separator: " ")
      let analysis = pipeline.analyze(.test(text))
      let found = zip(analysis.tokens, analysis.morphology ?? []).filter { $0.0.kind == .word }
        .dropFirst().map(\.1)
      #expect(found == RunningTextTests.words.map(analyzer.analyze))
    }
  }

  @Test func withoutFeaturesWordsAreReadAllTheSame() throws {
    let pipeline = try Pipeline.standard()
    let document = Document.test("para pelayannya belum digaji")
    let tokens = pipeline.tokenizer.tokens(in: document)
    let bare = AffixAnalyzer(lexicon: .compiled).morphology(
      in: document, tokens: tokens, features: [])
    #expect(bare.map(\.root).filter { !$0.isEmpty } == ["para", "layan", "belum", "gaji"])
  }

  /// More forms than are kept at a time.
  @Test func theMemoryBeginsAfreshWhereItIsFull() {
    let analyzer = AffixAnalyzer(lexicon: .test("@table roots\nkata\tn\tber\n"))
    var text = ""
    for number in 0..<40_000 {
      var rest = number
      text += "q"
      for _ in 0..<4 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + rest % 16)))
        rest /= 16
      }
      text += " "
    }
    text += "berkata"
    let document = Document.test(text)
    var tokens: [Token] = []
    for at in 0..<40_000 {
      tokens.append(Token(span: TextSpan(6 * at, 6 * at + 5), kind: .word))
      tokens.append(Token(span: TextSpan(6 * at + 5, 6 * at + 6), kind: .space))
    }
    tokens.append(Token(span: TextSpan(240_000, 240_007), kind: .word))
    for _ in 0..<2 {
      let found = analyzer.morphology(in: document, tokens: tokens, features: [])
      #expect(found.count == tokens.count)
      #expect(found.last?.root == "kata")
      #expect(found[0].root == "qaaaa")
      #expect(found[79_998].root == document.text(of: tokens[79_998].span))
    }
  }

  /// What is wrong beyond a few homographs is a rule or a root that is missing.
  @Test func fewWordsAreSettledByAnOverride() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let list = try String(
      contentsOf: root.appending(path: "Resources/Lexicon/words.tsv"), encoding: .utf8)
    let overrides = list.split(separator: "\n").filter { $0.contains("\toverride") }
    #expect((1...300).contains(overrides.count))
  }
}
