import Telaah
import TelaahTestSupport
import Testing

/// The one list of stopwords, and what a user's list does to it.
@Suite struct StopwordTests {
  private func set(_ own: String) throws -> LexiconSet {
    LexiconSet.compiled.adding(
      try Lexicon(parsing: "@table stopwords\n" + own, file: "own"))
  }

  @Test func aUsersListAdds() throws {
    let own = try set("lokakarya\tnews\n")
    #expect(!LexiconSet.compiled.lookup("lokakarya").traits.contains(.stopword))
    #expect(own.lookup("Lokakarya").traits.isSuperset(of: [.stopword, .ownStopword]))
    #expect(!own.lookup("yang").traits.contains(.ownStopword))
  }

  @Test func aUsersListRemoves() throws {
    let own = try set("bahwa\tremove\n")
    #expect(LexiconSet.compiled.lookup("bahwa").traits.contains(.stopword))
    #expect(!own.lookup("bahwa").traits.contains(.stopword))
    #expect(own.lookup("bahwa").traits.contains(.keptWord))
  }

  @Test func theListGivenLastIsRight() throws {
    let removed = try set("bahwa\tremove\n")
    let again = removed.adding(
      try Lexicon(parsing: "@table stopwords\nbahwa\tfunction\n", file: "last"))
    #expect(again.lookup("bahwa").traits.contains(.ownStopword))
    #expect(!again.lookup("bahwa").traits.contains(.keptWord))
  }

  /// The words in the keywords of an article, before and with a user's list.
  @Test func keywordsHeedBoth() throws {
    let text = """
      Festival layangan di Sindang Asri

      Festival layangan digelar di Sindang Asri. Panitia festival layangan mengundang warga. \
      Juara festival layangan mendapat hadiah. Festival itu ramai.
      """
    func terms(_ lexicon: LexiconSet) throws -> [String] {
      try Pipeline.standard(lexicon: lexicon).analyze(.test(text)).keywords?.map(\.term) ?? []
    }
    #expect(try terms(.compiled).contains { $0.contains("layangan") })
    #expect(try !terms(set("layangan\tnews\n")).contains { $0.contains("layangan") })
    let both = try set("layangan\tnews\n").adding(
      try Lexicon(parsing: "@table stopwords\nlayangan\tremove\n", file: "last"))
    #expect(try terms(both) == terms(.compiled))
  }

  @Test func classesAreKnownToTheListItself() {
    for (word, kind) in [
      ("yang", StopwordClass.function), ("kata", .reporting), ("kemarin", .time),
    ] {
      let entry = LexiconSet.compiled.entry(
        of: LexiconSet.compiled.lookup(word).key, in: .stopwords)
      #expect(entry?.choice(0, of: StopwordClass.self) == kind, "\(word)")
    }
  }
}
