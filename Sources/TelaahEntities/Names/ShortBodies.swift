import TelaahLexicon
import TelaahText

// Kinds of bodies in short and alone: *Dinkes* of an article about *Dinas Kesehatan Kabupaten X*.

extension MentionScanner {
  /// Keeps where a kind stands in short, as a word of the language too, and no name goes on from it.
  func noteShortBody(_ at: Int) {
    let word = page.words[at]
    guard word.has(.organizationHead), word.isCapitalized, !word.isSurelyPersonal,
      shortBodies.count < MentionScanner.mostShortBodies
    else { return }
    shortBodies.append(at)
  }

  /// Rule: a kind's short form alone is the one body of the article that is of that kind.
  func findShortBodies() {
    for at in shortBodies {
      guard let kind = kindInFull(at), isOneBody(at, kind) else { continue }
      add(at..<at + 1, .organization, Rules.shortBody, 0.8)
    }
  }

  /// What a head stands for that is the short form of a kind of public bodies; *RS, Ponpes, Poltek*
  /// are houses, which an article has many of.
  func kindInFull(_ at: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let entry = page.lexicon.line(of: page.words[at].key, in: .orgheads), !entry.isEmpty(1)
    else { return nil }
    switch entry.label(0) {
    case "government", "police", "court", "parliament", "military", "agency":
      return entry.bytes(1)
    default: return nil
    }
  }

  /// Whether the article names a body of the kind, and no other.
  private func isOneBody(_ at: Int, _ kind: UnsafeBufferPointer<UInt8>) -> Bool {
    // *antar-Dinkes* are several.
    if at > 0, page.words[at - 1].isMark(Mark.hyphen) { return false }
    let length = kind.count { $0 == 0x20 } + 1
    var only: UInt64?
    for mention in mentions where mention.kind == .organization && mention.words.count > 1 {
      let words = mention.words
      let isShort = page.hash(words.lowerBound) == page.hash(at)
      guard isShort || begins(words, with: kind) else { continue }
      let name = nameOfBody(words.dropFirst(isShort ? 1 : length))
      if let only, only != name { return false }
      only = name
    }
    return only != nil
  }

  /// A hash of what tells a body from others of its kind: without *Kabupaten* and what stands in
  /// brackets.
  private func nameOfBody(_ words: Range<Int>) -> UInt64 {
    var result: UInt64 = 0
    var isInBrackets = false
    for at in words {
      let word = page.words[at]
      if word.isMark(Mark.open) { isInBrackets = true }
      if word.isMark(Mark.close) { isInBrackets = false }
      if word.isWord, !isInBrackets, !word.has(.placeHead) { result = Page.join(result, word.hash) }
    }
    return result
  }

  /// Whether a name begins with the words of a kind, and goes on behind them.
  private func begins(_ words: Range<Int>, with kind: UnsafeBufferPointer<UInt8>) -> Bool {
    let span = page.span(words)
    guard span.count > kind.count, page.bytes[span.start + kind.count] == 0x20 else { return false }
    return zip(page.bytes[span.start..<span.end], kind).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// No more of them are kept, so that a page of them costs linear time.
  private static let mostShortBodies = 32
}

extension Rules {
  /// A kind of bodies in short, alone, for the article's body of that kind.
  static let shortBody: RuleID = "entities/body-by-kind"
}
