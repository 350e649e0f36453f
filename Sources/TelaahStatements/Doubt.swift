/// What makes a speaker less sure than the rule alone would.
public struct Doubt: OptionSet, Hashable, Sendable {
  /// A bit each.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Sentences stand between the statement and what names its speaker.
  public static let far = Doubt(rawValue: 1)
  /// Somebody else is named in between.
  public static let rival = Doubt(rawValue: 2)
  /// The name stands only once in the article.
  public static let once = Doubt(rawValue: 4)
  /// No title, verb of saying or honorific stands beside the name.
  public static let bare = Doubt(rawValue: 8)
  /// The content is found without a cue, or by a frame that leaves room.
  public static let content = Doubt(rawValue: 16)
  /// A quotation mark is mended.
  public static let mended = Doubt(rawValue: 32)
}
