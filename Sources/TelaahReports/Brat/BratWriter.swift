import TelaahText

/// Writes the lines of an `.ann` file.
struct BratWriter {
  private(set) var text = ""
  private let analysis: Analysis
  private let map: OffsetMap
  private var counts: [Character: Int] = [:]
  private var mentionIDs: [Int: String] = [:]
  private var boundIDs: [TextSpan: String] = [:]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    map = OffsetMap(analysis.document, unit: .scalars)
  }

  mutating func writeAll() {
    let mentions = analysis.mentions?.mentions ?? []
    for (index, mention) in mentions.enumerated() {
      guard let id = bound(BratWriter.type(mention.kind), [mention.span]) else { continue }
      mentionIDs[index] = id
      boundIDs[mention.span] = id
      if let value = mention.value { note(id, BratWriter.words(of: value)) }
    }
    for role in analysis.mentions?.roles ?? [] where boundIDs[role.span] == nil {
      boundIDs[role.span] = bound("Role", [role.span])
    }
    for entity in analysis.entities ?? [] {
      let ids = entity.mentions.compactMap { mentionIDs[$0] }
      if ids.count > 1 { text += "*\tCoreference \(ids.joined(separator: " "))\n" }
    }
    for statement in analysis.statements ?? [] { write(statement) }
  }

  private mutating func write(_ statement: Statement) {
    guard let id = bound("Statement", Array(statement.content)) else { return }
    text += "\(next("A"))\tForm \(id) \(statement.form.rawValue)\n"
    if statement.isRepaired { text += "\(next("A"))\tRepaired \(id)\n" }
    if let cue = statement.cue, let cueID = bound("Cue", [cue.span]) {
      text += "\(next("R"))\tCued_by Arg1:\(id) Arg2:\(cueID)\n"
    }
    if let speaker = speakerID(of: statement.speaker) {
      text += "\(next("R"))\tSaid_by Arg1:\(id) Arg2:\(speaker)\n"
    }
    let name = statement.speaker.name.isEmpty ? "?" : statement.speaker.name
    note(id, "\(name) · \(statement.rule) · \(statement.speaker.rule)")
  }

  /// Where the statement names its speaker, else where the article first does.
  private mutating func speakerID(of speaker: Speaker) -> String? {
    if let mention = speaker.mention, !mention.isEmpty {
      if let id = boundIDs[mention] { return id }
      let type = speaker.kind == .organization ? "Organization" : "Person"
      boundIDs[mention] = bound(type, [mention])
      return boundIDs[mention]
    }
    guard let entity = speaker.entity, let entities = analysis.entities,
      entities.indices.contains(entity)
    else { return nil }
    return entities[entity].mentions.lazy.compactMap { [mentionIDs] in mentionIDs[$0] }.first
  }

  /// Writes a text-bound annotation, in pieces where it runs over lines; nil where it has no text.
  private mutating func bound(_ type: String, _ spans: [TextSpan]) -> String? {
    let pieces = spans.flatMap(lines)
    guard !pieces.isEmpty else { return nil }
    let id = next("T")
    let offsets = pieces.map { "\(map($0.start)) \(map($0.end))" }.joined(separator: ";")
    var words = ""
    for (index, piece) in pieces.enumerated() {
      if index > 0 { words += " " }
      for scalar in analysis.document.text(of: piece).unicodeScalars {
        words.unicodeScalars.append(BratWriter.shown(scalar))
      }
    }
    text += "\(id)\t\(type) \(offsets)\t\(words)\n"
    return id
  }

  /// The pieces of a span on each of its lines.
  private func lines(of span: TextSpan) -> [TextSpan] {
    analysis.document.withBytes { bytes in
      var pieces: [TextSpan] = []
      var start = span.start
      func add(_ end: Int) { if end > start { pieces.append(TextSpan(start, end)) } }
      var at = span.start
      while at < min(span.end, bytes.count) {
        // What Python's splitlines, which brat reads the file with, takes for a line's end.
        let length = BratWriter.lineEnd(bytes, at)
        if length > 0 {
          add(at)
          start = at + length
        }
        at += max(length, 1)
      }
      add(min(span.end, bytes.count))
      return pieces
    }
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x09...0x0D, 0x1C...0x1F: return 1
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0x85: return 2
    case 0xE2
    where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0xA8:
      return 3
    default: return 0
    }
  }

  /// A scalar as it stands in the text for brat.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\n" || scalar == "\t" ? scalar : Inert.visible(scalar)
  }

  private mutating func note(_ id: String, _ words: String) {
    text += "\(next("#"))\tAnnotatorNotes \(id)\t\(Inert.line(words))\n"
  }

  private mutating func next(_ letter: Character) -> String {
    counts[letter, default: 0] += 1
    return "\(letter)\(counts[letter] ?? 1)"
  }

  static func type(_ kind: Mention.Kind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  private static func words(of value: Mention.Value) -> String {
    switch value {
    case .iso(let text): text
    case .candidates(let texts): texts.joined(separator: " | ")
    case .amount(let number, let unit): "\(JSONWriter.decimal(number, digits: 4)) \(unit)"
    }
  }
}
