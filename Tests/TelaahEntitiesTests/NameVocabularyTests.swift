import TelaahLexicon
import TelaahTestSupport
import Testing

@testable import TelaahEntities

/// Names as numbers: equal where their words are.
@Suite struct NameVocabularyTests {
  private static let lexicon = LexiconSet.test(
    """
    @table organizations
    KPU\tagency\t\tKomisi Pemilihan Umum
    Bank Dunia\tagency\tWB|World Bank\t
    """)

  private func form(_ name: String, _ vocabulary: NameVocabulary) -> NameForm {
    var name = name
    return name.withUTF8 { vocabulary.form(ofName: $0) }
  }

  private func text(_ form: NameForm, _ vocabulary: NameVocabulary) -> String {
    String(decoding: vocabulary.text(of: vocabulary.words(form)), as: UTF8.self)
  }

  @Test func writingsOfTheSameWordsAreOneName() {
    let vocabulary = NameVocabulary(lexicon: NameVocabularyTests.lexicon)
    let name = form("Budi S. Hartono", vocabulary)
    #expect(form("BUDI S HARTONO", vocabulary) == name)
    #expect(form("Budi (Bung) S. Hartono", vocabulary) == name)
    #expect(form("Budi Hartono", vocabulary) != name)
    #expect(text(name, vocabulary) == "budi s hartono")
    #expect(vocabulary.count(form("(X)", vocabulary)) == 0)
  }

  @Test func shortFormsAreWrittenOut() {
    let vocabulary = NameVocabulary(lexicon: NameVocabularyTests.lexicon)
    let body = form("KPU RI", vocabulary)
    for _ in 0..<2 {
      #expect(text(vocabulary.spelledOut(body), vocabulary) == "komisi pemilihan umum")
    }
    let others = vocabulary.otherNames(of: form("Bank Dunia", vocabulary))
    #expect(others.map { text(vocabulary.otherNames[$0], vocabulary) } == ["wb", "world bank"])
    #expect(vocabulary.otherNames(of: form("Bank Dunia", vocabulary)) == others)
    #expect(vocabulary.otherNames(of: body).isEmpty)
  }

  /// Words stay where they are while others come, and a text with very many leaves nothing.
  @Test func manyNamesAreForgottenWithTheNextText() {
    let vocabulary = NameVocabulary(lexicon: NameVocabularyTests.lexicon)
    let known = vocabulary.count
    let first = form("Budi Hartono", vocabulary)
    let words = vocabulary.words(first)
    for number in 0..<20_000 { _ = form("Nama\(number) Budi", vocabulary) }
    #expect(form("Nama19999 Budi", vocabulary) == form("NAMA19999 BUDI", vocabulary))
    #expect(form("Budi Hartono", vocabulary) == first)
    #expect(words.elementsEqual(vocabulary.words(first)))
    vocabulary.begin()
    #expect(vocabulary.count == known)
    #expect(text(form("Sari Ginting", vocabulary), vocabulary) == "sari ginting")
  }

  @Test func tablesKeepTheLastNumberOfAName() {
    let vocabulary = NameVocabulary(lexicon: NameVocabularyTests.lexicon)
    var table = NameTable()
    let names = (0..<100).map { form("Nama\($0)", vocabulary) }
    for (number, name) in names.enumerated() {
      table[NameKey(name)] = number
      table[NameKey(name, .location)] = -number
    }
    table[NameKey(names[7])] = nil
    #expect(table[NameKey(names[7])] == nil)
    #expect(table[NameKey(names[7], .location)] == -7)
    #expect(table[NameKey(names[99])] == 99)
    #expect(table[NameKey(names[99], .event)] == nil)
  }
}
