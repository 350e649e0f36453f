/// A place in the text where a person, an organisation, a place, a date … is named.
public struct Mention: Hashable, Sendable {
  /// The name itself; a person's without titles, ranks, honorifics and degrees.
  public let span: TextSpan
  /// What is named.
  public let kind: Kind
  /// The rule that found it.
  public let rule: RuleID
  /// How sure it is, 0 to 1.
  public let confidence: Double
  /// What a date, an amount or a quantity stands for.
  public let value: Value?
  /// What stands around a person's name.
  public let attributes: PersonAttributes?

  /// Makes a mention.
  public init(
    span: TextSpan, kind: Kind, rule: RuleID, confidence: Double, value: Value? = nil,
    attributes: PersonAttributes? = nil
  ) {
    self.span = span
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
    self.value = value
    self.attributes = attributes
  }

  /// What can be named.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organization, location, event, law, date, time, money, percent, quantity

    /// Whether mentions of this kind denote something that can be named again: an entity.
    public var isName: Bool {
      switch self {
      case .person, .organization, .location, .event, .law: true
      case .date, .time, .money, .percent, .quantity: false
      }
    }
  }

  /// What an expression stands for.
  public enum Value: Hashable, Sendable {
    /// ISO 8601: `2016-12-06`, `2016-12`, `10:00`, `2016-12-06/2016-12-08`.
    case iso(String)
    /// Several ISO 8601 values are possible, in order of time.
    case candidates([String])
    /// A number and its unit: an ISO 4217 currency, `%`, or a unit of measure.
    case amount(Double, unit: String)
  }
}

/// What stands before and after a person's name.
public struct PersonAttributes: Hashable, Sendable {
  /// *H, Hj, KH, Pak …*, in standard form.
  public var honorifics: [String]
  /// *SH, M.Si …*, as written.
  public var degrees: [String]
  /// A military or police rank, as written.
  public var rank: String?
  /// Where the person is only pictured or credited: *Foto, Editor, Pewarta*.
  public var credit: String?

  /// Makes attributes.
  public init(
    honorifics: [String] = [], degrees: [String] = [], rank: String? = nil, credit: String? = nil
  ) {
    self.honorifics = honorifics
    self.degrees = degrees
    self.rank = rank
    self.credit = credit
  }

  /// Whether nothing is known.
  public var isEmpty: Bool {
    honorifics.isEmpty && degrees.isEmpty && rank == nil && credit == nil
  }
}

/// A title or description of office in the text: *Asisten II Setda Sukamara*, *Bupati*.
public struct RoleMention: Hashable, Sendable {
  /// The whole, as written.
  public let span: TextSpan
  /// The title with its territory or portfolio: *Asisten II*, *Bupati Sukamara*.
  public let title: TextSpan
  /// The body it is held in.
  public let organization: TextSpan?
  /// The territory.
  public let place: TextSpan?
  /// The index, in the layer of mentions, of the person beside it; nil where it stands alone.
  public let holder: Int?
  /// The rule that read it.
  public let rule: RuleID
  /// Whether it is an office (*Bupati*) and not just a description (*pengamat*).
  public let isOffice: Bool

  /// Makes a mention of a role.
  public init(
    span: TextSpan, title: TextSpan, organization: TextSpan? = nil, place: TextSpan? = nil,
    holder: Int? = nil, rule: RuleID, isOffice: Bool = true
  ) {
    self.span = span
    self.title = title
    self.organization = organization
    self.place = place
    self.holder = holder
    self.rule = rule
    self.isOffice = isOffice
  }
}

/// The mentions of a document, and the roles beside them or alone.
public struct MentionLayer: Hashable, Sendable {
  /// In the order of the text. Persons, organisations and places never overlap.
  public var mentions: [Mention]
  /// In the order of the text.
  public var roles: [RoleMention]

  /// Makes a layer.
  public init(mentions: [Mention] = [], roles: [RoleMention] = []) {
    self.mentions = mentions
    self.roles = roles
  }
}
