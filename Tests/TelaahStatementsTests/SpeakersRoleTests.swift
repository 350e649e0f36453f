import Telaah
import TelaahTestSupport
import Testing

/// The role that a statement tells of its speaker.
struct SpeakersRoleTests {
  private func role(_ text: String) throws -> String? {
    try Pipeline.standard().analyze(.test(text)).statements?.last?.speaker.role
  }

  @Test(arguments: [
    "Sekjen Partai Golkar sekaligus Ketua Fraksi Golkar DPR RI", "aktor sekaligus penyanyi",
    "Menteri Pertanian dan Kepala Badan Pangan Nasional",
  ])
  func titlesJoinedInTheText(_ title: String) throws {
    #expect(try role("\"Panen baik,\" kata \(title) Rahmat Siregar.") == title)
  }

  @Test func titlesInTwoPlacesAreNotJoined() throws {
    #expect(
      try role(
        "Bupati Siak Rahmat Siregar hadir.\n\n\"Panen baik,\" kata Ketua PMI Riau Rahmat Siregar.")
        == "Bupati Siak")
  }

  @Test func theTitleThatAShortFormStandsIn() throws {
    #expect(
      try role(
        "Kapolres: Jalan Aman\n\nSukamaju - Kepala Polisi Resor (Kapolres) Sukamaju Rahmat Siregar "
          + "mengatakan jalan aman.")
        == "Kepala Polisi Resor (Kapolres) Sukamaju")
  }

  @Test(arguments: [
    ("Kasi Intel Kejaksaan Negeri Siak", "Kasintel"), ("Kabid Humas Polda Riau", "Kabidhumas"),
  ])
  func aTitleInOtherWordsIsItsBearers(_ full: String, _ alone: String) throws {
    let text =
      "\(full) Rahmat Siregar mengatakan harga turun.\n\n\"Panen baik,\" kata \(alone)."
    #expect(try found(text).last == "direct Rahmat Siregar | kata | Panen baik")
  }
}
