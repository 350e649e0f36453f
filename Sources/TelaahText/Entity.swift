/// A person, organisation, place, event or law, with everything the article says to name it.
public struct Entity: Hashable, Sendable {
  /// The fullest form of the name in the article, without titles.
  public let name: String
  /// What it is.
  public let kind: Mention.Kind
  /// The other forms of the name, in order of appearance.
  public let aliases: [String]
  /// A person's honorifics, degrees and rank.
  public let attributes: PersonAttributes
  /// A person's roles, in order of appearance.
  public let roles: [Role]
  /// The indices of its mentions in `MentionLayer.mentions`, in order.
  public let mentions: [Int]
  /// The indices, in `MentionLayer.roles`, of titles that stand for it without its name.
  public let references: [Int]
  /// Whether it is only pictured or credited (captions, bylines), no part of the story.
  public let isCredit: Bool
  /// Those of the aliases that are the name in another spelling, perhaps by a slip of the pen.
  public let variants: [String]

  /// Makes an entity.
  public init(
    name: String, kind: Mention.Kind, aliases: [String] = [],
    attributes: PersonAttributes = PersonAttributes(), roles: [Role] = [], mentions: [Int],
    references: [Int] = [], isCredit: Bool = false,
    variants: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.attributes = attributes
    self.roles = roles
    self.mentions = mentions
    self.references = references
    self.isCredit = isCredit
    self.variants = variants
  }
}

/// An office or description of a person.
public struct Role: Hashable, Sendable {
  /// The whole, as written: *Asisten II Setda Sukamara*.
  public let text: String
  /// The title with its territory or portfolio: *Asisten II*, *Bupati Sukamara*.
  public let title: String
  /// The body it is held in: *Setda Sukamara*.
  public let organization: String?
  /// The territory: *Sukamara*.
  public let place: String?
  /// Where it was said.
  public let span: TextSpan

  /// Makes a role.
  public init(
    text: String, title: String, organization: String? = nil, place: String? = nil, span: TextSpan
  ) {
    self.text = text
    self.title = title
    self.organization = organization
    self.place = place
    self.span = span
  }
}
