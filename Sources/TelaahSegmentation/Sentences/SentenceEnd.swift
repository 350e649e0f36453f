import TelaahLexicon
import TelaahText

/// Whether a mark ends its sentence, and where what belongs to the mark ends.
struct SentenceEnd {
  /// Whether a sentence ends before `next`.
  private(set) var ends = false
  /// The index behind the mark, its repetitions, and the quotation marks and brackets it closes.
  private(set) var next: Int

  private let block: BlockSplitter
  private let first: Int
  private let mark: Int
  private var closesQuote = false

  /// Reads the mark at an index of a block's tokens; the sentence begins at `first`.
  init(in block: BlockSplitter, first: Int, mark: Int, kind: BlockSplitter.Mark) {
    self.block = block
    self.first = first
    self.mark = mark
    next = mark + 1
    var kind = kind
    while next < block.range.upperBound {
      let more = block.mark(next)
      guard more != .none, more != .abbreviation else { break }
      // Two full stops and more are an ellipsis; "?!" is a question, ".." at times a slip.
      if kind != .question { kind = more == .stop ? .ellipsis : more }
      next += 1
    }
    takeClosers()
    ends = decide(kind)
  }

  /// Quotation marks and brackets that close, glued to the mark.
  private mutating func takeClosers() {
    var isOpen = block.isQuoteOpen
    while next < block.range.upperBound, block.tokens[next].kind == .punctuation {
      let start = block.tokens[next].span.start
      switch block.bytes[start] {
      case 0x22:
        // A straight mark that is glued to what follows, and closes nothing, opens.
        if !isOpen, isGlued(next + 1) { return }
        isOpen = false
        closesQuote = true
      case 0x27:
        if isGlued(next + 1), !isOpen { return }
        closesQuote = true
      case 0x29, 0x5D: break
      case 0xE2
      where block.bytes[start + 1] == 0x80
        && (block.bytes[start + 2] == 0x9D || block.bytes[start + 2] == 0x99):
        // In some papers ” opens too: it does where white space stands before it only, which it
        // does not here, or where a capital is glued to it and a mark before it closed already.
        if closesQuote, isGlued(next + 1) { return }
        closesQuote = true
      default: return
      }
      next += 1
    }
  }

  /// Whether a token is a word, and not white space or a mark.
  private func isGlued(_ index: Int) -> Bool {
    index < block.range.upperBound && block.tokens[index].kind.isWord
  }

  private func decide(_ kind: BlockSplitter.Mark) -> Bool {
    guard next < block.range.upperBound else { return true }
    let isApart = block.tokens[next].kind == .space
    let follower = isApart ? next + 1 : next
    guard follower < block.range.upperBound else { return true }
    var word = follower
    switch opening(follower) {
    case .none: break
    case .quote, .bracket:
      word = follower + 1
      while word < block.range.upperBound, opening(word) != .none { word += 1 }
    case .continuation: return false
    }
    guard word < block.range.upperBound else { return kind != .abbreviation }
    if block.isInBrackets(mark, first: first, behind: next) { return false }
    let start = self.start(of: word)
    if start == .small || start == .mark { return false }
    if closesQuote, isCue(word) { return false }
    switch kind {
    case .question:
      return isApart || start == .capital
    case .ellipsis:
      return isApart ? start == .capital : start == .capital && word > follower
    case .abbreviation:
      return Abbreviations.mayEnd(withStop: mark, before: word, in: block)
    case .stop, .none:
      // *kaliber .50*
      if block.isApart(mark), !isApart, start == .digit { return false }
      if !isApart, next == mark + 1, word == follower {
        return isGluedSentence(word, start)
      }
      if closesQuote { return true }
      return Abbreviations.mayEnd(before: mark, first: first, follower: word, in: block)
    }
  }

  /// *baik.Bupati*: a word of small letters, a full stop, a capital.
  private func isGluedSentence(_ word: Int, _ start: Start) -> Bool {
    guard start == .capital, mark > first else { return false }
    let before = block.tokens[mark - 1]
    guard before.kind == .word, before.span.count > 2 else { return before.kind == .punctuation }
    let last = block.bytes[before.span.end - 1]
    guard last &- 0x61 < 26 || before.span.count > 3 else { return false }
    return Abbreviations.mayEnd(before: mark, first: first, follower: word, in: block)
  }

  private enum Opening { case none, quote, bracket, continuation }

  /// What a mark behind the end is: it opens something, goes on with the sentence, or neither.
  private func opening(_ index: Int) -> Opening {
    let token = block.tokens[index]
    guard token.kind == .punctuation else { return .none }
    let start = token.span.start
    switch block.bytes[start] {
    case 0x22, 0x27, 0x2A: return .quote
    case 0x28, 0x5B: return .bracket
    case 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x25, 0x2F: return .continuation
    case 0x2D: return block.isApart(index) ? .quote : .continuation
    case 0xE2 where block.bytes[start + 1] == 0x80:
      let last = block.bytes[start + 2]
      // Dashes and bullets stand before what is new only where they stand apart.
      return last >= 0x98 && last <= 0x9F || block.isApart(index) ? .quote : .continuation
    case 0xC2: return .quote
    default: return .none
    }
  }

  private enum Start { case capital, small, digit, mark, other }

  /// How the word begins that would begin the next sentence.
  private func start(of index: Int) -> Start {
    let token = block.tokens[index]
    let byte = block.bytes[token.span.start]
    switch byte {
    case 0x41...0x5A: return .capital
    case 0x61...0x7A:
      // *iPhone, eKTP, dr. Budi* begin sentences in spite of their small letter.
      return token.kind != .url && isInnerCapital(token) ? .capital : .small
    case 0x30...0x39: return .digit
    case 0xC3: return block.bytes[token.span.start + 1] < 0x9F ? .capital : .small
    case 0x40, 0x23: return .other
    default: return token.kind == .punctuation ? .mark : .other
    }
  }

  private func isInnerCapital(_ token: Token) -> Bool {
    token.span.count > 2 && block.bytes[token.span.start + 1] &- 0x41 < 26
  }

  /// *"Apa?" Kata dia.*
  private func isCue(_ index: Int) -> Bool {
    block.lexicon.lookup(block.text(index)).traits.contains(.cueQuote)
  }
}

extension BlockSplitter {
  /// Whether white space stands before a token.
  func isApart(_ index: Int) -> Bool {
    index > range.lowerBound && tokens[index - 1].kind == .space
  }

  /// Whether a bracket that the sentence opened is closed behind the mark, and not far.
  func isInBrackets(_ mark: Int, first: Int, behind next: Int) -> Bool {
    guard let open = lastOpenBracket, open >= first, open < mark else { return false }
    for index in next..<min(range.upperBound, next + 40)
    where tokens[index].kind == .punctuation {
      switch bytes[tokens[index].span.start] {
      case 0x29: return true
      case 0x28: return false
      default: break
      }
    }
    return false
  }

  /// The text of a token.
  func text(_ index: Int) -> String {
    let span = tokens[index].span
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}
