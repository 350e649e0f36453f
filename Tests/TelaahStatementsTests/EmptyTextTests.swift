import Telaah
import TelaahStatements
import TelaahTestSupport
import Testing

@Suite struct EmptyTextTests {
  @Test func nothingComesOfNothing() throws {
    let analysis = try Pipeline.standard().analyze(.test(""))
    #expect(StageKit.problems(in: analysis).isEmpty)
  }

  /// The reader takes two bytes at once.
  @Test(arguments: ["\"", "a", ".", "ya", "”", "nya"])
  func nothingComesOfOneWord(text: String) throws {
    let analysis = try Pipeline.standard().analyze(.test(text))
    #expect(analysis.statements == [])
    #expect(StageKit.problems(in: analysis).isEmpty)
  }
}
