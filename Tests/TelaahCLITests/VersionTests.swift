import Testing

@testable import TelaahCLI

@Suite struct VersionTests {
  @Test func tellsAllThreeVersions() {
    #expect(Version.text.contains("telaah ") && Version.text.contains("ICU "))
  }
}
