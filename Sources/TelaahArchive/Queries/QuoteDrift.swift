import Foundation
import GRDB
import TelaahMorphology
import TelaahText

extension Archive {
  /// Statements that several articles give in differing words, side by side.
  ///
  /// Candidates share one of eight keys, each of two MinHash values over the lemmas; those that have
  /// half of their lemmas in common are the same statement. Speakers may differ: that is drift, too.
  public func drift(
    who: String? = nil, about: SearchTerms? = nil, analyzer: AffixAnalyzer, _ filter: ArchiveFilter
  ) throws -> ResultTable {
    var table = ResultTable(columns: Archive.driftColumns)
    try forEachDrift(who: who, about: about, analyzer: analyzer, filter) { table.rows.append($0) }
    return table
  }

  /// The columns of statements side by side.
  public static let driftColumns = [
    "group", "likeness", "date", "outlet", "article", "speaker", "content",
  ]

  /// The same, row by row; where `wordings` is given in the order the statements came into the
  /// archive, else by date.
  ///
  /// - Parameters:
  ///   - most: How many statements are looked at, the first ones; each takes 100 bytes of
  ///     memory.
  ///   - wordings: How many rows a group has at most, each in other words; nil for all its
  ///     statements.
  public func forEachDrift(
    who: String? = nil, about: SearchTerms? = nil, analyzer: AffixAnalyzer, most: Int = .max,
    wordings: Int? = nil, _ filter: ArchiveFilter, _ body: ([ResultTable.Value]) throws -> Void
  ) throws {
    try read { db in
      var sketches = DriftSketches(analyzer: analyzer)
      let condition = try StatementCondition(who: who, about: about, filter, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT s.id, s.article, s.sketch \(condition.tables)
          WHERE s.sketch IS NOT NULL AND \(condition.sql)
          ORDER BY \(wordings == nil ? "a.date IS NULL, a.date, a.id, s.ordinal" : "s.id")
          """, arguments: condition.arguments)
      while sketches.count < most, let row = try rows.next() {
        sketches.add(id: row[0], article: row[1], row[2] as Data)
      }
      let show = try db.cachedStatement(
        sql: """
          SELECT a.date, a.outlet, a.key, coalesce(c.name, s.speaker), s.content
          FROM statement s JOIN article a ON a.id = s.article LEFT JOIN actor c ON c.id = s.actor
          WHERE s.id = ?
          """)
      func content(_ id: Int64) throws -> String {
        try String.fetchOne(
          db, sql: "SELECT content FROM statement WHERE id = ?", arguments: [id]) ?? ""
      }
      var number = 0
      try sketches.forEachGroup(content) { group in
        if let limit = filter.limit, number >= limit { return }
        var shown: [[ResultTable.Value]] = []
        var first: Set<String> = []
        var seen: Set<String> = []
        for id in group {
          guard let row = try Row.fetchOne(show, arguments: [id]) else { continue }
          let words: String = row[4]
          let isNew = seen.insert(words).inserted
          if let wordings, !isNew || shown.count >= wordings { continue }
          let lemmas = sketches.lemmas(words)
          if shown.isEmpty { first = lemmas }
          let likeness = DriftSketches.likeness(first, lemmas)
          shown.append(
            [.integer(number + 1), .real((likeness * 100).rounded() / 100)]
              + ResultTable.values(of: row))
        }
        guard seen.count > 1 else { return }
        number += 1
        for row in shown { try body(row) }
      }
    }
  }
}

/// Sketches of many statements, to find those that say the same.
struct DriftSketches {
  private let analyzer: AffixAnalyzer
  private var ids: [Int64] = []
  private var articles: [Int64] = []
  private var hashes: [UInt32] = []
  private static let bands = 8
  private static let width = StatementSketch.width
  /// The share of lemmas in common from which two statements are one.
  static let threshold = 0.5
  /// How many different statements of one key are held against the others.
  private static let mostHeads = 32
  /// Of how many statements the words are remembered.
  private static let mostRead = 4096

  init(analyzer: AffixAnalyzer) { self.analyzer = analyzer }

  /// The lemmas of more than three letters: most function words are shorter.
  func lemmas(_ content: String) -> Set<String> {
    var result: Set<String> = []
    for word in content.unicodeScalars.split(whereSeparator: { !DriftSketches.isInWord($0) })
    where word.count > 3 {
      result.insert(IndexWords.fold(analyzer.analyze(String(Substring(word))).lemma))
    }
    return result
  }

  /// Letters, digits and the hyphen; beyond ASCII all but the marks of the block U+2000.
  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    case ..<0xC0, 0x2000...0x206F: false
    default: true
    }
  }

  static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    let union = a.union(b).count
    return union == 0 ? 0 : Double(a.intersection(b).count) / Double(union)
  }

  var count: Int { ids.count }

  mutating func add(id: Int64, article: Int64, _ sketch: Data) {
    guard let values = StatementSketch.values(of: sketch) else { return }
    ids.append(id)
    articles.append(article)
    hashes += values
  }

  /// How many of the sixteen values two sketches share.
  private func shared(_ a: Int, _ b: Int) -> Int {
    let width = DriftSketches.width
    return (0..<width).count { hashes[a * width + $0] == hashes[b * width + $0] }
  }

  /// Whether two statements are one. Their sketches answer where they are clear: of statements with
  /// half of their lemmas in common four in a hundred share fewer than five values, and as many more than
  /// eleven. The others are read.
  private func isAlike(_ a: Int, _ b: Int, _ words: (Int) throws -> Set<String>) rethrows -> Bool {
    switch shared(a, b) {
    case ..<5: false
    case 12...: true
    default: DriftSketches.likeness(try words(a), try words(b)) >= DriftSketches.threshold
    }
  }

  /// Hands out the statements that say the same in different articles, in the order they came in.
  func forEachGroup(
    _ content: (Int64) throws -> String, _ body: ([Int64]) throws -> Void
  ) throws {
    var leader = Array(ids.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while leader[at] != at {
        leader[at] = leader[leader[at]]
        at = leader[at]
      }
      return at
    }
    var read: [Int: Set<String>] = [:]
    func words(_ index: Int) throws -> Set<String> {
      if let words = read[index] { return words }
      if read.count >= DriftSketches.mostRead { read.removeAll(keepingCapacity: true) }
      let words = lemmas(try content(ids[index]))
      read[index] = words
      return words
    }
    var keyed: [(key: UInt64, index: Int)] = []
    for band in 0..<DriftSketches.bands {
      keyed = ids.indices.map { index in
        let at = index * DriftSketches.width + 2 * band
        return (UInt64(hashes[at]) << 32 | UInt64(hashes[at + 1]), index)
      }
      keyed.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      var start = 0
      while start < keyed.count {
        var end = start + 1
        while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
        // One of each group that is known so far stands for all of it.
        var heads: [Int] = []
        for (_, index) in keyed[start..<end] where heads.count < DriftSketches.mostHeads {
          let own = root(index)
          if heads.contains(where: { root($0) == own }) { continue }
          if let head = try heads.first(where: {
            try articles[$0] != articles[index] && isAlike($0, index, words)
          }) {
            let other = root(head)
            leader[max(own, other)] = min(own, other)
          } else {
            heads.append(index)
          }
        }
        start = end
      }
    }
    keyed = ids.indices.map { (UInt64(root($0)), $0) }
    keyed.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    var start = 0
    while start < keyed.count {
      var end = start + 1
      while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
      if end - start > 1 { try body(keyed[start..<end].map { ids[$0.index] }) }
      start = end
    }
  }
}
