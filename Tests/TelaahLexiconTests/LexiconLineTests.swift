import TelaahLexicon
import TelaahTestSupport
import Testing

/// Lines of word lists that are read without holding the lexicon.
@Suite struct LexiconLineTests {
  private static let set = LexiconSet.test(
    "@table orgheads\nDinas\tgovernment\t\n@table titles\nBupati\thead\tplace\t\t\n")

  @Test func labelsAreHeldAgainstWords() {
    let set = LexiconLineTests.set
    let label = set.label(0, of: set.lookup("DINAS").key, in: .orgheads)
    #expect(label == "government")
    #expect(!(label == "governmen"))
    #expect(!(label == "governments"))
    switch label {
    case "police", "government": break
    default: Issue.record("no case for the label")
    }
    #expect(set.label(0, of: set.lookup("dinas").key, in: .titles) == "")
    #expect(set.label(0, of: .none, in: .orgheads) == "")
  }

  /// A user's lexicon is asked first, and the program's where that has no line.
  @Test func linesOfLaterLayersAreFound() throws {
    let own = try Lexicon(
      parsing: "@table words\nDinas\tnonstandard\tkantor\t\t\n", file: "own")
    let both = LexiconLineTests.set.adding(own)
    let key = both.lookup("dinas").key
    #expect(both.line(of: key, in: .words)?.text(1) == "kantor")
    #expect(both.label(0, of: key, in: .orgheads) == "government")
    var tables: [Table] = []
    both.forEachLine(of: key) { tables.append($0.table) }
    #expect(tables == [.words, .orgheads])
    #expect(both.entry(of: key, in: .orgheads)?.text(0) == "government")
  }
}
