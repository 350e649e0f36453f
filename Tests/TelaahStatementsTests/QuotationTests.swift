import Telaah
import TelaahTestSupport
import Testing

/// Marks in every state that press releases and newspapers leave them in.
struct QuotationTests {
  private static let words = "Panen tahun ini naik dua kali lipat di semua desa"

  @Test(
    arguments: [
      "\"\(words),\" kata Rahmat Santoso.", "“\(words),” kata Rahmat Santoso.",
      "”\(words),” kata Rahmat Santoso.", "„\(words),“ kata Rahmat Santoso.",
      "«\(words)», kata Rahmat Santoso.", "‘\(words),’ kata Rahmat Santoso.",
      "'\(words),' kata Rahmat Santoso.", "''\(words),'' kata Rahmat Santoso.",
      "\"\"\(words),\"\" kata Rahmat Santoso.", "\"\"\"\(words),\"\"\" kata Rahmat Santoso.",
      "»\(words)«, kata Rahmat Santoso.", "“\(words),\" kata Rahmat Santoso.",
      "„\(words),” kata Rahmat Santoso.", "\"\(words)\" kata Rahmat Santoso.",
      "\"\(words)\", kata Rahmat Santoso.", "\"\(words).\" Kata Rahmat Santoso.",
      "\"\(words),\"kata Rahmat Santoso.", "“ \(words), ”kata Rahmat Santoso.",
    ])
  func anyMarksAreRead(_ text: String) throws {
    #expect(
      try foundBehindLead(text).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        .map { $0.replacing(" | Kata | ", with: " | kata | ") }
        == ["direct Rahmat Santoso | kata | \(QuotationTests.words)"])
  }

  @Test func unclosedEndsBeforeItsCue() throws {
    let analysis = try Pipeline.standard().analyze(
      .test("\"Panen tahun ini naik dua kali lipat, kata Rahmat Santoso. Hujan cukup."))
    #expect(analysis.statements?.first?.isRepaired == true)
    #expect(analysis.warnings.map(\.code) == [.unclosedQuote])
    #expect(
      analysis.statements?.first.map { analysis.document.text(of: $0.content.first) }
        == "Panen tahun ini naik dua kali lipat")
  }

  @Test func unclosedNeverSwallowsTheNextParagraph() throws {
    let lines = try foundBehindLead(
      "\"Panen tahun ini naik.\n\nJalan desa diperbaiki bulan depan oleh dinas.")
    #expect(lines.allSatisfy { !$0.contains("Jalan desa") })
  }

  @Test func unopenedBeginsWithItsSentence() throws {
    #expect(
      try foundBehindLead("Hujan turun. Kami menanam padi di dua desa,\" kata Rahmat Santoso.")
        == ["direct (mended) Rahmat Santoso | kata | Kami menanam padi di dua desa"])
  }

  @Test func severalParagraphsAreOneStatement() throws {
    #expect(
      try foundBehindLead(
        "\"Kami menanam padi di dua desa.\n\n\"Panennya bulan depan,\" ujarnya.")
        == [
          "direct Rahmat Santoso | ujar | Kami menanam padi di dua desa. … Panennya bulan depan"
        ])
  }

  @Test func interruptedIsOneStatement() throws {
    #expect(
      try foundBehindLead("\"Kami menanam padi,\" kata Rahmat Santoso, \"di dua desa sekaligus.\"")
        == ["direct Rahmat Santoso | kata | Kami menanam padi … di dua desa sekaligus."])
  }

  @Test func quotesInQuotesStay() throws {
    #expect(
      try foundBehindLead("\"Ibu bilang 'jangan pergi ke sana' kepada saya,\" kata Rahmat Santoso.")
        == [
          "direct Rahmat Santoso | kata | Ibu bilang 'jangan pergi ke sana' kepada saya"
        ])
  }

  @Test func theSameMarksNest() throws {
    #expect(
      try foundBehindLead("\"Kami sebut ini \"panen raya\" karena besar,\" kata Rahmat Santoso.")
        == ["direct Rahmat Santoso | kata | Kami sebut ini \"panen raya\" karena besar"])
  }

  @Test func aCueThatLeadsToTheNextQuotationIsNotOfTheOneBefore() throws {
    #expect(
      try foundBehindLead(
        "Rahmat menegaskan, \"Panen naik di semua desa.\" Kata Rahmat: \"Pupuk cukup untuk semua!\""
      )
        == [
          "direct Rahmat Santoso | menegaskan | Panen naik di semua desa.",
          "direct Rahmat Santoso | Kata | Pupuk cukup untuk semua!",
        ])
  }

  @Test func aLostOpeningMarkBehindAColonIsNoPartOfTheContent() throws {
    #expect(
      try foundBehindLead("Rahmat mengatakan: Panen naik di semua desa\".").first?
        .hasSuffix(" | mengatakan | Panen naik di semua desa") == true)
  }

  @Test func theOtherMarkAtTheEndIsNoContent() throws {
    #expect(
      try foundBehindLead("\"Panen tahun ini naik di semua desa.'").last?
        .hasSuffix("| Panen tahun ini naik di semua desa.") == true)
  }

  @Test(
    arguments: [
      "Lokakarya bertema \"Petani Muda Membangun Desa\" itu diikuti 40 orang.",
      "Ia dijuluki \"Raja Padi\" oleh warga.", "Film \"Laut Biru\" diputar malam ini.",
      "\"Sawah Hijau\" adalah nama koperasi itu.",
    ])
  func scareQuotesAndTitlesAreNone(_ text: String) throws {
    #expect(try foundBehindLead(text) == [])
  }
}
