import Foundation
import TelaahArchive
import TelaahLexicon
import TelaahMorphology
import TelaahTestSupport
import TelaahText

/// Small analyses made by hand: what the stages would find, without the stages.
enum Sample {
  /// A person of a sample, with one role.
  struct Person {
    var name: String
    var title: String?
    var body: String?
    var place: String?
    var aliases: [String] = []
    var kind = Mention.Kind.person
  }

  /// The words of the samples whose lemma and root differ from them.
  static let words: [String: (lemma: String, root: String)] = [
    "melayani": ("layani", "layan"), "pelayanan": ("pelayanan", "layan"),
    "dilayani": ("layani", "layan"), "membangun": ("bangun", "bangun"),
    "pembangunan": ("pembangunan", "bangun"), "dibangun": ("bangun", "bangun"),
  ]

  /// An article in which `speaker` says each of `says`.
  static func analysis(
    _ id: String, date: String? = nil, text: String, by speaker: Person? = nil,
    says: [String] = [], others: [Person] = [], keywords: [String] = [], agency: String = "Kabar"
  ) -> Analysis {
    let source = Source(
      id: id, origin: "sample", title: "Judul \(id)",
      date: date.flatMap(CalendarDate.init(parsing:)))
    guard let document = try? Document(text: text, source: source) else {
      fatalError("a sample is short")
    }
    var analysis = Analysis(document: document)
    analysis.structure.dateline = Dateline(place: "Kotabaru", agency: agency, span: TextSpan(0, 0))
    tokenize(&analysis)
    analysis.mentions = MentionLayer()
    analysis.entities = ([speaker].compactMap { $0 } + others).map(entity)
    analysis.statements = says.map { content in
      Statement(
        form: .direct, content: OneOrMore(span(of: content, in: text)),
        cue: Cue(span: TextSpan(0, 0), lemma: "kata", stance: .neutral),
        speaker: Speaker(
          kind: speaker == nil ? .unknown : .person, entity: speaker == nil ? nil : 0,
          name: speaker?.name ?? "", role: speaker?.title, rule: "test/speaker"),
        rule: "test/quote", confidence: 0.9)
    }
    analysis.keywords = keywords.map { Keyword(term: $0, lemma: $0, score: 0.5, occurrences: []) }
    return analysis
  }

  static func entity(_ person: Person) -> Entity {
    let role = person.title.map {
      Role(
        text: [$0, person.body].compactMap { $0 }.joined(separator: " "), title: $0,
        organization: person.body, place: person.place, span: TextSpan(0, 0))
    }
    return Entity(
      name: person.name, kind: person.kind, aliases: person.aliases,
      roles: role.map { [$0] } ?? [], mentions: [])
  }

  private static func span(of part: String, in text: String) -> TextSpan {
    guard let range = text.range(of: part) else { fatalError("\(part) is not in the sample") }
    let start = text[..<range.lowerBound].utf8.count
    return TextSpan(start, start + part.utf8.count)
  }

  private static func tokenize(_ analysis: inout Analysis) {
    var tokens: [Token] = []
    var at = 0
    let bytes = Array(analysis.document.text.utf8)
    func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x2D || UInt8.isLetter(byte) }
    while at < bytes.count {
      var end = at + 1
      let word = isWord(bytes[at])
      while end < bytes.count, isWord(bytes[end]) == word { end += 1 }
      tokens.append(Token(span: TextSpan(at, end), kind: word ? .word : .space))
      at = end
    }
    analysis.tokens = tokens
    analysis.morphology = MorphologyLayer(
      tokens.map { token in
        let word = analysis.document.text(of: token.span)
        let entry = words[word.lowercased()] ?? (word, word)
        return Morphology(lemma: entry.lemma, root: entry.root, evidence: .licensed)
      })
  }
}

extension UInt8 {
  fileprivate static func isLetter(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}

/// A folder that is gone when the test is done.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "telaah-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// A new archive with these analyses.
  func archive(_ analyses: [Analysis], name: String = "a.sqlite") throws -> Archive {
    let archive = try Archive(path: path(name), for: .writing)
    try archive.add(analyses)
    return archive
  }
}

extension Archive {
  @discardableResult
  func add(_ analyses: [Analysis]) throws -> [ArchiveWriter.Outcome] {
    try ArchiveWriter(self).transaction { session in
      try analyses.map { try session.add(ArticleRecord($0)) }
    }
  }

  func dumped() throws -> [String] {
    var lines: [String] = []
    try export(.dump, ArchiveFilter()) { table, _, values in
      lines.append(table + " " + values.map(\.description).joined(separator: "|"))
    }
    return lines
  }
}

extension ResultTable {
  /// The values of a column.
  subscript(_ column: String) -> [String] {
    guard let index = columns.firstIndex(of: column) else { return ["no column \(column)"] }
    return rows.map { $0[index].description }
  }
}
