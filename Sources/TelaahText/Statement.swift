/// What the article attributes to a source.
public struct Statement: Hashable, Sendable {
  /// Whether the words are quoted.
  public let form: Form
  /// The words, without marks, cue, speaker and *bahwa*; several spans where it is interrupted or
  /// runs over paragraphs.
  public let content: OneOrMore<TextSpan>
  /// The word of saying.
  public let cue: Cue?
  /// Who said it.
  public let speaker: Speaker
  /// The rule that found the content.
  public let rule: RuleID
  /// How sure the whole is, 0 to 1.
  public let confidence: Double
  /// Whether a missing or wrong quote mark was mended.
  public let isRepaired: Bool

  /// Makes a statement.
  public init(
    form: Form, content: OneOrMore<TextSpan>, cue: Cue?, speaker: Speaker, rule: RuleID,
    confidence: Double, isRepaired: Bool = false
  ) {
    self.form = form
    self.content = content
    self.cue = cue
    self.speaker = speaker
    self.rule = rule
    self.confidence = confidence
    self.isRepaired = isRepaired
  }

  /// How the words are given.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Between quotation marks.
    case direct
    /// As a reported clause.
    case indirect
    /// A reported clause with quoted words in it.
    case mixed
  }
}

/// The word of saying that a statement hangs on.
public struct Cue: Hashable, Sendable {
  /// The word, without a clitic.
  public let span: TextSpan
  /// Its verb: *kata* for *mengatakan, dikatakan*.
  public let lemma: String
  /// What it says of the writer's distance.
  public let stance: Stance

  /// Makes a cue.
  public init(span: TextSpan, lemma: String, stance: Stance) {
    self.span = span
    self.lemma = lemma
    self.stance = stance
  }

  /// How a verb of saying colours what is said.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    case neutral, assertive, distancing, emotional, directive, evaluative, inquiring
  }
}

/// Who said it, and how that was found.
public struct Speaker: Hashable, Sendable {
  /// What the source is.
  public let kind: Kind
  /// The index of its entity in `Analysis.entities`.
  public let entity: Int?
  /// All entities where several speak together.
  public let entities: [Int]
  /// The fullest name; a description as written where there is no name; empty where unknown.
  public let name: String
  /// The speaker's fullest role.
  public let role: String?
  /// Where this statement names its speaker; nil where only *-nya* or nothing does.
  public let mention: TextSpan?
  /// The rule that resolved the speaker.
  public let rule: RuleID
  /// The entities it may have been, where the kind is unknown.
  public let candidates: [Int]

  /// Makes a speaker.
  public init(
    kind: Kind, entity: Int? = nil, entities: [Int] = [], name: String, role: String? = nil,
    mention: TextSpan? = nil, rule: RuleID, candidates: [Int] = []
  ) {
    self.kind = kind
    self.entity = entity
    self.entities = entities.isEmpty ? (entity.map { [$0] } ?? []) : entities
    self.name = name
    self.role = role
    self.mention = mention
    self.rule = rule
    self.candidates = candidates
  }

  /// What a source is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person with a name.
    case person
    /// An institution.
    case organization
    /// Somebody without a name: *seorang warga*.
    case unnamed
    /// The evidence is too thin to say.
    case unknown
  }
}
