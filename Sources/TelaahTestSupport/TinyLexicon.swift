import TelaahLexicon

extension LexiconSet {
  /// A lexicon of a few lines, for tests that should not depend on the program's own.
  ///
  /// A malformed one ends the test run with its error.
  public static func test(_ tables: String) -> LexiconSet {
    do {
      return LexiconSet(layers: [try Lexicon(parsing: tables, file: "test")])
    } catch {
      fatalError("\(error)")
    }
  }
}
