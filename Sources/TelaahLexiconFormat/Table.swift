/// The kinds of word lists, with their columns. The key is the first column of each.
///
/// `Resources/Lexicon/README.md` tells what the columns mean.
public enum Table: UInt8, CaseIterable, Sendable {
  case roots, words, stopwords, abbreviations, cues
  case titles, honorifics, ranks, degrees, names
  case orgheads, organizations, placeheads, places
  case calendar, units, numerals
  case combining
  case pagemarks
  case particles

  /// The name in `@table NAME`.
  public var name: String { String(describing: self) }

  /// Finds a table by its name.
  public init?(name: some StringProtocol) {
    guard let table = Table.allCases.first(where: { $0.name == name }) else { return nil }
    self = table
  }

  /// The columns behind the key.
  public var columns: [Column] { Table.columnsByTable[Int(rawValue)] }

  private static let columnsByTable = allCases.map(\.declaredColumns)

  private var declaredColumns: [Column] {
    switch self {
    case .roots: [.flags("class", WordClass.names), .flags("affixes", AffixPattern.names)]
    case .words:
      [
        .choice("kind", WordKind.names), .text("lemma"), .text("root"),
        .flags("affixes", AffixPattern.names),
      ]
    case .stopwords: [.choice("class", StopwordClass.names)]
    case .abbreviations: [.choice("kind", AbbreviationKind.names), .text("expansion")]
    case .cues:
      [.text("lemma"), .choice("stance", CueStance.names), .flags("frame", CueFrame.names)]
    case .titles:
      [
        .choice("kind", TitleKind.names), .flags("takes", TitleComplement.names),
        .text("expansion"), .text("body"),
      ]
    case .honorifics: [.text("standard")]
    case .ranks: [.text("force"), .text("expansion")]
    case .degrees: [.choice("position", DegreePosition.names), .text("expansion")]
    case .names: [.choice("kind", NameKind.names), .comment("origin"), .text("note")]
    case .orgheads: [.text("class")]
    case .organizations: [.text("class"), .text("acronym"), .text("aliases")]
    case .placeheads: [.text("class")]
    case .places: [.choice("class", PlaceClass.names), .text("code"), .text("aliases")]
    case .calendar: [.choice("kind", CalendarKind.names), .text("value")]
    case .units: [.choice("kind", UnitKind.names), .text("symbol")]
    case .numerals: [.text("value")]
    case .combining: [.text("meaning")]
    case .pagemarks:
      [.choice("kind", PageMarkKind.names), .choice("position", PageMarkPosition.names)]
    case .particles: [.flags("kind", ParticleKind.names)]
    }
  }

  /// A column of a table.
  public struct Column: Sendable {
    /// Its name in messages.
    public let name: String
    /// What it may hold.
    public let kind: Kind

    /// What a column may hold.
    public enum Kind: Sendable {
      /// Any text.
      case text
      /// One of the words.
      case choice([String])
      /// Any of the words, parted by spaces or commas.
      case flags([String])
      /// Any text, for readers of the list; it is not compiled.
      case comment
    }

    static func text(_ name: String) -> Column { Column(name: name, kind: .text) }
    static func comment(_ name: String) -> Column { Column(name: name, kind: .comment) }
    static func choice(_ name: String, _ words: [String]) -> Column {
      Column(name: name, kind: .choice(words))
    }
    static func flags(_ name: String, _ words: [String]) -> Column {
      Column(name: name, kind: .flags(words))
    }
  }
}
