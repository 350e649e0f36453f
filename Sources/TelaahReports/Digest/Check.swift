import TelaahText

/// Something that a person should look at before using the findings.
struct Check {
  let reason: Reason
  /// The line it is about; nil where it is about the whole article.
  let line: Int?
  /// Where it is.
  let span: TextSpan?
  /// The words it is about, shortened.
  let excerpt: String

  /// Why.
  enum Reason: Equatable {
    case warning(Warning.Code)
    case unknownSpeaker(candidates: [String])
    case unsure(confidence: Double)
    case repaired
    case singleSource(String)
    case openDate
  }

  /// All of an article, in the order of the text; those about the whole article first.
  static func all(
    in analysis: Analysis, statements: [Said], dates: [Dated], voices: [Voice], lines: LineMap
  ) -> [Check] {
    var checks: [Check] = []
    for said in statements {
      let span = said.statement.content.first
      func add(_ reason: Reason) {
        checks.append(
          Check(reason: reason, line: said.line, span: span, excerpt: excerpt(said.text)))
      }
      if said.speaker == nil {
        add(.unknownSpeaker(candidates: said.candidates))
      } else if said.statement.confidence < Said.sureConfidence {
        add(.unsure(confidence: said.statement.confidence))
      }
      if said.statement.isRepaired { add(.repaired) }
    }
    for date in dates {
      if case .candidates = date.value {
        checks.append(
          Check(reason: .openDate, line: date.line, span: date.span, excerpt: date.text))
      }
    }
    // What a statement or date says of itself is not told twice; the surer reason stays.
    for warning in analysis.warnings
    where !checks.contains(where: { $0.tells(warning) }) {
      checks.removeAll { $0.reason == .repaired && $0.touches(warning.span) }
      let text = Inert.line(analysis.document.text(of: warning.span))
      checks.append(
        Check(
          reason: .warning(warning.code), line: lines.line(at: warning.span.start),
          span: warning.span, excerpt: excerpt(text)))
    }
    checks.sort { ($0.span?.start ?? -1, $0.line ?? 0) < ($1.span?.start ?? -1, $1.line ?? 0) }
    if voices.count == 1, let name = voices[0].name {
      checks.insert(
        Check(reason: .singleSource(name), line: nil, span: nil, excerpt: ""), at: 0)
    }
    return checks
  }

  /// Whether this check already tells what a warning does.
  private func tells(_ warning: Warning) -> Bool {
    guard touches(warning.span) else { return false }
    return switch (reason, warning.code) {
    case (.unknownSpeaker, .unknownSpeaker), (.unknownSpeaker, .uncertain), (.unsure, .uncertain),
      (.openDate, .uncertain):
      true
    default: false
    }
  }

  private func touches(_ other: TextSpan) -> Bool {
    guard let span else { return false }
    return span.overlaps(other) || span.start == other.start
  }

  private static func excerpt(_ text: String) -> String {
    let limit = 60
    guard text.utf8.count > limit, text.count > limit else { return text }
    let head = text.prefix(limit)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
  }
}

extension Check {
  /// What to look at, as a sentence.
  func message(_ words: Wording) -> String {
    switch reason {
    case .warning(.unclosedQuote):
      words(
        "Tanda kutip tidak ditutup; kutipan dianggap berakhir di paragraf ini",
        "The quotation is never closed; it is taken to end in this paragraph")
    case .warning(.unopenedQuote):
      words(
        "Tanda kutip tidak dibuka; kutipan dianggap bermula di paragraf ini",
        "The quotation is never opened; it is taken to begin in this paragraph")
    case .warning(.unknownSpeaker), .unknownSpeaker([]):
      words("Tidak jelas siapa yang mengatakan ini", "It is not clear who said this")
    case .unknownSpeaker(let names):
      words(
        "Tidak jelas siapa yang mengatakan ini; mungkin ",
        "It is not clear who said this; possibly ")
        + words.joined(names, last: words("atau", "or"))
    case .warning(.uncertain):
      words("Temuan ini belum pasti", "This finding is uncertain")
    case .warning(.truncated):
      words("Naskah tampaknya terpotong di sini", "The text seems to break off here")
    case .unsure(let confidence):
      words("Narasumbernya belum pasti", "The speaker is uncertain")
        + " (" + words("keyakinan", "confidence") + " \(words.percent(confidence)))"
    case .repaired:
      words(
        "Tanda kutip diperbaiki; cocokkan awal dan akhir kutipannya",
        "A quotation mark was repaired; check where the quotation begins and ends")
    case .singleSource(let name):
      words(
        "Hanya satu narasumber: semua pernyataan berasal dari \(name)",
        "Only one source: every statement comes from \(name)")
    case .openDate:
      words("Tahunnya tidak disebut dan belum pasti", "The year is not given and remains open")
    }
  }
}
