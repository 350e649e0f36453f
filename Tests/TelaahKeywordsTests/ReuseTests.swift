import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahKeywords

/// What one article leaves in memory is nothing to the next one.
@Suite struct ReuseTests {
  /// A longer article of other words than `KeywordTests.article`, with names and an acronym.
  private static let longer = (0..<40).map { number in
    """
    Jembatan Gantung \(number) milik Badan Usaha Air Minum (BUAM) di Desa Sukamaju putus. Kepala \
    Desa Surti Halimah meninjau jembatan ke-\(number), Rabu (6/3). "BUAM akan membangunnya lagi," \
    kata Surti Halimah.
    """
  }.joined(separator: "\n\n")

  @Test func aShortArticleBehindALongOneIsAsByItself() throws {
    let short = Document.test(KeywordTests.article)
    let alone = try Pipeline.standard().analyze(short).keywords
    let pipeline = try Pipeline.standard()
    _ = pipeline.analyze(.test(ReuseTests.longer, title: "Jembatan Gantung Putus"))
    #expect(pipeline.analyze(short).keywords == alone)
    #expect(alone?.isEmpty == false)
  }

  @Test func anArticleWithoutWordsLeavesNothingOfTheOneBefore() throws {
    let pipeline = try Pipeline.standard()
    _ = pipeline.analyze(.test(KeywordTests.article))
    #expect(pipeline.analyze(.test("")).keywords == [])
    #expect(pipeline.analyze(.test("... --- !!!", title: "Donor Darah")).keywords == [])
  }

  @Test func threadsAtOnceGiveWhatOneGives() async throws {
    let pipeline = try Pipeline.standard()
    let texts = [KeywordTests.article, ReuseTests.longer]
    let expected = texts.map { pipeline.analyze(.test($0)).keywords }
    await withTaskGroup(of: (Int, [Keyword]?).self) { group in
      for number in 0..<12 {
        group.addTask {
          (number % 2, pipeline.analyze(.test(texts[number % 2])).keywords)
        }
      }
      for await (text, keywords) in group { #expect(keywords == expected[text]) }
    }
  }

  @Test func memoryOfAVeryLongArticleIsGivenBack() {
    let reading = Reading()
    reading.begin(tokens: 12, mentions: 0)
    for number in 0..<50_000 {
      reading.words.append(
        Word(
          token: 0, sentence: 0, form: UInt64(number), lemma: UInt64(number), flags: [],
          candidate: reading.table.insert(UInt64(number), at: number, length: 1)))
      reading.forms.insert(FormTable.Entry(key: UInt64(number), lemma: 0, flags: []))
    }
    #expect(reading.table.index(of: 49_999) == 49_999)
    #expect(reading.forms.find(49_999)?.key == 49_999)
    reading.trim()
    reading.begin(tokens: 12, mentions: 1)
    #expect(reading.words.count == 0)
    #expect(reading.table.index(of: 7) == nil)
    #expect(reading.forms.find(7) == nil)
    #expect(reading.table.insert(7, at: 3, length: 1) == 0)
    #expect(reading.table[0].first == 3)
  }
}
