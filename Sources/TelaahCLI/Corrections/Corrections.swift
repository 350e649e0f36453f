import Foundation
import Telaah
import TelaahArchive

/// All corrections of a run, ready to be applied by several threads at once.
struct Corrections: Sendable {
  private let byArticle: [String: [Correction]]
  private let facts: [Correction]
  /// A hash of them all.
  let fingerprint: String

  init(_ corrections: [Correction]) {
    byArticle = Dictionary(grouping: corrections.filter { !$0.kind.isFact }, by: \.article)
    facts = corrections.filter(\.kind.isFact)
    fingerprint = ContentHash(corrections.map(\.line)).description
  }

  /// Whether there is none.
  var isEmpty: Bool { byArticle.isEmpty && facts.isEmpty }

  /// Applies what concerns an article. What was corrected has a rule `correction/…`.
  func apply(to analysis: inout Analysis) {
    let id = analysis.document.source.id
    let mine = (byArticle["*"] ?? []) + (id == "*" ? [] : byArticle[id] ?? [])
    for fact in facts { analysis.markFact(fact) }
    guard !mine.isEmpty else { return }
    for correction in mine where correction.kind == .name { analysis.rename(correction) }
    for correction in mine where correction.kind == .role { analysis.giveRole(correction) }
    for correction in mine where correction.kind == .speaker { analysis.mendSpeaker(correction) }
    for correction in mine where correction.kind == .keyword { analysis.mendKeyword(correction) }
  }

  /// The facts as word lists of a user's lexicon; nil where there is none.
  var wordLists: String? {
    guard !facts.isEmpty else { return nil }
    func table(_ name: String, _ rows: [String]) -> String {
      let unique = Set(rows).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return unique.isEmpty ? "" : "@table \(name)\n" + unique.joined(separator: "\n") + "\n"
    }
    func of(_ kind: Correction.Kind) -> [String] { facts.filter { $0.kind == kind }.map(\.to) }
    let names = of(.person).flatMap { $0.split(separator: " ").map { "\($0)\tgiven" } }
    return table("names", names)
      + table("organizations", of(.organization).map { "\($0)\tagency" })
      + table("places", of(.place).map { "\($0)\tarea" })
      + table("titles", of(.title).map { "\($0)\thead\tplace body" })
  }
}
