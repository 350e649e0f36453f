import TelaahText
import Testing

@testable import TelaahReports

/// Many articles in one file of HTML: what is added up, what is written, what is left out.
@Suite struct CollectionTests {
  private func article(_ text: String, id: String = "sama", date: Int? = nil) throws -> Analysis {
    let day = date.flatMap { CalendarDate(year: 2025, month: 3, day: $0) }
    return Analysis(
      document: try Document(text: text, source: Source(id: id, origin: "a.jsonl", date: day)))
  }

  private func anchors(_ html: String) -> [Substring] {
    html.matches(of: #/data-id="([^"]*)"/#).map { $0.output.1 }
  }

  @Test func articlesOfOneIdHaveTheirOwnPages() throws {
    let html = try [article("Satu."), article("Dua.")].html()
    let anchors = anchors(html)
    #expect(anchors.count == 2 && Set(anchors).count == 2)
    for anchor in anchors { #expect(html.contains("href=\"#" + anchor + "\"")) }
  }

  @Test func behindTheLimitOnlyFiguresAreTold() throws {
    var report = HTMLReport(isCollection: true)
    report.articleLimit = 2
    let analyses = try (1...5).map { (n: Int) in try article("Naskah \(n).", date: n) }
    let html = String(decoding: report.bytes(of: analyses), as: UTF8.self)
    #expect(anchors(html).count == 2)
    #expect(html.contains("<span>5 artikel</span>"))
    #expect(html.contains("hanya 2 artikel pertama"))
    #expect(html.contains("Sabtu, 1 Maret 2025 – Rabu, 5 Maret 2025"))
    #expect(!analyses.prefix(2).html().contains("artikel pertama"))
    #expect(try !article("a").html().contains("data-id"))
  }

  @Test func writingPieceByPieceIsWritingTheWhole() throws {
    let analyses = try (1...4).map { try article("Naskah \($0).") }
    func pieces(_ format: some ReportFormat) -> (count: Int, bytes: [UInt8]) {
      var count = 0
      var bytes: [UInt8] = []
      format.write(analyses) {
        count += 1
        bytes += $0
      }
      return (count, bytes)
    }
    let html = HTMLReport(isCollection: true)
    #expect(pieces(html).bytes == html.bytes(of: analyses))
    let json = JSONReport(isArray: true)
    #expect(pieces(json).bytes == json.bytes(of: analyses))
    #expect(pieces(json).count == 9)
    #expect(String(decoding: json.bytes(of: []), as: UTF8.self) == "[\n]\n")
  }

  @Test func figuresOfManyNamesStayBounded() {
    var counts = BoundedCounts<Int>(limit: 100)
    for round in 0..<10 {
      for name in 0..<5 { counts.add(name, 10) }
      for name in 0..<60 { counts.add(1_000 + round * 60 + name) }
    }
    #expect(counts.top(5).map(\.key) == [0, 1, 2, 3, 4])
    #expect(counts[0] == 100)
    #expect(counts.top(1_000).count <= 100)
  }

  /// Everybody with everybody, and a few at the edge: names in the middle keep room.
  @Test func aDenseNetworkDoesNotFallTogether() {
    var edges: [(a: Int, b: Int, count: Int)] = []
    for a in 0..<30 { for b in (a + 1)..<30 { edges.append((a: a, b: b, count: 2)) } }
    for edge in 30..<40 { edges.append((a: edge - 30, b: edge, count: 1)) }
    /// Where a node with its name begins.
    func left(_ point: (x: Double, y: Double)) -> Double {
      point.x > NetworkLayout.labelsLeftFrom ? point.x - 98 : point.x - 8
    }
    let points = NetworkLayout(
      radii: Array(repeating: 8, count: 40), labels: Array(repeating: 90, count: 40), edges: edges
    ).points()
    let nearest = (0..<30).map { a in
      (0..<30).filter { $0 != a }.map { b in
        let (x, y) = (points[a].x - points[b].x, points[a].y - points[b].y)
        return (x * x + y * y).squareRoot()
      }.min() ?? 0
    }
    #expect(nearest.reduce(0, +) / 30 > 45)
    // No name stands on another one.
    for a in points.indices {
      for b in points.indices where b > a {
        let isApart = abs(points[a].y - points[b].y) >= 16
        let (x, other) = (left(points[a]), left(points[b]))
        #expect(isApart || x + 106 <= other || other + 106 <= x, "\(a) and \(b)")
      }
    }
  }

  @Test func figuresAreOfAllArticles() {
    var tally = CollectionTally()
    tally.add(HTMLNote(people: ["Bagas", "Laras"]))
    tally.add(HTMLNote(people: ["Laras", "Tirta", "Bagas"]))
    tally.add(HTMLNote(people: ["Laras"]))
    let figures = tally.total
    #expect(figures.articles == 3)
    #expect(figures.people == [.init("Laras", 3), .init("Bagas", 2), .init("Tirta", 1)])
    #expect(figures.pairs == [.init(0, 1, 2), .init(0, 2, 1), .init(1, 2, 1)])
  }
}
