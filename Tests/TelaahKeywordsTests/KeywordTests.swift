import Telaah
import TelaahKeywords
import TelaahTestSupport
import Testing

/// What is chosen of an article, and in what form.
@Suite struct KeywordTests {
  static let article = """
    Bupati Sukamaju Resmikan Layanan Donor Darah

    SUKAMAJU - Bupati Sukamaju Rahmat Wiguna meresmikan layanan donor darah di Puskesmas Mekarsari, \
    Senin (4/3). Layanan donor darah itu diperuntukkan bagi warga lanjut usia.

    "Layanan donor darah ini gratis bagi semua warga lanjut usia," kata Rahmat Wiguna.

    Menurut Rahmat, pelayanan kesehatan di Sukamaju harus lebih dekat dengan warga. Ia meminta \
    Puskesmas Mekarsari menambah petugas.

    "Pelayanan kesehatan jangan berhenti di gedung puskesmas," ujarnya.
    """

  func keywords(
    _ text: String = article, title: String? = nil, options: KeywordOptions = KeywordOptions(),
    limit: Int = 10
  ) throws -> [Keyword] {
    var pipeline = try Pipeline.standard()
    pipeline.keywords = FeatureKeywordRanker(lexicon: .compiled, options: options)
    pipeline.keywordLimit = limit
    return pipeline.analyze(.test(text, title: title)).keywords ?? []
  }

  @Test func findsTermsNamesAndPlaces() throws {
    let terms = try keywords().map { $0.term.lowercased() }
    #expect(terms.contains("layanan donor darah"))
    #expect(terms.contains("rahmat wiguna"))
    #expect(terms.count <= 10)
    for word in ["kata", "senin", "dan", "menurut", "ia", "ujarnya"] {
      #expect(!terms.contains(word), "\(word) is no keyword")
    }
  }

  @Test func leavesPartsOutThatAddNothing() throws {
    let terms = try keywords().map { $0.term.lowercased() }
    #expect(!terms.contains("donor darah"))
    #expect(!terms.contains("layanan donor"))
  }

  @Test func countsFormsOfATermTogether() throws {
    let text = """
      Jembatan Rusak

      Jembatan gantung di desa itu putus. Warga memakai jembatan gantung setiap hari. Jembatan \
      gantungnya dibangun tahun lalu. Kini jembatan gantung itu ditutup.
      """
    let keyword = try keywords(text).first { $0.lemma == "jembatan gantung" }
    #expect(keyword?.occurrences.count == 4)
    #expect(keyword?.term == "jembatan gantung")
  }

  @Test func readsAHeadlineGivenBesideTheText() throws {
    let text = """
      Warga menanam bakau. Bibit bakau dibagikan dinas. Panen kepiting naik. Panen kepiting \
      dijual di pasar.
      """
    func score(_ title: String?) throws -> Double {
      try keywords(text, title: title, options: KeywordOptions(minimumScore: 0), limit: 100)
        .first { $0.lemma == "bakau" }?.score ?? 0
    }
    #expect(try score("Bakau untuk Pesisir") > score("Pesisir Kita"))
  }

  @Test func scoresFallAndNameTheirFeatures() throws {
    let keywords = try keywords(options: KeywordOptions(minimumScore: 0), limit: 40)
    #expect(keywords.count > 10)
    for (a, b) in zip(keywords, keywords.dropFirst()) { #expect(a.score >= b.score) }
    for keyword in keywords {
      #expect((0...1).contains(keyword.score))
      #expect(keyword.features.contains { $0.name == "bias" })
    }
  }

  @Test func obeysStopwordsAndWordLimit() throws {
    var options = KeywordOptions(maximumWords: 2, minimumScore: 0)
    options.exclude("darah")
    let keywords = try keywords(options: options, limit: 100)
    #expect(!keywords.contains { $0.lemma.split(separator: " ").contains("darah") })
    #expect(
      keywords.allSatisfy {
        $0.term.first?.isUppercase == true || $0.lemma.split(separator: " ").count <= 2
      })
  }

  @Test func givesTheSameTwice() throws {
    #expect(try keywords() == keywords())
  }

  @Test func comesThroughHostileTexts() throws {
    let pipeline = try Pipeline.standard()
    for text in HostileText.samples(seed: 7, random: 10) {
      let analysis = pipeline.analyze(.test(text, title: text))
      #expect(StageKit.problems(in: analysis).isEmpty)
      #expect((analysis.keywords?.count ?? 0) <= 10)
    }
  }
}
