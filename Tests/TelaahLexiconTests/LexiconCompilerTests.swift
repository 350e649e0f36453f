import TelaahLexicon
import TelaahTestSupport
import TelaahText
import Testing

@Suite struct LexiconCompilerTests {
  private func errors(of text: String) -> [String] {
    do {
      _ = try Lexicon(parsing: text, file: "kata.tsv")
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  @Test func entriesAreFoundWhateverTheCase() throws {
    let set = LexiconSet.test(
      """
      # comment
      @table roots
      kata\tn,v\tber meN-kan
      @table names
      Budi\tgiven\tjawa
      """)
    let entry = try #require(set.entry(of: set.lookup("KATA").key, in: .roots))
    #expect(entry.set(1, of: AffixPattern.self).contains(.meN_kan))
    #expect(!entry.set(1, of: AffixPattern.self).contains(.peN))
    #expect(set.lookup("kata").traits.isSuperset(of: [.root, .noun, .verb]))
    #expect(set.entry(of: set.lookup("budi").key, in: .names)?.written == "Budi")
    #expect(set.lookup("kat").traits.isEmpty)
    #expect(set.lookup("").key == .none)
  }

  @Test func everyMalformedEntryIsToldWithItsPlace() {
    #expect(errors(of: "kata\tn\n")[0].hasPrefix("kata.tsv:1:1: error: an entry before any table"))
    #expect(errors(of: "@table kata\n")[0].hasPrefix("kata.tsv:1:1: error: unknown directive"))
    let list = errors(of: "@table roots\nkata\tq\nkerja\tn\tmeNx\nbaca\tv\tmeN\tzu\tviel\n")
    #expect(list.count == 3)
    #expect(list[0].hasPrefix("kata.tsv:2:6: error: unknown class \"q\"; any of v, n, a"))
    #expect(list[1].hasPrefix("kata.tsv:3:9: error: unknown affixes \"meNx\""))
    #expect(list[2].hasPrefix("kata.tsv:4:12: error: 5 fields"))
  }

  @Test func aTwinIsRefused() {
    let list = errors(of: "@table names\nBudi\tgiven\nBudi\tgiven\n")
    #expect(list.count == 1)
    #expect(list[0].contains("stands in names already, at kata.tsv:2"))
  }

  @Test func aUsersLayerGoesFirstAndTraitsAreJoined() throws {
    let user = try Lexicon(parsing: "@table words\nkata\toverride\tujar\tujar\n", file: "user")
    let set = LexiconSet.test("@table roots\nkata\tn\tber\n").adding(user)
    let found = set.lookup("kata")
    #expect(found.traits.isSuperset(of: [.root, .wholeWord]))
    #expect(set.entries(of: found.key).map(\.table) == [.words, .roots])
  }

  @Test func carriageReturnsAndAMarkAtTheStartAreNoHarm() {
    #expect(errors(of: "\u{FEFF}@table names\r\nBudi\tgiven\r\n").isEmpty)
  }

  @Test func aThousandKeysAreAllFound() {
    var text = "@table stopwords\n"
    for number in 0..<1000 { text += "kata\(number)\tfunction\n" }
    let set = LexiconSet.test(text)
    for number in 0..<1000 { #expect(set.lookup("kata\(number)").traits.contains(.stopword)) }
    for number in 1000..<2000 { #expect(!set.lookup("kata\(number)").key.exists) }
  }

  @Test(arguments: ["Budi", "KPK", "Kabupaten Sukamaju", "iPhone", "M.Si", "Élan", "Jum’at", "di"])
  func theWrittenFormIsKept(_ form: String) {
    let set = LexiconSet.test("@table organizations\n\(form)\tagency\tX\n")
    let entry = set.entry(of: set.lookup(form).key, in: .organizations)
    #expect(entry?.written == form)
    #expect(entry?.text(0) == "agency")
    #expect(entry?.text(1) == "X")
  }
}
