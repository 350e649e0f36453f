import Foundation
import Telaah
import TelaahSegmentation
import TelaahTestSupport
import Testing

/// Sentence boundaries, by the cases in `Tests/Goldens/sentences.txt`.
@Suite struct SentenceTests {
  private static let cases: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens/sentences.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  /// The text with ‖ at the end of each sentence but the last.
  private func marked(_ text: String) -> String {
    let document = Document.test(text)
    let body = Block(span: TextSpan(0, text.utf8.count), kind: .body, paragraph: 0)
    let sentences = RuleSentenceSplitter(lexicon: .compiled).sentences(
      in: document, structure: Structure(blocks: [body], paragraphs: 1),
      tokens: WordTokenizer().tokens(in: document))
    var result = ""
    var start = 0
    for sentence in sentences.dropLast() {
      result += document.text(of: TextSpan(start, sentence.span.end)) + "‖"
      start = sentence.span.end
    }
    return result + document.text(of: TextSpan(start, text.utf8.count))
  }

  @Test func thereAreEnoughCases() { #expect(SentenceTests.cases.count >= 150) }

  @Test(arguments: cases)
  func hardCase(_ expected: String) {
    #expect(marked(expected.filter { $0 != "‖" }) == expected)
  }

  @Test func sentencesKeepWithinTheirBlocks() {
    let text = "Satu baris\n\nDua baris. Tiga.\nEmpat"
    let analysis = Analysis(document: .test(text))
    let structure = PageStructureReader().structure(of: analysis.document)
    let sentences = RuleSentenceSplitter(lexicon: .compiled).sentences(
      in: analysis.document, structure: structure,
      tokens: WordTokenizer().tokens(in: analysis.document))
    #expect(
      sentences.map { analysis.document.text(of: $0.span) } == [
        "Satu baris", "Dua baris.", "Tiga.", "Empat",
      ])
  }
}
