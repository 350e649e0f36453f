/// A piece of the text that is never taken apart again: a word, a number, a mark, a space.
///
/// Tokens tile the text: joined in order, they are the text.
public struct Token: Hashable, Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// What it is made of.
  public let kind: Kind

  /// Makes a token.
  public init(span: TextSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }

  /// The tokeniser's own kinds. ICU's rule status will not do: it is that of the last rule applied
  /// ("x5" a number, "5x" a word).
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Letters, with inner hyphens, apostrophes and full stops: *kata-kata, Jum'at, S.H.*
    case word
    /// Digits with their separators: *10.00, 2,65, 6/12*.
    case number
    /// Letters and digits together: *COVID-19, ke-3, 1990-an, Rp1.500,50*.
    case mixed
    /// A mark of punctuation.
    case punctuation
    /// White space, line ends among it.
    case space
    /// Anything else: currency signs, emoji, control characters.
    case symbol
    /// An address of the web.
    case url
    /// An e-mail address.
    case email
    /// *#tag*
    case tag
    /// *@name*
    case handle

    /// Whether a reader would call it a word or a number.
    @inlinable public var isWord: Bool { self == .word || self == .number || self == .mixed }

    /// The name in tables and JSON.
    public var name: String { String(describing: self) }
  }
}

/// A sentence: a run of tokens within one paragraph.
public struct Sentence: Hashable, Sendable {
  /// From its first word or mark to its last.
  public let span: TextSpan
  /// The indices of its tokens.
  public let tokens: Range<Int>
  /// The index of its block in `Structure.blocks`.
  public let block: Int
  /// The index of its paragraph.
  public let paragraph: Int

  /// Makes a sentence.
  public init(span: TextSpan, tokens: Range<Int>, block: Int, paragraph: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
    self.paragraph = paragraph
  }
}
