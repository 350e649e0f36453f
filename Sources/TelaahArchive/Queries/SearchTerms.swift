import TelaahMorphology
import TelaahText

/// A search as it is typed: words that must all be there, `"phrases"`, `-words` that must not,
/// `OR` between two, `begin*`.
///
/// Words are searched by lemma (*melayani* finds *layani* and *dilayani*) or by root (and *pelayanan*
/// too). A word is searched as it is written as well, so that names are found whole.
public struct SearchTerms: Sendable {
  /// What a word of the search is held against.
  public enum Unit: String, Hashable, Sendable, CaseIterable { case lemma, root }

  /// Of each of these groups one term must be there.
  let required: [[SearchTerm]]
  /// None of these may be there.
  let excluded: [SearchTerm]
  /// Whether a word, by its lemma and root, is one that is searched for.
  private let wanted: [Wanted]
  private let unit: Unit
  private let analyzer: AffixAnalyzer

  private struct Wanted: Sendable {
    let words: [[String]]
    let isPrefix: Bool
  }

  /// Reads a search.
  public init(_ text: String, by unit: Unit = .lemma, analyzer: AffixAnalyzer) {
    self.unit = unit
    self.analyzer = analyzer
    var required: [[SearchTerm]] = []
    var excluded: [SearchTerm] = []
    var wanted: [Wanted] = []
    var joinsNext = false
    for piece in SearchTerms.pieces(text) {
      if piece.text == "OR", !piece.isPhrase {
        joinsNext = !required.isEmpty
        continue
      }
      let words = piece.text.split(separator: " ").map {
        SearchTerms.forms(
          of: String($0), by: piece.isPhrase ? .lemma : unit, analyzer, exact: piece.isPrefix)
      }
      .filter { !$0.isEmpty }
      guard !words.isEmpty else { continue }
      let term = SearchTerm(words, by: unit, isPrefix: piece.isPrefix)
      if piece.isExcluded {
        excluded.append(term)
      } else {
        wanted.append(Wanted(words: words, isPrefix: piece.isPrefix))
        if joinsNext, !required.isEmpty {
          required[required.count - 1].append(term)
        } else {
          required.append([term])
        }
      }
      joinsNext = false
    }
    self.required = required
    self.excluded = excluded
    self.wanted = wanted
  }

  /// The expression for SQLite's full-text search; nil where the search has no word in it.
  var match: String? {
    guard let all = requiredMatch, !excluded.isEmpty else { return requiredMatch }
    return "(\(all)) NOT (\(excluded.map(\.expression).joined(separator: " OR ")))"
  }

  /// The same without what is excluded.
  var requiredMatch: String? {
    guard !required.isEmpty else { return nil }
    return required.map { "(" + $0.map(\.expression).joined(separator: " OR ") + ")" }
      .joined(separator: " AND ")
  }

  /// Whether a word of a text is one of those that are searched for.
  func wants(_ word: String) -> Bool {
    let forms = SearchTerms.forms(of: word, by: unit, analyzer, exact: false)
    return wanted.contains { wanted in
      wanted.words.contains { options in
        options.contains { option in
          forms.contains { wanted.isPrefix ? $0.hasPrefix(option) : $0 == option }
        }
      }
    }
  }

  /// The lemma or root of a word, and the word itself, folded.
  private static func forms(
    of word: String, by unit: Unit, _ analyzer: AffixAnalyzer, exact: Bool
  ) -> [String] {
    let own = IndexWords.fold(word)
    guard !own.isEmpty, !exact else { return own.isEmpty ? [] : [own] }
    let analysis = analyzer.analyze(word)
    let form = IndexWords.fold(unit == .lemma ? analysis.lemma : analysis.root)
    return form.isEmpty || form == own ? [own] : [form, own]
  }

  private struct Piece {
    var text: String
    var isPhrase = false
    var isExcluded = false
    var isPrefix = false
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        pieces.append(Piece(text: String(part), isPhrase: true))
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        var piece = Piece(text: String(word))
        if word.hasPrefix("-"), word.count > 1 {
          piece.isExcluded = true
          piece.text.removeFirst()
        }
        if piece.text.hasSuffix("*") {
          piece.isPrefix = true
          piece.text.removeLast()
        }
        pieces.append(piece)
      }
    }
    return pieces
  }
}
