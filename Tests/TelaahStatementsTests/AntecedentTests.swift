import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahStatements

/// Whom *-nya*, *dia* and quotations without a cue go back to.
struct AntecedentTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat.\n\n"

  private func last(_ text: String) throws -> String? {
    try found(AntecedentTests.lead + text).last
  }

  @Test(
    arguments: [
      "Bank Indonesia memperkirakan harga gabah tetap tinggi.",
      "Sebab, banyak pakar berpendapat hujan akan berlangsung lama.",
      "Para petani berharap irigasi segera diperbaiki.",
    ])
  func aBodyOrCrowdDoesNotTakeTheTurn(_ sentence: String) throws {
    #expect(
      try last("\(sentence) \"Pupuk cukup untuk semua,\" ujarnya.")
        == "direct Rahmat Santoso | ujar | Pupuk cukup untuk semua")
  }

  @Test func anArgumentPresentsNobody() throws {
    #expect(
      try last(
        "Apalagi, Gubernur Tirta Lestari Wulandari sudah menyampaikan harapan serupa. "
          + "\"Pupuk cukup untuk semua,\" ujarnya.")
        == "direct Rahmat Santoso | ujar | Pupuk cukup untuk semua")
  }

  @Test func whoIsOnlyNamedBesideTheSpeakerDoesNotSpeakNext() throws {
    #expect(
      try last(
        "\"Pupuk cukup untuk semua,\" kata Rahmat, yang datang bersama Camat Lestari Wulandari. "
          + "Jalan desa juga diperbaiki. \"Kami senang sekali hari ini,\" ujarnya.")
        == "direct Rahmat Santoso | ujar | Kami senang sekali hari ini")
  }

  @Test(
    arguments: [
      "Salah satu warga yang ikut panen adalah Lestari Wulandari.",
      "Salah seorang petani yang menonton yakni Lestari Wulandari.",
      "Salah satu pedagang di sana bernama Lestari Wulandari.",
      "Salah satunya Lestari Wulandari.",
    ])
  func whoASentenceLeadsUpToSpeaksNext(_ sentence: String) throws {
    #expect(
      try last("\(sentence) \"Kami senang sekali hari ini,\" ujarnya.")
        == "direct Lestari Wulandari | ujar | Kami senang sekali hari ini")
  }

  @Test func aParagraphThatTurnsToSomebodyElseLetsThemSpeak() throws {
    #expect(
      try last(
        "\"Kami berterima kasih kepada Bupati Lestari Wulandari,\" kata Rahmat.\n\n"
          + "Lestari meninjau saluran air di desa itu sejak pagi.\n\n"
          + "\"Saluran air ini bagus sekali,\" katanya.")
        == "direct Lestari Wulandari | kata | Saluran air ini bagus sekali")
  }

  @Test func whatSomebodyIsSaidToHaveSaidDoesNotTakeTheTurn() throws {
    #expect(
      try last(
        "Dalam surat itu, Lestari Wulandari disebut menuding pedagang menimbun pupuk. "
          + "\"Surat itu tidak benar sama sekali,\" ujarnya.")
        == "direct Rahmat Santoso | ujar | Surat itu tidak benar sama sekali")
  }

  @Test func aNounCueBeforeTheSentenceIsNoSpeaker() throws {
    let lines = try found(
      "Panen di Sukamaju\n\nPernyataan itu disampaikan Rahmat Santoso dalam rapat koordinasi. "
        + "Menurutnya, panen naik dua kali lipat.")
    #expect(lines.last == "indirect Rahmat Santoso | Menurut | panen naik dua kali lipat")
  }

  @Test func aTakenTurnIsNeverSurerThanTheTurn() {
    let confidence = Confidence(
      shares: ["statements/speaker-clitic": Confidence.Shares(clear: 0.9, doubtful: 0.6)])
    let rule: RuleID = "statements/speaker-clitic"
    #expect(confidence.of(Evidence(rule: rule)) == 0.9)
    #expect(confidence.of(Evidence(rule: rule, doubt: .rival)) == 0.6)
    #expect(confidence.of(Evidence(rule: rule, inherited: 0.4)) == 0.4)
    #expect(confidence.of(Evidence(rule: "statements/none")) < 0.9)
  }
}

/// Whom somebody cites for what he argues does not take his turn.
struct CitedTests {
  @Test func whoIsCitedLeavesTheTurn() throws {
    let lines = try found(
      "Camat Rina Hartati mengatakan jalan itu rusak. Apalagi, Gubernur Rahmat Santoso sudah mengatakan "
        + "jalan itu harus dibangun. \"Kami menunggu sejak tahun lalu,\" ujarnya.")
    #expect(lines.count == 3)
    #expect(lines.last?.hasPrefix("direct Rina Hartati |") == true)
  }
}
