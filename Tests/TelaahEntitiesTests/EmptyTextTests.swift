import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

@Suite struct EmptyTextTests {
  @Test func nothingComesOfNothing() throws {
    let analysis = try Pipeline.standard().analyze(.test(""))
    #expect(StageKit.problems(in: analysis).isEmpty)
  }

  /// A title, and nothing behind its comma.
  @Test(arguments: ["Seorang mahasiswa,", "Rapat itu dihadiri warga,", "Kata Kepala Dinas,"])
  func aTitleMayEndTheText(_ text: String) throws {
    let analysis = try Pipeline.standard().analyze(.test(text))
    #expect(StageKit.problems(in: analysis).isEmpty)
  }
}
