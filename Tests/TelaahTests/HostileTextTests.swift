import Telaah
import TelaahTestSupport
import Testing

/// The whole pipeline keeps the kit's invariants on texts that have broken programs.
@Suite struct HostileTextTests {
  private let pipeline: Pipeline

  init() throws { pipeline = try Pipeline.standard() }

  private static let samples = HostileText.samples()

  @Test(arguments: samples.indices)
  func everyLayerKeepsItsInvariants(_ index: Int) {
    let text = HostileTextTests.samples[index]
    let problems = StageKit.problems(in: pipeline.analyze(.test(text, date: "2016-12-06")))
    #expect(problems.isEmpty, "\(problems.prefix(5)) on \(text.prefix(200).debugDescription)")
  }

  @Test func anEmptyTextGivesEmptyLayers() {
    let analysis = pipeline.analyze(.test(""))
    #expect(analysis.tokens.isEmpty && analysis.sentences.isEmpty)
    #expect(analysis.mentions == MentionLayer() && analysis.entities == [])
    #expect(analysis.statements == [] && analysis.keywords == [])
  }

  @Test func theSameTextGivesTheSameAnalysis() {
    for text in HostileText.samples(seed: 77, random: 20) {
      #expect(pipeline.analyze(.test(text)) == pipeline.analyze(.test(text)))
    }
  }
}
