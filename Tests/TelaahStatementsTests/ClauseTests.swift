import Telaah
import TelaahTestSupport
import Testing

/// Reported clauses in every frame.
struct ClauseTests {
  @Test(
    arguments: [
      ("Rahmat Santoso mengatakan bahwa panen naik dua kali lipat.", "mengatakan"),
      ("Rahmat Santoso mengatakan, panen naik dua kali lipat.", "mengatakan"),
      ("Rahmat Santoso juga menegaskan panen naik dua kali lipat.", "menegaskan"),
      ("Menurut Rahmat Santoso, panen naik dua kali lipat.", "Menurut"),
      ("Menurutnya, panen naik dua kali lipat.", "Menurut"),
      ("Dikatakannya, panen naik dua kali lipat.", "Dikatakan"),
      ("Dijelaskan Rahmat Santoso, panen naik dua kali lipat.", "Dijelaskan"),
      ("Lanjut Rahmat, panen naik dua kali lipat.", "Lanjut"),
      ("Selain itu, kata Rahmat Santoso, panen naik dua kali lipat.", "kata"),
      ("Ia berharap agar panen naik dua kali lipat.", "berharap"),
      ("Dalam sambutannya, Rahmat menilai panen naik dua kali lipat.", "menilai"),
    ])
  func contentIsTheClause(_ text: String, _ cue: String) throws {
    #expect(
      try foundBehindLead(text)
        == ["indirect Rahmat Santoso | \(cue) | panen naik dua kali lipat"])
  }

  @Test func cueAtTheEnd() throws {
    #expect(
      try foundBehindLead("Panen naik dua kali lipat tahun ini, kata Rahmat Santoso.")
        == ["indirect Rahmat Santoso | kata | Panen naik dua kali lipat tahun ini"])
  }

  @Test func theSentenceBeforeIsMeant() throws {
    #expect(
      try found(
        "Panen di Sukamaju naik dua kali lipat. Hal itu disampaikan Bupati Rahmat Santoso, Senin.")
        == ["indirect Rahmat Santoso | disampaikan | Panen di Sukamaju naik dua kali lipat"])
  }

  @Test func quotedWordsInAClauseMakeItMixed() throws {
    #expect(
      try foundBehindLead("Rahmat menyebut panen itu \"luar biasa\" bagi para petani.")
        == ["mixed Rahmat Santoso | menyebut | panen itu \"luar biasa\" bagi para petani"])
  }

  @Test(
    arguments: [
      "Rahmat menyampaikan terima kasih kepada para petani.",
      "Rahmat memberikan sambutan di hadapan warga.",
      "Rahmat menjelaskan soal pupuk kepada warga.",
      "Rahmat akan mengumumkan hasil lomba besok.",
      "Dengan kata lain, panen naik.", "Nilai tukar petani naik.",
    ])
  func actsAreNone(_ text: String) throws {
    #expect(try foundBehindLead(text) == [])
  }
}
