import TelaahLexicon
import TelaahText

/// Ends sentences at full stops, question and exclamation marks and ellipses where the rules of
/// `SentenceEnd` say so, and at the end of each block.
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
      tokens.withUnsafeBufferPointer { tokens in
        var at = 0
        for (index, block) in structure.blocks.enumerated() {
          while at < tokens.count, tokens[at].span.start < block.span.start { at += 1 }
          let first = at
          while at < tokens.count, tokens[at].span.end <= block.span.end { at += 1 }
          var splitter = BlockSplitter(
            lexicon: lexicon, bytes: bytes, tokens: tokens, range: first..<at)
          splitter.split { range in
            let span = TextSpan(
              tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
            sentences.append(
              Sentence(span: span, tokens: range, block: index, paragraph: block.paragraph))
          }
        }
      }
    }
    return sentences
  }
}

/// Goes through the tokens of one block.
struct BlockSplitter {
  let lexicon: LexiconSet
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let range: Range<Int>
  /// Whether the last straight double quotation mark opened a quotation.
  var isQuoteOpen = false
  /// The last opening bracket that is not closed yet.
  var lastOpenBracket: Int?

  init(
    lexicon: LexiconSet, bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>,
    range: Range<Int>
  ) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.tokens = tokens
    self.range = range
  }

  /// Calls `body` with each sentence's tokens, white space at its ends left out.
  mutating func split(_ body: (Range<Int>) -> Void) {
    var first = range.lowerBound
    func close(_ end: Int) {
      var low = first
      var high = end
      while low < high, tokens[low].kind == .space { low += 1 }
      while high > low, tokens[high - 1].kind == .space { high -= 1 }
      if low < high { body(low..<high) }
      first = end
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let token = tokens[at]
      let mark = mark(at)
      if mark == .none {
        if token.kind == .punctuation { note(at) }
        at += 1
        continue
      }
      let end = SentenceEnd(in: self, first: first, mark: at, kind: mark)
      for index in (at + 1)..<max(at + 1, end.next) { note(index) }
      at = end.next
      if end.ends { close(at) }
    }
    close(range.upperBound)
  }

  /// Keeps count of quotation marks and brackets.
  private mutating func note(_ index: Int) {
    switch bytes[tokens[index].span.start] {
    case 0x22: isQuoteOpen.toggle()
    case 0x28: lastOpenBracket = index
    case 0x29: lastOpenBracket = nil
    default: break
    }
  }

  /// What may end a sentence.
  enum Mark { case none, stop, question, ellipsis, abbreviation }

  /// What a token is as the end of a sentence: a mark, or an abbreviation with its own full stop.
  func mark(_ index: Int) -> Mark {
    let token = tokens[index]
    switch token.kind {
    case .punctuation:
      switch bytes[token.span.start] {
      case 0x2E: return .stop
      case 0x3F, 0x21: return .question
      case 0xE2:
        return token.span.count == 3 && bytes[token.span.start + 1] == 0x80
          && bytes[token.span.start + 2] == 0xA6 ? .ellipsis : .none
      default: return .none
      }
    case .word, .mixed:
      return bytes[token.span.end - 1] == 0x2E ? .abbreviation : .none
    default: return .none
    }
  }
}
