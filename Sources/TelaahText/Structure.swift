/// The page's parts as they follow each other, before any word is read.
public struct Structure: Hashable, Sendable {
  /// The parts, in the order of the text. White space between them belongs to none.
  public var blocks: [Block]
  /// The tag line's entries, as written.
  public var tags: [String]
  /// The place and agency before the lead: *Sukamara (Antara Kalteng) -*.
  public var dateline: Dateline?
  /// How many paragraphs (lines with text, or runs of them) there are.
  public var paragraphs: Int

  /// Makes a structure.
  public init(
    blocks: [Block] = [], tags: [String] = [], dateline: Dateline? = nil, paragraphs: Int = 0
  ) {
    self.blocks = blocks
    self.tags = tags
    self.dateline = dateline
    self.paragraphs = paragraphs
  }
}

/// A part of the page: the whole of a paragraph, or its dateline and the rest.
public struct Block: Hashable, Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// What it is.
  public let kind: Kind
  /// The index of the paragraph it belongs to, from 0.
  public let paragraph: Int

  /// Makes a block.
  public init(span: TextSpan, kind: Kind, paragraph: Int) {
    self.span = span
    self.kind = kind
    self.paragraph = paragraph
  }

  /// What a part of the page is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case headline, tags, caption, dateline, body, subheading, byline, furniture

    /// Whether its words are the article's own prose, to be read for statements and keywords.
    public var isProse: Bool { self == .body }
  }
}

/// Where and by whom a report was sent.
public struct Dateline: Hashable, Sendable {
  /// The place, as written.
  public let place: String
  /// The agency or outlet, as written; empty where there is none.
  public let agency: String
  /// The whole, with its dash.
  public let span: TextSpan

  /// Makes a dateline.
  public init(place: String, agency: String, span: TextSpan) {
    self.place = place
    self.agency = agency
    self.span = span
  }
}
