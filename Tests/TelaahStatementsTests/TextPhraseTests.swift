import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahStatements

/// Studies, surveys and laws as sources: how far their phrase goes, and who speaks by them.
struct TextPhraseTests {
  @Test(
    arguments: [
      ("Menurut riset Universitas Sukamaju, panen", "riset Universitas Sukamaju"),
      (
        "Menurut laporan tahun 2024 dari Kantor Antikorupsi Ramania, panen",
        "laporan tahun 2024 dari Kantor Antikorupsi Ramania"
      ),
      (
        "Menurut laporan \"Hidup di Pesisir\" dari Badan Kelautan Ramania (BKR), panen",
        "laporan \"Hidup di Pesisir\" dari Badan Kelautan Ramania (BKR)"
      ),
      (
        "Menurut penelitian yang diterbitkan di jurnal Alam pada Juli lalu, panen",
        "penelitian yang diterbitkan di jurnal Alam"
      ),
      (
        "Studi dari Kedokteran Ramania pada 2025 juga menemukan bahwa panen",
        "Studi dari Kedokteran Ramania"
      ),
      ("Survei-survei tani yang banyak dilakukan menemukan panen", "Survei-survei tani"),
      ("Penelitian di Ramania bahkan menyebutkan bahwa panen", "Penelitian di Ramania"),
      (
        "Laporan baru yang dirilis oleh Badan Kelautan Ramania menyebutkan panen",
        "Badan Kelautan Ramania"
      ),
      ("Menurut laporan Badan Kelautan Ramania, panen", "Badan Kelautan Ramania"),
      ("Pasal 437 ayat (2) menyatakan panen", "Pasal 437 ayat (2)"),
      (
        "Undang-Undang Nomor 17 Tahun 2023 tentang Pangan juga dengan tegas menyebutkan bahwa panen",
        "Undang-Undang Nomor 17 Tahun 2023 tentang Pangan"
      ),
    ])
  func textsSpeak(_ frame: String, _ name: String) throws {
    let lines = try found("\(frame) akan turun pada musim ini.")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("indirect \(name) | ") == true)
    #expect(lines.first?.hasSuffix("| panen akan turun pada musim ini") == true)
  }

  @Test func twoStudiesAreTwo() throws {
    let lines = try found(
      "Menurut riset Universitas Sukamaju, panen akan turun.\n\n"
        + "Menurut riset Universitas Mekarsari, panen akan naik.")
    #expect(lines.first?.hasPrefix("indirect riset Universitas Sukamaju |") == true)
    #expect(lines.last?.hasPrefix("indirect riset Universitas Mekarsari |") == true)
  }

  @Test func aStudyLeavesTheTurnToItsPerson() throws {
    let lines = try found(
      "\"Musim ini kering,\" kata petani Rahmat Santoso. Menurut riset Universitas Sukamaju, panen "
        + "akan turun.\n\n\"Kami menanam lagi bulan depan,\" ujarnya.")
    #expect(lines.last?.hasPrefix("direct Rahmat Santoso |") == true)
  }

  @Test func aTextIsCalledByItsTitle() throws {
    let lines = try found(
      "Rencana itu ada dalam Buku Nota Pangan dan Gizi 2026. \"Iuran ditetapkan setiap bulan,\" tulis "
        + "dokumen tersebut.")
    #expect(lines.last?.hasPrefix("direct Buku Nota Pangan dan Gizi 2026 |") == true)
  }

  @Test func aSurveyIsItsMakers() throws {
    let lines = try found(
      "Lembaga Kajian Sukamaju melakukan survei pangan. Survei itu menunjukkan tingkat kepuasan warga "
        + "sebesar 78 persen.")
    #expect(lines.last?.hasPrefix("indirect Lembaga Kajian Sukamaju |") == true)
  }
}
