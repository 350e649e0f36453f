import Telaah
import TelaahTestSupport
import Testing

/// The stage of the documentation's article on adding one. (Without Foundation, which has a
/// `Morphology` of its own.)
@Suite struct StageSampleTests {
  struct TagRanker: KeywordRanker {
    /// The tags that the paper gave the article itself.
    func keywords(
      in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
      features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?,
      entities: [Entity]?, statements: [Statement]?, limit: Int
    ) -> [Keyword] {
      structure.tags.prefix(limit).map {
        Keyword(term: $0, lemma: $0.lowercased(), score: 1, occurrences: [])
      }
    }
  }

  @Test(arguments: HostileText.samples())
  func itHolds(_ text: String) throws {
    var pipeline = try Pipeline.standard()
    pipeline.keywords = TagRanker()
    #expect(StageKit.problems(in: pipeline.analyze(.test(text))) == [])
  }
}
