import TelaahLexicon
import TelaahText

/// Ends sentences at full stops, question and exclamation marks, and at the end of each block.
public struct RuleSentenceSplitter: SentenceSplitter {
  private let lexicon: LexiconSet

  /// Makes a splitter that knows the abbreviations of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// Sentences in order, each within one block.
  public func sentences(
    in document: Document, structure: Structure, tokens: [Token]
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    document.withBytes { bytes in
      var at = 0
      for (index, block) in structure.blocks.enumerated() {
        while at < tokens.count, tokens[at].span.start < block.span.start { at += 1 }
        var first = at
        func close(_ end: Int) {
          var low = first
          var high = end
          while low < high, tokens[low].kind == .space { low += 1 }
          while high > low, tokens[high - 1].kind == .space { high -= 1 }
          if low < high {
            let span = TextSpan(tokens[low].span.start, tokens[high - 1].span.end)
            sentences.append(
              Sentence(span: span, tokens: low..<high, block: index, paragraph: block.paragraph))
          }
          first = end
        }
        while at < tokens.count, tokens[at].span.start < block.span.end {
          let byte = bytes[tokens[at].span.start]
          at += 1
          guard byte == 0x2E || byte == 0x3F || byte == 0x21, tokens[at - 1].kind == .punctuation,
            at < tokens.count, tokens[at].kind == .space, at + 1 < tokens.count
          else { continue }
          let next = bytes[tokens[at + 1].span.start]
          if next >= 0x61 && next <= 0x7A { continue }
          if byte == 0x2E, at >= 2, tokens[at - 2].kind == .word {
            let word = document.text(of: tokens[at - 2].span)
            if word.utf8.count == 1 || lexicon.lookup(word + ".").traits.contains(.abbreviation) {
              continue
            }
          }
          close(at)
        }
        close(at)
      }
    }
    return sentences
  }
}
