import Telaah
import TelaahTestSupport
import Testing

/// Whose mouth a statement must not be put into.
struct WrongSpeakerTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat tahun ini.\n\n"

  @Test(
    arguments: [
      // Nobody calls himself by his name.
      (
        "Camat Air Jernih Lestari Wulandari mengatakan, saluran air dijaga.\n\n"
          + "\"Kemarin Bu Camat (Lestari Wulandari) berjanji kepada kami,\" ungkapnya.",
        "direct Rahmat Santoso | "
      ),
      // A noun that begins a sentence is nobody.
      (
        "Pembiayaan cukup menantang bagi desa kecil.\n\n\"Dana desa harus dijaga,\" katanya.",
        "direct Rahmat Santoso | "
      ),
      // Who is added to the subject in commas does not speak.
      (
        "Saat dikonfirmasi, Budi Hartono, kuasa hukum Dinas Air dan Lestari Wulandari, "
          + "menyatakan, air cukup.",
        "indirect Budi Hartono | "
      ),
      (
        "Dokter desa dr. Budi Hartono, MS, SpZQ mengatakan, pasien boleh pulang sore ini.",
        "indirect Budi Hartono | "
      ),
      (
        "Kepala Dinas Kesehatan Budi Hartono, S.Sos., M.Kes mengatakan, vaksin cukup.",
        "indirect Budi Hartono | "
      ),
      (
        "Camat Tono Wiguna dan Budi Hartono, SH juga menegaskan, vaksin cukup.",
        "indirect Tono Wiguna dan Budi Hartono | "
      ),
      // The body of a title behind a name does not speak beside its holder.
      (
        "Budi Hartono, Kepala Seksi Penagihan, Dinas Pendapatan Sukamaju menjelaskan, pajak naik.",
        "indirect Budi Hartono | "
      ),
      // A place is nobody either.
      (
        "Peneliti Pusat Kajian Air, Yogyakarta, mengatakan, air tanah di sana turun.",
        "indirect Peneliti Pusat Kajian Air | "
      ),
      // Whoever is said to have accused, the accused does not speak.
      (
        "XQ disebut menuding Lestari Wulandari menutup saluran air.",
        "indirect Rahmat Santoso | mengatakan"
      ),
      // A description with a nickname.
      (
        "\"Kami senang sekali hari ini,\" ujar pria yang akrab disapa Pak Zuqri.",
        "direct Rahmat Santoso | "
      ),
      // A title with a rank's holder who has none.
      (
        "Kombes Budi Hartono menjelaskan, jalan ditutup sore ini.\n\n"
          + "\"Warga diminta lewat jalan desa,\" kata Kapolres.",
        "direct Budi Hartono | "
      ),
      // Behind a circumstance that no comma parts.
      (
        "Dalam kesempatan tersebut ia menegaskan warga yang bekerja di ladang memang wajib "
          + "menjadi anggota.",
        "indirect Rahmat Santoso | menegaskan | warga yang bekerja"
      ),
      (
        "Pernyataan itu muncul menyusul sikap Camat Lestari Wulandari yang dalam pidatonya di "
          + "balai desa menyampaikan bahwa saluran air dijaga.",
        "indirect Lestari Wulandari | menyampaikan | saluran air dijaga"
      ),
      (
        "Petani Budi Hartono ditahan.\n\n\"Dia tidak bersalah sama sekali,\" ujar kuasa hukum "
          + "Budi.", "direct kuasa hukum Budi | "
      ),
      (
        "Nasib serupa dialami Lestari Wulandari.\n\n\"Ladang saya kering sejak Mei,\" katanya.",
        "direct Lestari Wulandari | "
      ),
      ("Putusan KPK itu menyebutkan bahwa gabah disita.", "indirect KPK | "),
      (
        "Para pejabat Rahmat juga telah memerintahkan penutupan saluran air.",
        "indirect Para pejabat Rahmat | "
      ),
      // The noun is no beginning of a law's name.
      (
        "Peraturan Pemerintah Nomor 6 Tahun 2025 berlaku mulai Senin. Selain itu, pemerintah "
          + "berharap harga beras akan turun.", "indirect pemerintah | "
      ),
      (
        "Sumber dari kepolisian Sukamaju menyatakan, pupuk itu ditimbun sejak bulan lalu.",
        "indirect Sumber dari kepolisian Sukamaju | "
      ),
    ])
  func speakers(_ text: String, _ expected: String) throws {
    let last = try found(WrongSpeakerTests.lead + text).last
    #expect(last?.hasPrefix(expected) == true, "\(last ?? "nothing")")
  }

  @Test func aTitleBeforeItsOwnerIsNamedIsUnknown() throws {
    let analysis = try Pipeline.standard().analyze(
      .test(
        "\"Kita lihat saja nanti hasilnya,\" kata bupati kepada wartawan.\n\n"
          + "Puluhan tahun lalu Bupati Sukamaju Rahmat Santoso membuka jalan itu."))
    #expect(analysis.statements?.first?.speaker.kind == .unknown)
  }

  /// *Presiden …* early on is not whoever is called president of something at the end.
  @Test func aTitleFarBeforeItsOwnerIsNamedIsUnknown() throws {
    let middle = (1...8).map { "Panen di desa ke-\($0) berjalan baik sejak pagi." }
    func first(_ between: [String]) throws -> Statement? {
      let text =
        "Ketua mengatakan panen itu akan dibagi rata kepada warga.\n\n"
        + between.joined(separator: " ") + "\n\nLestari Wulandari, ketua koperasi tani, datang."
      return try Pipeline.standard().analyze(.test(text)).statements?.first
    }
    #expect(try first(middle)?.speaker.kind == .unknown)
    #expect(try first([])?.speaker.name == "Lestari Wulandari")
  }

  /// Who speaks in a clause about the sentence's object does not take its subject's turn.
  @Test func whoSpeaksByTheWayDoesNotTakeTheTurn() throws {
    let lines = try found(
      "Hakim Rahmat Santoso menegaskan bahwa perkara itu dilanjutkan.\n\n"
        + "Rahmat menegur pengacara koperasi, Lestari Wulandari, yang menyebut perkara itu "
        + "sudah selesai. \"Anda belum membaca berkas itu sama sekali,\" tegasnya.")
    #expect(lines.last?.hasPrefix("direct Rahmat Santoso | tegas") == true, "\(lines)")
  }
}
