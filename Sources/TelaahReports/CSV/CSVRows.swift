import TelaahText

/// The rows of an article, a table at a time.
struct CSVRows: ~Copyable {
  var csv = CSVWriter()
  private let digest: Digest
  private let map: OffsetMap
  /// The cells that every row begins with.
  private let head: [UInt8]

  init(digest: Digest, offsets: OffsetUnit) {
    self.digest = digest
    map = OffsetMap(digest.analysis.document, unit: offsets)
    let source = digest.analysis.document.source
    var csv = CSVWriter()
    csv.cell(source.origin)
    csv.cell(source.id)
    csv.cell(source.date?.description ?? "")
    csv.cell(digest.title ?? "")
    head = csv.bytes
  }

  mutating func write(_ table: CSVReport.Table) {
    switch table {
    case .statements: for said in digest.statements { row { $0.write(said) } }
    case .people: for person in digest.people { row { $0.write(person: person) } }
    case .organizations: for item in digest.organizations { row { $0.write(name: item) } }
    case .places: for item in digest.places { row { $0.write(name: item) } }
    case .keywords:
      for (index, keyword) in digest.keywords.enumerated() {
        row { $0.write(keyword, rank: index + 1) }
      }
    }
  }

  private mutating func row(_ body: (inout CSVRows) -> Void) {
    csv.cells(head)
    body(&self)
    csv.end()
  }

  private mutating func write(_ said: Said) {
    let statement = said.statement
    csv.cell(said.number)
    csv.cell(statement.form.rawValue)
    csv.cell(said.text)
    csv.cell(said.speaker ?? "")
    csv.cell(statement.speaker.kind.rawValue)
    csv.cell(said.role ?? "")
    csv.cell(said.candidates)
    csv.cell(said.cue ?? "")
    csv.cell(statement.cue?.lemma ?? "")
    csv.cell(statement.cue?.stance.rawValue ?? "")
    write(
      statement.content.first.map { first in
        TextSpan(first.start, statement.content.last?.end ?? first.end)
      })
    csv.cell(said.line)
    csv.cell(said.words)
    csv.cell(statement.confidence)
    csv.cell(statement.isRepaired ? "true" : "false")
    csv.cell(statement.rule.rawValue)
    csv.cell(statement.speaker.rule.rawValue)
  }

  private mutating func write(person: Named) {
    let attributes = person.entity.attributes
    let voice = digest.voices.first { $0.entity == person.id }
    csv.cell(person.entity.name)
    csv.cell(person.fullName)
    csv.cell(person.aliases)
    csv.cell(attributes.honorifics)
    csv.cell(attributes.degrees)
    csv.cell(attributes.rank ?? "")
    csv.cell(person.roles)
    csv.cell(person.entity.isCredit ? "true" : "false")
    csv.cell(person.count)
    csv.cell(voice?.statements ?? 0)
    csv.cell(voice?.words ?? 0)
    csv.cell(voice?.share ?? 0)
    write(person.first)
    write(line: person.line)
  }

  private mutating func write(name: Named) {
    csv.cell(name.entity.name)
    csv.cell(name.aliases)
    csv.cell(name.count)
    write(name.first)
    write(line: name.line)
  }

  private mutating func write(_ keyword: Keyword, rank: Int) {
    csv.cell(rank)
    csv.cell(keyword.term)
    csv.cell(keyword.lemma)
    csv.cell(keyword.score)
    csv.cell(keyword.occurrences.count)
  }

  private mutating func write(_ span: TextSpan?) {
    guard let span else {
      csv.cell("")
      return csv.cell("")
    }
    csv.cell(map(span.start))
    csv.cell(map(span.end))
  }

  private mutating func write(line: Int?) {
    if let line { csv.cell(line) } else { csv.cell("") }
  }
}
