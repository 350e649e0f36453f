import TelaahLexiconFormat
import TelaahText

/// An entry of several tokens, found in a text.
public struct PhraseMatch: Hashable, Sendable {
  /// The indices of its tokens.
  public let tokens: Range<Int>
  /// Its entries.
  public let key: LexiconKey
  /// What its entries say.
  public let traits: WordTraits
}

extension LexiconSet {
  /// The entries of several tokens that begin with the token at `start`, the shorter before the
  /// longer. White space between words counts as one space; nothing else may stand between them.
  ///
  /// - Parameters:
  ///   - limit: The index behind the last token to look at, such as the end of the sentence.
  ///   - key: The first word's, where it is known.
  ///   - offset: Where in the text the first word begins, where it is only the end of its token.
  ///   - body: Called for each match.
  public func forEachPhrase(
    at start: Int, limit: Int, key: LexiconKey? = nil, from offset: Int? = nil, tokens: [Token],
    bytes: UnsafeBufferPointer<UInt8>, _ body: (PhraseMatch) -> Void
  ) {
    tokens.withUnsafeBufferPointer {
      forEachPhrase(
        at: start, limit: limit, key: key, from: offset, tokens: $0, bytes: bytes, body)
    }
  }

  /// The same of tokens in memory; `limit` is not beyond them.
  public func forEachPhrase(
    at start: Int, limit: Int, key: LexiconKey? = nil, from offset: Int? = nil,
    tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
    _ body: (PhraseMatch) -> Void
  ) {
    let limit = min(limit, tokens.count)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
      guard let base = scratch.baseAddress else { return }
      var count = 0
      var seen = 0
      var most = Int.max
      var mayGoOn = true
      var at = start
      while at < limit, seen < most {
        let token = tokens[at]
        if token.kind == .space {
          // Whatever an entry begins with, up to a space, is a key too.
          guard count < Folding.maximumKey, seen > 0, mayGoOn else { return }
          base[count] = 0x20
          count += 1
          at += 1
          continue
        }
        let from = seen == 0 ? offset ?? token.span.start : token.span.start
        let source = UnsafeBufferPointer(rebasing: bytes[from..<token.span.end])
        guard let longer = Folding.fold(source, to: base, at: count) else { return }
        count = longer
        seen += 1
        at += 1
        if seen == 1 {
          most = key.flatMap(phraseTokensAlone) ?? phraseTokens(base, count: count)
        } else {
          let (key, traits) = lookup(base, count: count)
          mayGoOn = key.exists
          // A key that only begins longer ones has no entries of its own.
          if key.exists, !traits.subtracting(.startsPhrase).isEmpty {
            body(PhraseMatch(tokens: start..<at, key: key, traits: traits))
          }
        }
      }
    }
  }

  /// The longest entry of several tokens that begins with the token at `start` and has one of
  /// `traits`.
  public func longestPhrase(
    at start: Int, limit: Int, tokens: [Token], bytes: UnsafeBufferPointer<UInt8>,
    with traits: WordTraits
  ) -> PhraseMatch? {
    var longest: PhraseMatch?
    forEachPhrase(at: start, limit: limit, tokens: tokens, bytes: bytes) { match in
      if match.traits.intersects(traits) { longest = match }
    }
    return longest
  }
}
