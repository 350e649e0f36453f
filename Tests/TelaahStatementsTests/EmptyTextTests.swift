import Telaah
import TelaahStatements
import TelaahTestSupport
import Testing

@Suite struct EmptyTextTests {
  @Test func nothingComesOfNothing() throws {
    let analysis = try Pipeline.standard().analyze(.test(""))
    #expect(StageKit.problems(in: analysis).isEmpty)
  }
}
