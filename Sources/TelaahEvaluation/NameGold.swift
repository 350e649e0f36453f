import TelaahText

/// A sentence with its names, from lines of a token and its BIO label (idner, NERGrit, NERUI).
public struct NameGold: Sendable {
  /// The sentence as a newspaper prints it.
  public private(set) var text = ""
  /// The names in order.
  public private(set) var names: [Name] = []

  /// A name and what it is.
  public struct Name: Hashable, Sendable {
    /// Where it stands in the text.
    public let span: TextSpan
    /// Person, organisation or place.
    public let kind: Mention.Kind

    /// Makes a name.
    public init(span: TextSpan, kind: Mention.Kind) {
      self.span = span
      self.kind = kind
    }
  }

  /// Reads a file's sentences, which empty lines part. The token is the first column of a line, the
  /// label the last; columns are parted by spaces or tabs.
  public static func sentences(in text: String) -> [NameGold] {
    var sentences: [NameGold] = []
    var lines: [Substring] = []
    var rest = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    rest.append("")
    for line in rest {
      if !line.allSatisfy({ $0.isWhitespace }) {
        lines.append(line)
      } else if !lines.isEmpty {
        sentences.append(NameGold(lines))
        lines = []
      }
    }
    return sentences
  }

  private init(_ lines: [Substring]) {
    var open: (start: Int, kind: Mention.Kind)?
    var isGlued = true
    func close() {
      guard let name = open else { return }
      names.append(Name(span: TextSpan(name.start, text.utf8.count), kind: name.kind))
      open = nil
    }
    for line in lines {
      let fields = line.split { $0 == " " || $0 == "\t" }
      guard fields.count >= 2, let word = fields.first, let label = fields.last else { continue }
      let kind = NameGold.kind(label)
      if open?.kind != kind || !label.hasPrefix("I-") { close() }
      if !isGlued, !(word.count == 1 && ",.;:!?)%…".contains(word)) { text += " " }
      isGlued = word == "("
      if open == nil, let kind { open = (text.utf8.count, kind) }
      text += word
    }
    close()
  }

  private static func kind(_ label: Substring) -> Mention.Kind? {
    switch label.dropFirst(2) {
    case "PER", "PERSON": .person
    case "ORG", "ORGANIZATION", "ORGANISATION": .organization
    case "LOC", "LOCATION", "PLACE": .location
    default: nil
    }
  }
}

/// How many names were found with their exact extent and kind.
public struct NameScore: Sendable {
  /// All names together.
  public private(set) var all = Counts()
  /// Names of each kind, in the order person, organisation, place.
  public private(set) var kinds: [(kind: Mention.Kind, counts: Counts)] = [
    (.person, Counts()), (.organization, Counts()), (.location, Counts()),
  ]

  /// Makes a score of nothing.
  public init() {}

  /// Counts a sentence.
  public mutating func add(_ gold: NameGold, found mentions: [Mention]) {
    for index in kinds.indices {
      let kind = kinds[index].kind
      let wanted = Set(gold.names.filter { $0.kind == kind }.map(\.span))
      let found = Set(mentions.filter { $0.kind == kind }.map(\.span))
      let right = wanted.intersection(found).count
      for path in [\NameScore.all, \NameScore.kinds[index].counts] {
        self[keyPath: path].right += right
        self[keyPath: path].found += found.count
        self[keyPath: path].gold += wanted.count
      }
    }
  }
}
