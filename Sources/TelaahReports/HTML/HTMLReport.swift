import TelaahText

/// An analysis, or many, as one self-contained HTML file that loads nothing from outside.
///
/// The file of one article shows its text with everything marked in it, beside who said what, who
/// is who and what should be checked. The file of many begins with an index: search, the most
/// frequent names and terms, a timeline, a network of names; its articles are opened from there. The
/// page of one article, and a collection's index, can be read without scripts.
public struct HTMLReport: Sendable {
  /// The language of headings, dates and numbers.
  public var language: ReportLanguage
  /// Whether there is an index, even of a single article.
  public var isCollection: Bool
  /// How many articles a collection holds: so many that a browser opens it at once. Its figures are
  /// of all articles, however many there are.
  public var articleLimit = 2_000

  /// Makes the form.
  public init(language: ReportLanguage = .indonesian, isCollection: Bool = false) {
    self.language = language
    self.isCollection = isCollection
  }

  /// The page of one article.
  public func string(of analysis: Analysis) -> String {
    var report = self
    report.isCollection = false
    return String(decoding: report.bytes(of: [analysis]), as: UTF8.self)
  }

  /// A whole number as the report writes it: *12.345*, English *12,345*.
  public func number(_ value: Int) -> String { words.number(value) }

  /// A share as the report writes it: *62%*.
  public func percent(_ share: Double) -> String { words.percent(share) }

  private var words: Wording { Wording(language) }
}

extension HTMLReport: ReportFormat {
  /// The beginning of a collection's file.
  public var opening: [UInt8] {
    guard isCollection else { return [] }
    var html = HTMLWriter()
    let title = words("Telaah berita", "News review")
    HTMLFrame(words: words).writeOpening(title: title, isCollection: true, to: &html)
    IndexPage(words: words).writeOpening(to: &html)
    return html.bytes
  }

  /// `articleLimit` in a collection.
  public var limit: Int { isCollection ? articleLimit : .max }

  /// An article: its place in a collection, else the whole file.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: HTMLNote) {
    piece(of: ReportDigest(analysis))
  }

  /// The same of what was read for other reports as well.
  public func piece(of reading: ReportDigest) -> (bytes: [UInt8], note: HTMLNote) {
    var html = HTMLWriter()
    let digest = reading.digest
    let note = HTMLNote(digest)
    guard !isCollection else {
      CollectionItem(digest: digest, note: note, words: words).write(to: &html)
      return (html.bytes, note)
    }
    let frame = HTMLFrame(words: words)
    frame.writeOpening(title: ArticlePage.name(of: digest, words), isCollection: false, to: &html)
    ArticlePage(digest: digest, words: words, prefix: .none).write(to: &html)
    frame.writeClosing(isCollection: false, to: &html)
    return (html.bytes, note)
  }

  /// What the figures take of an article that has no place in the file.
  public func note(of analysis: Analysis) -> HTMLNote { HTMLNote(Digest(analysis)) }

  /// The figures of no articles.
  public var summary: CollectionTally { CollectionTally() }

  /// Adds an article to the figures.
  public func add(_ note: HTMLNote, to summary: inout CollectionTally) {
    if isCollection { summary.add(note) }
  }

  /// The figures of a collection and the end of its file.
  public func closing(_ summary: CollectionTally) -> [UInt8] { closing(figures: summary.total) }

  /// The end of a collection's file, with figures that were found elsewhere.
  public func closing(figures: CollectionFigures) -> [UInt8] {
    guard isCollection else { return [] }
    var html = HTMLWriter()
    IndexPage(words: words).writeClosing(figures, limit: articleLimit, to: &html)
    HTMLFrame(words: words).writeClosing(isCollection: true, to: &html)
    return html.bytes
  }
}

extension Analysis {
  /// The analysis as a self-contained page of HTML.
  public func html(_ report: HTMLReport = HTMLReport()) -> String { report.string(of: self) }
}

extension Sequence where Element == Analysis {
  /// The analyses as one self-contained file of HTML with an index. To write a large set as it
  /// comes, see ``ReportFormat/write(_:to:)``.
  public func html(_ report: HTMLReport = HTMLReport()) -> String {
    var report = report
    report.isCollection = true
    return String(decoding: report.bytes(of: self), as: UTF8.self)
  }
}
