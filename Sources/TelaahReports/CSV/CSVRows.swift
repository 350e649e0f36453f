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
    case .statements: for said in digest.statements { write(said) }
    case .people: for person in digest.people { write(person: person) }
    case .organizations: for item in digest.organizations { write(name: item) }
    case .places: for item in digest.places { write(name: item) }
    case .keywords:
      for index in digest.keywords.indices { write(digest.keywords[index], rank: index + 1) }
    }
  }

  private mutating func write(_ said: Said) {
    csv.cells(head)
    csv.cell(said.number)
    csv.cell(word: said.statement.form.rawValue)
    csv.cell(line: said.text)
    csv.cell(line: said.speaker)
    csv.cell(word: said.statement.speaker.kind.rawValue)
    csv.cell(line: said.role)
    csv.cell(said.candidates)
    csv.cell(line: said.cue)
    csv.cell(said.statement.cue?.lemma ?? "")
    csv.cell(word: said.statement.cue?.stance.rawValue)
    let content = said.statement.content
    write(TextSpan(content.first.start, content.last.end))
    csv.cell(said.line)
    csv.cell(said.words)
    csv.cell(said.statement.confidence)
    write(said.statement.isRepaired)
    csv.cell(said.statement.rule)
    csv.cell(said.statement.speaker.rule)
    csv.end()
  }

  private mutating func write(person: Named) {
    let voice = digest.voice(of: person)
    csv.cells(head)
    csv.cell(person.entity.name)
    csv.cell(line: person.fullName)
    csv.cell(person.aliases)
    csv.cell(person.entity.attributes.honorifics)
    csv.cell(person.entity.attributes.degrees)
    csv.cell(person.entity.attributes.rank ?? "")
    csv.cell(person.roles)
    write(person.entity.isCredit)
    csv.cell(person.count)
    csv.cell(voice?.statements ?? 0)
    csv.cell(voice?.words ?? 0)
    csv.cell(voice?.share ?? 0)
    write(person.first)
    write(line: person.line)
    csv.end()
  }

  private mutating func write(name: Named) {
    csv.cells(head)
    csv.cell(name.entity.name)
    csv.cell(name.aliases)
    csv.cell(name.count)
    write(name.first)
    write(line: name.line)
    csv.end()
  }

  private mutating func write(_ keyword: Keyword, rank: Int) {
    csv.cells(head)
    csv.cell(rank)
    csv.cell(keyword.term)
    csv.cell(keyword.lemma)
    csv.cell(keyword.score)
    csv.cell(keyword.occurrences.count)
    csv.end()
  }

  private mutating func write(_ isTrue: Bool) { csv.cell(word: isTrue ? "true" : "false") }

  private mutating func write(_ span: TextSpan?) {
    guard let span else {
      csv.cell(word: nil)
      return csv.cell(word: nil)
    }
    csv.cell(map(span.start))
    csv.cell(map(span.end))
  }

  private mutating func write(line: Int?) {
    if let line { csv.cell(line) } else { csv.cell(word: nil) }
  }
}
