/// What a token looks like and what the lexicon knows of it, gathered once and asked by every later
/// stage: a few bytes a token, no strings.
public struct TokenFeatures: Hashable, Sendable {
  /// What the lexicon says of the word, all its layers together.
  public var traits: WordTraits
  /// The lexicon's key for the word in lower case; `.none` where it is not in it.
  public var key: LexiconKey
  /// How it is written.
  public var shape: Shape
  /// The hash of the word in lower case, by which stages remember forms; 0 where none was made.
  public var formHash: UInt64

  /// Makes the features of a token.
  @inlinable
  public init(
    traits: WordTraits = [], key: LexiconKey = .none, shape: Shape = [], formHash: UInt64 = 0
  ) {
    self.traits = traits
    self.key = key
    self.shape = shape
    self.formHash = formHash
  }

  /// How a token is written.
  public struct Shape: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes a set of its bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It begins with a capital letter.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1) }
    /// It has letters, two or more, all of them capitals.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
    /// It has a capital letter behind a small one: *iPhone, KemenPAN, McDonald*.
    @inlinable public static var innerCapital: Shape { Shape(rawValue: 4) }
    /// It has a digit.
    @inlinable public static var digit: Shape { Shape(rawValue: 8) }
    /// It has a hyphen within.
    @inlinable public static var hyphen: Shape { Shape(rawValue: 16) }
    /// It has a full stop within or at its end: *S.H., M.Si*.
    @inlinable public static var stop: Shape { Shape(rawValue: 32) }
    /// It is the first word of its sentence, so that its capital says little.
    @inlinable public static var sentenceInitial: Shape { Shape(rawValue: 64) }
    /// White space stands before it, or it begins the text.
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 128) }

    /// Whether any of `shape` is among these.
    @inlinable public func intersects(_ shape: Shape) -> Bool { rawValue & shape.rawValue != 0 }
  }
}

/// What a lexicon says of a word, a bit each. The lexicon's room names the bits.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt64

  /// Makes a set of its bits.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Whether any of `traits` is among these.
  @inlinable public func intersects(_ traits: WordTraits) -> Bool {
    rawValue & traits.rawValue != 0
  }
}

/// Where in a set of lexicons a word's entries stand. It means nothing without that set.
public struct LexiconKey: Hashable, Sendable {
  /// The layer of the set in the upper 4 bits, the offset within it in the others.
  public let rawValue: UInt32

  /// Makes a key of its number.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// No entry.
  @inlinable public static var none: LexiconKey { LexiconKey(rawValue: .max) }

  /// Whether there is an entry.
  @inlinable public var exists: Bool { rawValue != .max }
}
