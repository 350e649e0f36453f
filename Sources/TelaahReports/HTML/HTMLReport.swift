import TelaahText

/// An analysis, or many, as one self-contained HTML file that loads nothing from outside.
///
/// The file of one article shows its text with everything marked in it, beside who said what, who
/// is who and what should be checked. The file of many begins with an index: search, the most
/// frequent names and terms, a timeline, a network of names. Both can be read without scripts.
public struct HTMLReport: Sendable {
  /// The language of headings, dates and numbers.
  public var language: ReportLanguage
  /// Whether there is an index, even of a single article.
  public var isCollection: Bool

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

  private var words: Wording { Wording(language) }
}

extension HTMLReport: ReportFormat {
  /// The beginning of a collection's file.
  public var opening: [UInt8] {
    guard isCollection else { return [] }
    var html = HTMLWriter()
    let title = words("Telaah berita", "News review")
    HTMLFrame(words: words).writeOpening(title: title, isCollection: true, to: &html)
    return html.bytes
  }

  /// An article: its page in a collection, else the whole file.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: HTMLNote) {
    var html = HTMLWriter()
    let digest = Digest(analysis)
    let frame = HTMLFrame(words: words)
    let note = HTMLNote(digest)
    guard isCollection else {
      frame.writeOpening(
        title: digest.title ?? words.untitled, isCollection: false, to: &html)
      ArticlePage(digest: digest, words: words, prefix: "").write(to: &html)
      frame.writeClosing(isCollection: false, to: &html)
      return (html.bytes, note)
    }
    html.element(
      "div", ("class", "page"), ("id", note.anchor),
      ("data-title", digest.title ?? words.untitled)
    ) { html in
      ArticlePage(digest: digest, words: words, prefix: note.anchor + "-").write(to: &html)
    }
    html.literal("\n")
    return (html.bytes, note)
  }

  /// The index of a collection and the end of its file. It is written last, when all is known, and
  /// shown first.
  public func closing(_ notes: [HTMLNote]) -> [UInt8] {
    guard isCollection else { return [] }
    var html = HTMLWriter()
    IndexPage(notes: notes, words: words).write(to: &html)
    HTMLFrame(words: words).writeClosing(isCollection: true, to: &html)
    return html.bytes
  }
}

extension Analysis {
  /// The analysis as a self-contained page of HTML.
  public func html(_ report: HTMLReport = HTMLReport()) -> String { report.string(of: self) }
}
