import Foundation
import Telaah
import TelaahArchive

/// All corrections of a run, ready to be applied by several threads at once.
struct Corrections: Sendable {
  /// In the order they were given.
  let all: [Correction]
  /// What each of them has met.
  let use: CorrectionUse
  /// Those that are no facts, by article, as places in `all`.
  private let byArticle: [String: [Int]]
  private let facts: [Int]
  /// A hash of them all.
  let fingerprint: String

  init(_ corrections: [Correction]) {
    all = corrections
    use = CorrectionUse(count: corrections.count)
    byArticle = Dictionary(
      grouping: corrections.indices.filter { !corrections[$0].kind.isFact },
      by: { corrections[$0].article })
    facts = corrections.indices.filter { corrections[$0].kind.isFact }
    fingerprint = ContentHash(corrections.map(\.line)).description
  }

  /// Whether there is none.
  var isEmpty: Bool { all.isEmpty }

  /// Applies what concerns an article. What was corrected has a rule `correction/…`.
  func apply(to analysis: inout Analysis) {
    let id = analysis.document.source.id
    for fact in facts where analysis.markFact(all[fact]) { use.note(fact, .finding) }
    let mine = (byArticle["*"] ?? []) + (id == "*" ? [] : byArticle[id] ?? [])
    for kind in Corrections.order {
      for index in mine where all[index].kind == kind {
        use.note(index, analysis.mend(all[index]) ? .finding : .article)
      }
    }
  }

  /// Names come first, so that those that follow find the names as they are then.
  private static let order: [Correction.Kind] = [.name, .role, .speaker, .keyword]

  /// The facts as word lists of a user's lexicon; nil where there is none.
  var wordLists: String? {
    guard !facts.isEmpty else { return nil }
    func table(_ name: String, _ rows: [String]) -> String {
      let unique = Set(rows).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return unique.isEmpty ? "" : "@table \(name)\n" + unique.joined(separator: "\n") + "\n"
    }
    func of(_ kind: Correction.Kind) -> [String] { all.filter { $0.kind == kind }.map(\.to) }
    let names = of(.person).flatMap { $0.split(separator: " ").map { "\($0)\tgiven" } }
    return table("names", names)
      + table("organizations", of(.organization).map { "\($0)\tagency" })
      + table("places", of(.place).map { "\($0)\tarea" })
      + table("titles", of(.title).map { "\($0)\thead\tplace body" })
  }
}
