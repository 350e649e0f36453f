import TelaahText

/// A report's own words, in one language.
struct Wording: Sendable {
  let language: ReportLanguage

  init(_ language: ReportLanguage) { self.language = language }

  /// The phrase of the language; the other one is not put together.
  @inline(__always)
  func callAsFunction(
    _ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    language == .indonesian ? indonesian() : english()
  }

  func heading(_ section: Section) -> String {
    switch section {
    case .statements: self("Siapa mengatakan apa", "Who said what")
    case .people: self("Tokoh", "People")
    case .organizations: self("Lembaga", "Organisations")
    case .places: self("Tempat", "Places")
    case .dates: self("Tanggal", "Dates")
    case .keywords: self("Kata kunci", "Keywords")
    case .voice: self("Porsi suara", "Share of voice")
    case .checks: self("Perlu diperiksa", "Please check")
    }
  }

  func name(of form: Statement.Form) -> String {
    switch form {
    case .direct: self("kutipan langsung", "direct quote")
    case .indirect: self("kutipan tidak langsung", "reported speech")
    case .mixed: self("kutipan campuran", "partly quoted")
    }
  }

  func name(of stance: Cue.Stance) -> String {
    switch stance {
    case .neutral: self("netral", "neutral")
    case .assertive: self("menegaskan", "assertive")
    case .distancing: self("mengambil jarak", "distancing")
    case .emotional: self("emosional", "emotional")
    case .directive: self("mengarahkan", "directive")
    case .evaluative: self("menilai", "evaluative")
    case .inquiring: self("bertanya", "inquiring")
    }
  }

  func name(of kind: Mention.Kind) -> String {
    switch kind {
    case .person: self("tokoh", "person")
    case .organization: self("lembaga", "organisation")
    case .location: self("tempat", "place")
    case .event: self("peristiwa", "event")
    case .law: self("peraturan", "law")
    case .date: self("tanggal", "date")
    case .time: self("waktu", "time")
    case .money: self("uang", "money")
    case .percent: self("persentase", "percentage")
    case .quantity: self("jumlah", "quantity")
    }
  }

  var unknownSpeaker: String { self("Narasumber tidak jelas", "Unclear speaker") }
  var noStatements: String { self("Tidak ada pernyataan yang ditemukan.", "No statements found.") }

  /// Who it may have been, to stand behind an unclear speaker.
  func maybe(_ names: [String]) -> String {
    names.isEmpty
      ? "" : self(" – mungkin ", " – possibly ") + joined(names, last: self("atau", "or"))
  }
  var tags: String { self("Tag redaksi", "Editors’ tags") }

  /// Whether a tag is a keyword, too; nil where none were looked for.
  func verdict(_ tag: Tag) -> String? {
    tag.isKeyword.map {
      $0 ? self("juga kata kunci", "also a keyword") : self("bukan kata kunci", "not a keyword")
    }
  }

  var caution: String {
    self(
      "Disusun otomatis oleh Telaah. Cocokkan kutipan dengan naskah asli sebelum dipakai.",
      "Compiled automatically by Telaah. Check quotations against the article before using them.")
  }
  var untitled: String { self("Tanpa judul", "Untitled") }

  func statements(_ n: Int) -> String {
    self("\(number(n)) pernyataan", n == 1 ? "1 statement" : "\(number(n)) statements")
  }

  func words(_ n: Int) -> String {
    self("\(number(n)) kata", n == 1 ? "1 word" : "\(number(n)) words")
  }

  func sources(_ n: Int) -> String {
    self("\(number(n)) narasumber", n == 1 ? "1 source" : "\(number(n)) sources")
  }

  func articles(_ n: Int) -> String {
    self("\(number(n)) artikel", n == 1 ? "1 article" : "\(number(n)) articles")
  }

  func line(_ n: Int) -> String { self("baris \(number(n))", "line \(number(n))") }

  /// A whole number with its thousands set apart: *12.345*, English *12,345*.
  func number(_ n: Int) -> String {
    if -1000 < n && n < 1000 { return String(n) }
    let digits = Array(String(n.magnitude))
    var text = n < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self(".", ",") }
      text.append(digit)
    }
    return text
  }

  /// A number with at most two decimals: *0,91*, English *0.91*.
  func decimal(_ value: Double) -> String {
    let text = JSONWriter.decimal(value, digits: 2)
    return language == .indonesian ? text.replacing(".", with: ",") : text
  }

  /// A share as whole per cent, written *62%* as papers do.
  func percent(_ share: Double) -> String { "\(Wording.wholePercent(share))%" }

  /// A share as whole per cent, 0 to 100.
  static func wholePercent(_ share: Double) -> Int { Int((min(max(share, 0), 1) * 100).rounded()) }

  /// The parts of a report, in its order.
  enum Section: CaseIterable {
    case statements, people, organizations, places, dates, keywords, voice, checks
  }
}
