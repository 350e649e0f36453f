import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Names by their initials, by a town's name, and bodies by the short form of their kind.
@Suite struct ShortFormTests {
  private func names(_ text: String, _ kind: Mention.Kind) throws -> [String] {
    try (Pipeline.standard().analyze(.test(text)).entities ?? []).filter { $0.kind == kind }
      .map(\.name)
  }

  @Test(arguments: [
    (
      "RBS Dukung Petani\n\nWakil Ketua MPR RI Dr M Rahmat Budi Santoso (RBS) mendukung petani. "
        + "\"Itu baik,\" ujar RBS.",
      "M Rahmat Budi Santoso"
    ),
    (
      "Bupati Siak M Rahmat Budi Santoso mendukung petani. \"Itu baik,\" kata RBS.",
      "M Rahmat Budi Santoso"
    ),
    ("Bupati Siak Gunawan (GWN) hadir. Menurut GWN, itu baik.", "Gunawan"),
    (
      "Bupati Siak Hendra Rahmat Budi Santoso (RBS) hadir. Menurut RBS, itu baik.",
      "Hendra Rahmat Budi Santoso"
    ),
    (
      "Kepala Seksi Intelijen Kejari Siak, Boston Robert Santoso menjelaskan program itu.\n\n"
        + "\"Itu baik,\" kata Boston, kepada wartawan.",
      "Boston Robert Santoso"
    ),
    (
      "Wali Kota Bandung Rahmat Santoso hadir.\n\n\"Itu baik,\" kata Rahmat.",
      "Rahmat Santoso"
    ),
  ])
  func onePerson(_ text: String, _ name: String) throws {
    #expect(try people(text).map(\.name) == [name])
  }

  @Test func initialsThatAreSomebodyElsesStayHis() throws {
    let text =
      "Bupati Siak Susi Tanjung (ST) hadir. Camat Satria Budi (ST) hadir. Menurut ST, itu baik."
    #expect(try people(text).map(\.name) == ["Susi Tanjung", "Satria Budi"])
  }

  @Test(arguments: [
    (
      "LMS Gelar Rapat\n\nLembaga Melati Sejahtera (LMS) menggelar rapat. Menurut LMS, itu baik.",
      ["Lembaga Melati Sejahtera"]
    ),
    (
      "Kemensos Gelar Rapat\n\nKementerian Sosial RI (Kemensos) rapat. Menurut Kementerian Sosial, "
        + "itu baik.",
      ["Kementerian Sosial RI"]
    ),
    (
      "Menurut UI, itu baik. Sekolah Pembangunan Universitas Indonesia (UI) dibuka.",
      ["UI", "Sekolah Pembangunan Universitas Indonesia"]
    ),
    (
      "Pemerintah Provinsi Sumatra Selatan rapat. Menurut Pemprov Sumsel, itu baik.",
      ["Pemerintah Provinsi Sumatra Selatan"]
    ),
    (
      "Dinas ESDM Jatim marah. Menurut Dinas ESDM Jawa Timur, itu salah.",
      ["Dinas ESDM Jawa Timur"]
    ),
    (
      "Kepala Dinas Kesehatan Kabupaten Siak, Rahmat Siregar, hadir. Tim Dinkes memeriksa dapur. "
        + "Dinkes menegaskan hal itu.",
      ["Dinas Kesehatan Kabupaten Siak"]
    ),
    (
      "Dinas Kesehatan Kabupaten Siak dan Dinas Kesehatan Kota Dumai hadir. Dinkes menegaskan itu.",
      ["Dinas Kesehatan Kabupaten Siak", "Dinas Kesehatan Kota Dumai"]
    ),
    ("Warga datang ke bank bjb di Siak. Petugas bank bjb ramah.", ["bank bjb"]),
    (
      "Tahir Lestari dari organisasi Initiative of Young Farmers in Germany mengatakan itu salah.",
      ["Initiative of Young Farmers in Germany"]
    ),
    (
      "Verlano International Hospitals (Verlano) dibuka. Logo baru dari Verlano indah. Verlano juga "
        + "bertekad memperkuat layanan.",
      ["Verlano International Hospitals"]
    ),
    ("Ia ditahan di Lapas Kelas 2A Pakjo kemarin.", ["Lapas Kelas 2A Pakjo"]),
    ("Lahan itu ada di kawasan PT Verlano Jaya kemarin.", ["PT Verlano Jaya"]),
    ("Ia rapat di Rumah Dinas Bupati Siak kemarin.", []),
    ("Dana CSR Bank Indonesia (BI) cair. Menurut BI, itu wajar.", ["Bank Indonesia"]),
    (
      "Unjuk rasa itu digelar BEM Siak Raya dan GERAM pada Kamis (20/10/2025).", ["BEM Siak Raya"]
    ),
    (
      "Dominasi Partai Republik dan Demokrat di sana kuat.", ["Partai Republik", "Demokrat"]
    ),
  ])
  func bodies(_ text: String, _ wanted: [String]) throws {
    #expect(try names(text, .organization) == wanted)
  }
}
