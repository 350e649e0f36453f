import Foundation
import GRDB
import TelaahText

/// Tells the statements that a search finds.
///
/// Statements have no index of their own, which would hold half of all words twice: a statement knows
/// its stretches of the article's index words (`StatementStretch`), and the places of the words that
/// are searched for are read from the articles' index.
final class StatementSearch: Sendable {
  private let required: [[[Places]]]
  private let excluded: [[Places]]
  /// The name of the SQL function.
  static let function = "telaah_said"

  /// Where a phrase stands: an article's row in the index, and the number of its first word there.
  private struct Places {
    /// In ascending order: the row in the upper half, the word in the lower.
    let lemmas: [UInt64]
    let roots: [UInt64]
    let length: Int
  }

  /// Reads the places of the words of a search.
  init(_ terms: SearchTerms, _ db: Database) throws {
    let index = try WordPlaces(db)
    func places(_ term: SearchTerm) throws -> [Places] {
      try term.phrases.map { phrase in
        Places(
          lemmas: try index.places(of: phrase, .lemma),
          roots: phrase.isRoot ? try index.places(of: phrase, .root) : [],
          length: phrase.words.count)
      }
    }
    required = try terms.required.map { try $0.map(places) }
    excluded = try terms.excluded.map(places)
  }

  /// Makes the search known to a connection as the SQL function `telaah_said(row, stretches)`, in
  /// place of an earlier one.
  func install(_ db: Database) {
    db.add(
      function: DatabaseFunction(StatementSearch.function, argumentCount: 2, pure: true) { values in
        guard let row = UInt64.fromDatabaseValue(values[0]),
          let stretches = Data.fromDatabaseValue(values[1])
        else { return false }
        return self.finds(StatementStretch.stretches(of: stretches), inRow: row)
      })
  }

  /// Whether a statement of an article has what is searched for.
  private func finds(_ stretches: [StatementStretch], inRow row: UInt64) -> Bool {
    func has(_ term: [Places]) -> Bool {
      term.contains { places in
        stretches.contains { stretch in
          StatementSearch.has(places.lemmas, row, stretch.lemmas, places.length)
            || StatementSearch.has(places.roots, row, stretch.roots, 1)
        }
      }
    }
    return required.allSatisfy { $0.contains(where: has) } && !excluded.contains(where: has)
  }

  /// Whether one of the places has all its words within a stretch.
  private static func has(
    _ places: [UInt64], _ row: UInt64, _ stretch: Range<UInt32>, _ length: Int
  ) -> Bool {
    guard stretch.count >= length else { return false }
    let first = row << 32 | UInt64(stretch.lowerBound)
    let last = row << 32 | UInt64(stretch.upperBound) - UInt64(length)
    let index = leading(places.count) { places[$0] < first }
    return index < places.count && places[index] <= last
  }
}
