import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Names that their neighbours tell: class nouns, hyphens, letters, brackets.
@Suite struct ContextTests {
  private static let pipeline = try? Pipeline.standard()

  @Test(arguments: [
    // Pairs.
    "Ia menemui Presiden ⟦per:Prabowo⟧-⟦per:Gibran⟧ di ⟦loc:Jakarta⟧.",
    "Mereka mendukung pemerintahan ⟦per:Jokowi⟧-⟦per:JK⟧ sejak awal.",
    // Whose a relation is, not what.
    "Keluarga ⟦per:Anton Salim⟧ membeli tanah itu.",
    // A given name is no part of a title.
    "Menteri Hukum ⟦per:Supratman Andi Wijaya⟧ hadir.",
    // Letters between and behind names.
    "Menurut ⟦per:Rahmat MS Siregar⟧, jalan itu rusak.",
    "Menurut ⟦per:Mahfud MD⟧, aturan itu keliru.",
    "Penyidik memeriksa tersangka ⟦per:NM⟧ dan membawanya.",
    // A class noun before a name.
    "Ia naik maskapai ⟦org:Langit Sentosa⟧ ke ⟦loc:Medan⟧.",
    "Hal itu ditulis surat kabar ⟦org:Al-Warta⟧, kemarin.",
    "Ia bekerja di perusahaan ⟦loc:Jepang⟧ sejak muda.",
    // The capital's letters and numbers are a building's, a compass point a country's.
    "Rapat digelar di ⟦loc:Gedung DPR RI⟧ kemarin.",
    "Warga berkumpul di ⟦loc:Gedung Sate II⟧ dan ⟦loc:Gedung Melati 2⟧ kemarin.",
    "Truk itu terguling di ⟦loc:Jalan Rambutan Km 7⟧ kemarin.",
    "Perang pecah di ⟦loc:Libya Barat⟧ tahun itu.",
    "Ia tinggal di rumah dinas ⟦per:Jokowi⟧ sejak lama.",
    "Peserta lomba di ⟦loc:Hotel JS Melati⟧ pulang.",
    // Bodies that an office ends with, or that follow a preposition.
    "Ketua ⟦org:PB Djarum Kudus⟧ ⟦per:Yoppy Hartono⟧ hadir.",
    "Menteri Energi ⟦loc:Uni Emirat Arab⟧ ⟦per:Suhail Al Mansur⟧ hadir.",
    "Ketua ⟦org:MK⟧ saat itu ⟦per:Rahmat Siregar⟧ hadir.",
    "Wakil Ketua Komisi I ⟦per:Rahmat Siregar⟧ hadir.",
    "Direktur Pemasaran dan Niaga ⟦org:Pertamina⟧ ⟦per:Rahmat Siregar⟧ hadir.",
    "Ia bernama ⟦per:Mohammed al-Ghifari⟧.",
    "Hal itu dikatakan kepada ⟦org:detikNews⟧ kemarin.",
    "Usul ⟦per:Rahmat Siregar⟧ (⟦org:F-PKS⟧) diterima.",
    // A country speaks, but is nobody.
    "Hal itu dikatakan ⟦loc:Israel⟧ kemarin.",
  ])
  func names(_ marked: String) throws {
    let marked = MarkedNames(marked)
    let found = marked.found(by: try #require(ContextTests.pipeline))
    #expect(found == marked.names, "\(marked.text)")
  }

  /// Capitals that are no names.
  @Test(arguments: [
    "Tersangka Ditahan",
    "Nilai dana transfer ke daerah (BKK) turun. Menurut warga, BKK itu penting.",
    "Suku bunga Lending Facility turun lagi.",
    "Ia menandatangani MoU kemarin.",
    "Dukunglah Partai Anda sendiri.",
  ])
  func noNames(_ text: String) throws {
    let found = MarkedNames(text).found(by: try #require(ContextTests.pipeline))
    #expect(found.isEmpty, "\(text)")
  }

  /// A headline's verb is no part of a title, and its subject no apposition.
  @Test(arguments: [
    ("Camat Bisa Dipilih Lagi, Kata Rahmat\n\nRahmat Siregar hadir di rapat itu.", [String]()),
    (
      "Setahun Bersama Rahmat, Camat Ajak Warga\n\nRahmat Siregar hadir di rapat itu.",
      [String]()
    ),
    (
      "Menteri LH Segel Pabrik Logam\n\nMenteri LH Rahmat Siregar menyegel pabrik itu.",
      ["Menteri LH"]
    ),
    ("Penasihat hukumnya, Rahmat Siregar, datang.", ["Penasihat hukum"]),
    ("Usul Rahmat Siregar (F-PKS) diterima.", ["F-PKS"]),
    (
      "Wakil Ketua Komisi I dari fraksi PKS, Rahmat Siregar, hadir.",
      ["Wakil Ketua Komisi I dari fraksi PKS"]
    ),
  ])
  func roles(_ text: String, _ wanted: [String]) throws {
    let entities = try #require(ContextTests.pipeline).analyze(.test(text)).entities ?? []
    let person = entities.first { $0.kind == .person && $0.name == "Rahmat Siregar" }
    #expect(person?.roles.map(\.text) == wanted, "\(entities.map(\.name))")
  }
}
