/// What makes the resolution of a speaker less sure.
struct Doubt: OptionSet, Hashable {
  let rawValue: UInt8

  /// Sentences stand between the statement and what names its speaker.
  static let far = Doubt(rawValue: 1)
  /// Somebody else is named in between.
  static let rival = Doubt(rawValue: 2)
  /// The name stands only once in the article.
  static let once = Doubt(rawValue: 4)
  /// No title, verb of saying or honorific stands beside the name.
  static let bare = Doubt(rawValue: 8)
}
