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
  case disputed
  case namewords
  case nicknames

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

  /// How a column, from 0 behind the key, stands in an image.
  public func storage(of column: Int) -> Storage {
    Storage(rawValue: UInt8(truncatingIfNeeded: layout >> (8 * column)))
  }

  /// The storage of all columns, a byte each, the first in the lowest.
  public var layout: UInt64 { Table.layouts[Int(rawValue)] }

  /// The most columns that a table may have; those that it has not take no digits.
  public static let maximumColumns = 8

  /// The storage of up to eight columns, a byte each, so that reading an entry touches no array of
  /// arrays.
  private static let layouts: [UInt64] = allCases.map { table in
    table.declaredColumns.enumerated().reduce(0) { layout, column in
      layout | UInt64(column.element.kind.storage.rawValue) << (8 * UInt64(column.offset))
    }
  }

  private var declaredColumns: [Column] {
    switch self {
    case .roots: [.flags("class", WordClass.self), .flags("affixes", AffixPattern.self)]
    case .words:
      [
        .choice("kind", WordKind.self), .text("lemma"), .text("root"),
        .flags("affixes", AffixPattern.self),
      ]
    case .stopwords: [.choice("class", StopwordClass.self)]
    case .abbreviations: [.choice("kind", AbbreviationKind.self), .text("expansion")]
    case .cues:
      [.text("lemma"), .choice("stance", CueStance.self), .flags("frame", CueFrame.self)]
    case .titles:
      [
        .choice("kind", TitleKind.self), .flags("takes", TitleComplement.self),
        .text("expansion"), .text("body"),
      ]
    case .honorifics: [.text("standard")]
    case .ranks: [.text("force"), .text("expansion")]
    case .degrees: [.choice("position", DegreePosition.self), .text("expansion")]
    case .names: [.choice("kind", NameKind.self), .comment("origin"), .comment("note")]
    case .orgheads: [.text("class"), .text("expansion")]
    case .organizations: [.text("class"), .text("acronym"), .text("aliases")]
    case .placeheads: [.text("class")]
    case .places: [.choice("class", PlaceClass.self), .text("code"), .text("aliases")]
    case .calendar: [.choice("kind", CalendarKind.self), .text("value")]
    case .units: [.choice("kind", UnitKind.self), .text("symbol")]
    case .numerals: [.text("value")]
    case .combining: [.text("meaning")]
    case .pagemarks:
      [.choice("kind", PageMarkKind.self), .choice("position", PageMarkPosition.self)]
    case .particles: [.flags("kind", ParticleKind.self)]
    case .disputed: [.text("note")]
    case .namewords: [.flags("kind", NameWordKind.self)]
    case .nicknames: [.text("person")]
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
      case choice(any Vocabulary.Type)
      /// Any of the words, parted by spaces or commas.
      case flags(any Vocabulary.Type)
      /// Any text, for readers of the list; it is not compiled.
      case comment

      /// How the column stands in an image.
      var storage: Storage {
        switch self {
        case .text: .text
        case .choice: Storage(rawValue: 1)
        case .flags(let vocabulary): Storage(rawValue: UInt8(Digits.width(bits: vocabulary.count)))
        case .comment: Storage(rawValue: 0)
        }
      }
    }

    static func text(_ name: String) -> Column { Column(name: name, kind: .text) }
    static func comment(_ name: String) -> Column { Column(name: name, kind: .comment) }
    static func choice(_ name: String, _ words: any Vocabulary.Type) -> Column {
      Column(name: name, kind: .choice(words))
    }
    static func flags(_ name: String, _ words: any Vocabulary.Type) -> Column {
      Column(name: name, kind: .flags(words))
    }
  }
}

/// How many digits a column takes in an image: a number, or as many as its text needs.
public struct Storage: RawRepresentable, Hashable, Sendable {
  /// The number of digits.
  public let rawValue: UInt8

  /// Makes a storage of its number.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A length in two digits and that many bytes.
  @inlinable public static var text: Storage { Storage(rawValue: .max) }
}
