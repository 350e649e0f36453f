import Foundation
import TelaahTestSupport
import TelaahText
import Testing

@testable import TelaahReports

@Suite struct HTMLTests {
  private let analysis = SampleAnalysis.analysis

  /// What a page holds beside its own styles and scripts.
  private func body(_ html: String) throws -> String {
    let start = try #require(html.range(of: "<body")).lowerBound
    let end = try #require(html.range(of: "<script>", options: .backwards)).lowerBound
    return String(html[start..<end])
  }

  @Test func theArticleIsReadInADiff() throws {
    try expectGolden(body(analysis.html()), "article.html")
  }

  @Test func theCollectionIsReadInADiff() throws {
    let report = HTMLReport(language: .english, isCollection: true)
    let html = String(decoding: report.bytes(of: [analysis]), as: UTF8.self)
    try expectGolden(body(html), "collection.html")
  }

  @Test func nothingIsLoadedFromOutsideAndThePageIsSmall() {
    let html = analysis.html()
    #expect(html.utf8.count < 150_000)
    for part in ["http:", "https:", "src=", "url(", "@import", "<link", "<iframe"] {
      #expect(!html.contains(part), "\(part)")
    }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    for html in [analysis.html(), [analysis].html()] {
      let page = try body(html)
      let ids = page.matches(of: #/\s(?:data-)?id="([^"]*)"/#).map { $0.output.1 }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: #/href="#([^"]*)"/#) where !link.output.1.isEmpty {
        #expect(ids.contains(link.output.1), "\(link.output.1)")
      }
      // Statements are named without what stands before every id of a collection.
      let before = page.firstMatch(of: #/id="([^"]*)text"/#).map { $0.output.1 } ?? ""
      for link in page.matches(of: #/data-s="([^"]*)"/#) {
        #expect(ids.contains(before + link.output.1), "\(link.output.1)")
      }
    }
  }

  @Test func thePartsOfThePageAreALinkAway() throws {
    let nav = try #require(analysis.html().firstMatch(of: #/<nav.*?</nav>/#)).output
    #expect(
      nav.matches(of: #/href="#([^"]*)"/#).map { String($0.output.1) } == [
        "said", "text", "h-people", "h-organizations", "h-places", "h-dates", "h-keywords",
      ])
  }

  @Test func aPageWithoutAHeadlineIsToldFromOthers() throws {
    let source = Source(id: "arsip/17", origin: "arsip/17.txt")
    let html = Analysis(document: try Document(text: "Satu.", source: source)).html()
    #expect(html.contains("<title>Tanpa judul – arsip/17</title>"))
  }

  @Test func overlappingFindingsAreEachMarked() throws {
    let marked: MarkedText = "⟦a:Kata ⟦b:Bagas ⟦c:Wiratma⟧ itu⟧⟧ benar."
    var analysis = Analysis(document: marked.document)
    let speaker = Speaker(kind: .person, name: "Laras", rule: "test/a")
    let other = Speaker(kind: .person, name: "Tirta", rule: "test/a")
    analysis.statements = [(marked["a"], speaker), (marked["b"], other)].map { span, speaker in
      Statement(
        form: .direct, content: OneOrMore(span), cue: nil, speaker: speaker, rule: "test/a",
        confidence: 1)
    }
    analysis.mentions = MentionLayer(mentions: [
      Mention(span: marked["c"], kind: .person, rule: "test/a", confidence: 1)
    ])
    let html = analysis.html()
    #expect(html.contains("class=\"s direct two m person\""))
    #expect(html.contains("data-of=\"0 1\">Wiratma</span>"))
    // The text is whole, whatever is marked in it.
    let text = html.replacing(#/<a class="num".*?</a>/#, with: "").replacing(#/<[^>]*>/#, with: "")
    #expect(text.contains("Kata Bagas Wiratma itu benar."))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onmouseover='alert(1)",
    "</style><script>", "</script>", "&lt;script&gt;", "\u{202E}terbalik", "a\0b\u{7}",
    "javascript:alert(1)", "<!--", "]]>", "{{x}}",
  ])
  func hostileTextIsText(_ hostile: String) throws {
    let source = Source(id: hostile, origin: hostile, title: hostile)
    var analysis = Analysis(document: try Document(text: hostile, source: source))
    let whole = TextSpan(0, hostile.utf8.count)
    analysis.statements = [
      Statement(
        form: .direct, content: OneOrMore(whole),
        cue: Cue(span: whole, lemma: hostile, stance: .neutral),
        speaker: Speaker(
          kind: .person, entity: 0, name: hostile, role: hostile, mention: whole,
          rule: RuleID(rawValue: hostile), candidates: [0]),
        rule: RuleID(rawValue: hostile), confidence: 0.1)
    ]
    analysis.mentions = MentionLayer(mentions: [
      Mention(span: whole, kind: .person, rule: "test/all", confidence: 1),
      Mention(span: whole, kind: .date, rule: "test/all", confidence: 1, value: .iso(hostile)),
    ])
    analysis.entities = [
      Entity(
        name: hostile, kind: .person, aliases: [hostile],
        attributes: PersonAttributes(honorifics: [hostile], degrees: [hostile]),
        roles: [Role(text: hostile, title: hostile, span: whole)], mentions: [0])
    ]
    analysis.keywords = [Keyword(term: hostile, lemma: hostile, score: 1, occurrences: [whole])]
    for isCollection in [false, true] {
      let report = HTMLReport(isCollection: isCollection)
      let html = String(decoding: report.bytes(of: [analysis, analysis]), as: UTF8.self)
      let tags = Set(html.matches(of: #/<([a-z][a-z0-9]*)/#).map { String($0.output.1) })
      #expect(tags.isSubset(of: HTMLTests.tags), "\(tags.subtracting(HTMLTests.tags))")
      #expect(html.components(separatedBy: "<script").count == (isCollection ? 4 : 3))
      #expect(html.components(separatedBy: "</script").count == (isCollection ? 4 : 3))
      #expect(!html.contains("<!--"))
      #expect(!html.contains("onerror=alert(1)>") && !html.contains("onmouseover='"))
      #expect(!html.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
      #expect(!html.contains("href=\"javascript"))
    }
  }

  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "script", "a", "div", "header", "main",
    "footer", "section", "article", "h1", "h2", "h3", "p", "span", "i", "b", "small", "ul", "ol",
    "li", "dl", "dt", "dd", "blockquote", "details", "summary", "button", "input", "figure", "svg",
    "rect", "text", "g", "circle", "line", "noscript", "nav",
  ]

  @Test func theNetworkIsTheSameEachTime() {
    func drawn() -> [UInt8] {
      var tally = CollectionTally()
      for n in 0..<60 {
        tally.add(HTMLNote(people: (0...(n % 5)).map { "Tokoh \((n * 7 + $0 * 3) % 45)" }))
      }
      var html = HTMLWriter()
      let figures = tally.total
      Network(people: figures.people, pairs: figures.pairs).write(Wording(.indonesian), to: &html)
      return html.bytes
    }
    let first = drawn()
    #expect(!first.isEmpty && first == drawn())
    #expect(String(decoding: first, as: UTF8.self).components(separatedBy: "<circle").count <= 41)
  }
}
