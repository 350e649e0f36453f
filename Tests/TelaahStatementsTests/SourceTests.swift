import Telaah
import TelaahTestSupport
import Testing

/// Speakers without a name, with a name in an apposition, and bodies.
struct SourceTests {
  private static let quote = "\"Jalan itu rusak sejak lama,\""

  @Test(
    arguments: [
      ("kata seorang warga", "seorang warga"),
      ("kata sumber yang enggan disebut namanya", "sumber yang enggan disebut namanya"),
      ("kata @budi_desa", "@budi_desa"),
      ("tulis akun @warga_sukamaju", "akun @warga_sukamaju"),
      ("ujar kuasa hukum Koperasi Tani, Rahmat Santoso", "Rahmat Santoso"),
      ("singkat Rahmat Santoso", "Rahmat Santoso"),
    ])
  func behindAQuote(_ attribution: String, _ name: String) throws {
    let lines = try found("\(SourceTests.quote) \(attribution).")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("direct \(name) | ") == true)
  }

  @Test func aSourceIsCalledByItsFullestDescription() throws {
    let lines = try found(
      "Seorang sumber membisikkan, gabah itu ditimbun sejak bulan lalu.\n\n"
        + "Seorang sumber yang mengetahui masalah ini mengatakan, ada tiga gudang di sana.\n\n"
        + "Menurut sumber itu, gudang itu dijaga siang dan malam.")
    #expect(lines.count == 3)
    #expect(
      lines.allSatisfy { $0.hasPrefix("indirect Seorang sumber yang mengetahui masalah ini | ") })
  }

  @Test func aGroupIsCalledAsElsewhere() throws {
    let lines = try found(
      "Majelis Hakim Pengadilan Negeri Sukamaju menolak permohonan itu.\n\n"
        + "Dalam putusannya, majelis hakim menyatakan permohonan itu tidak beralasan.")
    #expect(
      lines.last?.hasPrefix("indirect Majelis Hakim Pengadilan Negeri Sukamaju | menyatakan")
        == true)
  }

  @Test func eachCourtIsCalledByItsOwnName() throws {
    let lines = try found(
      "Dalam amar putusan banding, majelis hakim menyatakan hukuman itu tetap berlaku.\n\n"
        + "Putusan Majelis Hakim Pengadilan Tinggi Sukaraya itu dibacakan Senin pagi.\n\n"
        + "Sebelumnya, Majelis Hakim Pengadilan Negeri Sukamaju menghukum terdakwa.\n\n"
        + "Waktu itu majelis hakim berpendapat bahwa terdakwa terbukti menjual pupuk palsu.")
    #expect(
      lines.map { $0.split(separator: " |")[0] } == [
        "indirect Majelis Hakim Pengadilan Tinggi Sukaraya",
        "indirect Majelis Hakim Pengadilan Negeri Sukamaju",
      ])
  }

  @Test func oneNounThatManyBearIsNobodyOfThem() throws {
    let lines = try found(
      "Polisi menangkap pelaku BK dan pelaku CM di dua desa.\n\n"
        + "Namun pelaku mengaku gabah itu dibeli dari pasar.")
    #expect(lines.last?.hasPrefix("indirect pelaku | mengaku | ") == true, "\(lines)")
  }

  @Test(
    arguments: [
      ("Sosok yang akrab disapa Bang Mat itu meminta agar saluran air dijaga.", "meminta"),
      ("Orang nomor satu Sukamaju mengatakan, saluran air harus dijaga.", "mengatakan"),
    ])
  func descriptionsGoBackToTheSpeaker(_ sentence: String, _ cue: String) throws {
    let lines = try found(
      "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat.\n\n" + sentence)
    #expect(lines.last?.hasPrefix("indirect Rahmat Santoso | \(cue) | ") == true)
  }

  @Test(
    arguments: [
      "Rahmat Santoso, peneliti pada Pusat Kajian Air, lembaga Universitas Tirta, mengatakan, air cukup.",
      "Rahmat Santoso, yang dihubungi Kompas, Jumat (19/6), mengatakan, air cukup.",
      "Rahmat Santoso, kuasa hukum Lestari Wulandari, mengatakan, air cukup.",
      "Menurut keterangan tertulis yang disampaikan prakirawan Rahmat Santoso, air cukup.",
    ])
  func theSubjectIsBeforeWhatIsAddedToIt(_ sentence: String) throws {
    #expect(try found(sentence).first?.hasPrefix("indirect Rahmat Santoso | ") == true)
  }
}
