import Telaah
import TelaahTestSupport
import Testing

/// Whom a statement is put into the mouth of.
struct SpeakerTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat tahun ini.\n\n"

  @Test(
    arguments: [
      "kata Rahmat", "kata Bupati", "kata dia", "ujarnya", "jelas Bupati Sukamaju Rahmat Santoso",
      "kata Rahmat kepada wartawan, Senin (6/12)", "kata Rahmat usai rapat di Balai Desa",
    ])
  func theSamePerson(_ attribution: String) throws {
    let lines = try found(SpeakerTests.lead + "\"Pupuk cukup untuk semua,\" \(attribution).")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("direct Rahmat Santoso | ") == true)
  }

  @Test func aQuoteWithoutCueIsCarriedOver() throws {
    let lines = try found(SpeakerTests.lead + "\"Pupuk cukup untuk semua petani di sini.\"")
    #expect(lines.last == "direct Rahmat Santoso | – | Pupuk cukup untuk semua petani di sini.")
  }

  @Test func aNewSubjectSpeaksNext() throws {
    let lines = try found(
      SpeakerTests.lead + "Camat Air Jernih Lestari Wulandari menyambut rencana itu.\n\n"
        + "\"Kami siap membantu para petani,\" ujarnya.")
    #expect(lines.last?.hasPrefix("direct Lestari Wulandari | ujar") == true)
  }

  @Test func someoneUnnamedIsAsWritten() throws {
    let lines = try found("\"Air belum mengalir sejak pagi,\" kata seorang warga.")
    #expect(lines == ["direct seorang warga | kata | Air belum mengalir sejak pagi"])
  }

  @Test func nobodyIsUnknownWithAWarning() throws {
    let analysis = try Pipeline.standard().analyze(
      .test("\"Air belum mengalir sejak pagi tadi,\" ujarnya."))
    #expect(analysis.statements?.first?.speaker.kind == .unknown)
    #expect(analysis.warnings.contains { $0.code == .unknownSpeaker })
  }

  @Test func stancesHaveTheSameOrderInLexiconAndStatement() {
    #expect(Cue.Stance.allCases.map(\.rawValue) == CueStance.names)
  }

  @Test func theRoleIsToldAndTheRulesSign() throws {
    let analysis = try Pipeline.standard().analyze(
      .test(SpeakerTests.lead + "\"Pupuk cukup untuk semua,\" ujarnya."))
    let statement = try #require(analysis.statements?.last)
    #expect(statement.speaker.role == "Bupati Sukamaju")
    #expect(statement.rule == "statements/quote-cue-behind")
    #expect(statement.speaker.rule == "statements/speaker-clitic")
    #expect(statement.cue?.lemma == "ujar")
    #expect(statement.speaker.mention == nil)
  }

  @Test func theRoleIsSpelledOutWhereTheTextDoes() throws {
    let analysis = try Pipeline.standard().analyze(
      .test(
        "Mensos Rahmat: Bantuan Tepat Sasaran\n\nMenteri Sosial Rahmat Santoso mengatakan, "
          + "bantuan beras cukup sampai akhir tahun."))
    #expect(analysis.statements?.last?.speaker.role == "Menteri Sosial")
  }
}

/// Many who belong to a body are not the body.
struct ManyOfBodyTests {
  @Test(arguments: [
    "Banyak mahasiswa Universitas Sukamaju dan warganet", "Sejumlah warga dan pegawai PT Sukamaju",
  ])
  func manySpeak(_ many: String) throws {
    let lines = try found("\(many) menilai aturan itu tidak adil.")
    #expect(lines == ["indirect \(many) | menilai | aturan itu tidak adil"])
  }

  @Test func aTimeIsNobody() throws {
    let lines = try found("Beberapa waktu lalu PT Sukamaju mengatakan aturan itu tidak adil.")
    #expect(lines == ["indirect PT Sukamaju | mengatakan | aturan itu tidak adil"])
  }
}
