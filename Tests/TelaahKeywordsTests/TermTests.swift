import Telaah
import TelaahKeywords
import TelaahTestSupport
import Testing

/// What counts as one term, what is none, and how a term is written.
@Suite struct TermTests {
  private func keywords(_ text: String, limit: Int = 100) throws -> [Keyword] {
    var pipeline = try Pipeline.standard()
    pipeline.keywords = FeatureKeywordRanker(
      lexicon: .compiled, options: KeywordOptions(minimumScore: 0.03))
    pipeline.keywordLimit = limit
    return pipeline.analyze(.test(text)).keywords ?? []
  }

  @Test func anAcronymAndItsLongFormAreOneTerm() throws {
    let keywords = try keywords(
      """
      Warga mengurus Hak Guna Lahan (HGL) di kantor desa. Berkas HGL diserahkan kemarin. Menurut \
      warga, HGL terbit lama. Biaya HGL naik. Pemohon HGL mengeluh. Antrean HGL panjang.
      """)
    let terms = keywords.map(\.term)
    #expect(terms.contains("HGL"))
    #expect(!terms.contains("Hak Guna Lahan"))
    #expect(keywords.first { $0.term == "HGL" }?.occurrences.count == 7)
    #expect(keywords.first { $0.term == "HGL" }?.lemma == "hak guna lahan")
  }

  @Test func placesOfATermAreAllItsPlacesInOrder() throws {
    let text = """
      Bakau Pesisir Ditanam

      Bakau ditanam warga. Bibit bakau pesisir dibagikan, dan bakau pesisir tumbuh. Warga merawat \
      bakau itu. Dinas memuji bakau pesisir.
      """
    let words = Array(text.lowercased().utf8)
    for (lemma, count) in [("bakau", 6), ("bakau pesisir", 4)] {
      let ranker = FeatureKeywordRanker(
        lexicon: .compiled,
        options: KeywordOptions(maximumWords: lemma == "bakau" ? 1 : 2, minimumScore: 0))
      var pipeline = try Pipeline.standard()
      pipeline.keywords = ranker
      pipeline.keywordLimit = 100
      let keywords = pipeline.analyze(.test(text)).keywords ?? []
      let occurrences = keywords.first { $0.lemma == lemma }?.occurrences ?? []
      #expect(occurrences.count == count, "\(lemma)")
      #expect(occurrences == occurrences.sorted())
      for span in occurrences {
        #expect(String(decoding: words[span.start..<span.end], as: UTF8.self) == lemma)
      }
    }
  }

  @Test func aRareAcronymLeavesTheLongForm() throws {
    let terms = try keywords(
      """
      Warga mengurus Hak Guna Lahan (HGL) di kantor desa. Hak Guna Lahan terbit lama, dan biaya Hak \
      Guna Lahan naik.
      """
    ).map(\.term)
    #expect(terms.contains("Hak Guna Lahan"))
    #expect(!terms.contains("HGL"))
  }

  @Test func ofAFamilyTheBestWordStandsForAll() throws {
    let lemmas = try keywords(
      """
      Pelayanan dibuka. Pelayanan ramai. Layanan itu gratis. Layanan buka pagi. Petugas melayani \
      warga. Mereka melayani sampai sore.
      """
    ).map(\.lemma)
    let family = lemmas.filter { ["pelayanan", "layanan", "layani", "melayani"].contains($0) }
    #expect(family.count == 1)
  }

  @Test func timeNewsWordsAndCuesAreNoTerms() throws {
    let lemmas = try keywords(
      """
      Pada Senin dan Selasa warga menanam bakau, kata Rahmat Wiguna. Pada Senin lalu warga menanam \
      bakau, ujar Rahmat Wiguna. Bulan Januari dan Februari mereka menanam bakau, menurut warga.
      """
    ).flatMap { $0.lemma.split(separator: " ").map(String.init) }
    for word in ["senin", "selasa", "januari", "februari", "kata", "ujar", "menurut", "pada"] {
      #expect(!lemmas.contains(word), "\(word) is no keyword")
    }
    #expect(lemmas.contains("bakau"))
  }

  @Test func whoIsQuotedOnlyInPassingIsNoKeyword() throws {
    let text = """
      Jembatan Gantung Sukamaju Putus

      Jembatan gantung Sukamaju putus diterjang banjir. Bupati Sukamaju Rahmat Wiguna meninjau \
      jembatan gantung itu.

      "Jembatan gantung akan kami bangun lagi," kata Rahmat Wiguna.

      Rahmat Wiguna meminta warga bersabar. Banjir merusak jembatan gantung dan sawah. Menurut \
      Rahmat, sawah warga terendam banjir.

      "Kami menunggu," kata Surti Halimah, pedagang.
      """
    let terms = try Pipeline.standard().analyze(.test(text)).keywords?.map(\.term) ?? []
    #expect(terms.contains("Rahmat Wiguna"))
    #expect(!terms.contains("Surti Halimah"))
  }

  @Test func aPlaceDoesNotFillTheList() throws {
    // Each lowers those that share its words.
    let keywords = try keywords(
      """
      Pasar Sukamaju ramai. Pasar Sukamaju dibuka. Pasar ikan ramai. Pasar ikan ditutup. Harga \
      beras naik. Harga beras turun.
      """)
    let later = keywords.filter { $0.features.contains { $0.name == "overlap" } }
    #expect(!later.isEmpty)
    for keyword in later {
      #expect(keyword.features.contains { $0.name == "overlap" && $0.weight < 0 })
    }
  }

  @Test func aLongNameIsCountedAtAllItsPlaces() throws {
    let keywords = try keywords(
      """
      Kementerian Energi dan Sumber Daya Mineral membuka lelang. Lelang Kementerian Energi dan \
      Sumber Daya Mineral diikuti warga. Warga memuji Kementerian Energi dan Sumber Daya Mineral.
      """)
    let name = keywords.first { $0.term == "Kementerian Energi dan Sumber Daya Mineral" }
    #expect(name?.occurrences.count == 3)
  }

  @Test func whatIsSaidOnceInPlainTextIsNoTerm() throws {
    let lemmas = try keywords(
      "Warga menanam bakau. Sungai meluap karena hujan. Warga menanam bakau lagi di pesisir."
    ).map(\.lemma)
    #expect(lemmas.contains("bakau"))
    #expect(!lemmas.contains("hujan"))
  }
}
