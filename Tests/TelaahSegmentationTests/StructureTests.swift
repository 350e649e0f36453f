import Telaah
import TelaahSegmentation
import TelaahTestSupport
import Testing

/// The parts of the page, as lines of `kind: beginning of the text`.
@Suite struct StructureTests {
  private func structure(of text: String, title: String? = nil) -> Structure {
    PageStructureReader().structure(of: .test(text, title: title))
  }

  private func zones(_ text: String, title: String? = nil) -> [String] {
    let document = Document.test(text, title: title)
    return structure(of: text, title: title).blocks.map { block in
      "\(block.kind.rawValue): " + document.text(of: block.span).prefix(24)
    }
  }

  @Test func aPageOfANewsAgency() {
    let text = """
      Lokakarya Batik Digelar untuk Warga Desa Mekarsari

      id mekarsari, batik tulis, lokakarya

      Lokakarya Batik Digelar untuk Warga Desa Mekarsari

      Camat Mekarsari Hj Rukmini Asih (kanan) menyerahkan canting. (Foto Kantor Berita/Joko)

      Mekarsari (Antara Kalteng) - Pemerintah desa menggelar lokakarya, Selasa (6/12).

      "Kami senang," kata Rukmini. (abc/def)

      Editor: Sari Dewi
      COPYRIGHT © ANTARA 2016
      """
    #expect(
      zones(text) == [
        "headline: Lokakarya Batik Digelar ", "tags: id mekarsari, batik tuli",
        "headline: Lokakarya Batik Digelar ", "caption: Camat Mekarsari Hj Rukmi",
        "dateline: Mekarsari (Antara Kalten", "body: Pemerintah desa menggela",
        "body: \"Kami senang,\" kata Rukm", "byline: (abc/def)", "byline: Editor: Sari Dewi",
        "furniture: COPYRIGHT © ANTARA 2016",
      ])
    let structure = structure(of: text)
    #expect(structure.tags == ["mekarsari", "batik tulis", "lokakarya"])
    #expect(structure.dateline?.place == "Mekarsari")
    #expect(structure.dateline?.agency == "Antara Kalteng")
    #expect(structure.paragraphs == 8)
  }

  @Test func aPageOfAPortal() {
    let text = """
      Warga Mekarsari Panen Raya
      Warga Desa Mekarsari memanen padi, Senin (3/11/2025).
      SCROLL TO CONTINUE WITH CONTENT
      "Hasilnya bagus," kata Kades Joko Purnomo.
      Baca juga: Harga Gabah Naik
      Petani Menunggu Pupuk
      Menurut Joko, pupuk bersubsidi baru akan datang bulan depan, sesudah hujan pertama.
      [Gambas:Video 20detik]
      Simak juga Video 'Panen di Mekarsari':
      """
    #expect(
      zones(text) == [
        "headline: Warga Mekarsari Panen Ra", "body: Warga Desa Mekarsari mem",
        "furniture: SCROLL TO CONTINUE WITH ", "body: \"Hasilnya bagus,\" kata K",
        "furniture: Baca juga: Harga Gabah N", "subheading: Petani Menunggu Pupuk",
        "body: Menurut Joko, pupuk bers", "furniture: [Gambas:Video 20detik]",
        "furniture: Simak juga Video 'Panen ",
      ])
  }

  @Test(arguments: [
    ("Sukamara (Antara Kalteng) - Warga", "Sukamara", "Antara Kalteng"),
    ("JAKARTA, KOMPAS.com — Warga", "JAKARTA", "KOMPAS.com"),
    ("JAKARTA, KOMPAS.com--Warga", "JAKARTA", "KOMPAS.com"),
    ("KOMPAS.com - Warga", "", "KOMPAS.com"),
    ("Jakarta, CNN Indonesia -- Warga", "Jakarta", "CNN Indonesia"),
    ("TEMPO.CO, Jakarta - Warga", "Jakarta", "TEMPO.CO"),
    ("Liputan6.com, Jakarta Warga", "Jakarta", "Liputan6.com"),
    ("REPUBLIKA.CO.ID, JAKARTA – Warga", "JAKARTA", "REPUBLIKA.CO.ID"),
    ("BENGKALIS – Warga", "BENGKALIS", ""), ("Jakarta - Warga", "Jakarta", ""),
    ("BANJARMASIN, KOMPAS.com-Warga", "BANJARMASIN", "KOMPAS.com"),
    ("JAKARTA (ANTARA) - Warga", "JAKARTA", "ANTARA"),
    ("PALEMBANG, KR Sumsel - Warga", "PALEMBANG", "KR Sumsel"),
  ])
  func datelines(_ head: String, _ place: String, _ agency: String) {
    let dateline = structure(of: head + " desa memanen padi.").dateline
    #expect(dateline?.place == place)
    #expect(dateline?.agency == agency)
  }

  @Test(arguments: [
    "Presiden Surya - yang baru dilantik - berangkat.", "Warga desa - semua hadir - pulang.",
    "Rina-Joko menang di final.", "Ia, kata Rina - sambil berlalu - pergi.",
  ])
  func noDatelines(_ text: String) { #expect(structure(of: text).dateline == nil) }

  @Test func aLineAloneIsBody() {
    #expect(zones("Bupati Mekarsari meninjau panen") == ["body: Bupati Mekarsari meninja"])
  }

  @Test func aGivenTitleIsTheHeadlineWhereverItStands() {
    let text = "Kamis, 6 Desember 2012 20:56 WIB\nPanen raya dimulai!\nWarga memanen padi."
    #expect(zones(text, title: "Panen Raya Dimulai")[1].hasPrefix("headline"))
  }

  @Test func hashtagsAndSourcesAreFurniture() {
    let text = """
      BENGKALIS - Warga memanen padi.
      "Hasilnya bagus," ujarnya. ##DISKOMINFOTIK
      Sumber : http://contoh.id/a
      """
    #expect(
      zones(text) == [
        "dateline: BENGKALIS -", "body: Warga memanen padi.", "body: \"Hasilnya bagus,\" ujarny",
        "furniture: ##DISKOMINFOTIK", "furniture: Sumber : http://contoh.i",
      ])
  }

  @Test(arguments: [
    ("(Edna C. Wijaya)", "byline"), ("(ril humas pemkab mekarsari/ohs)", "byline"),
    ("(abc/def)", "byline"), ("(Rel)", "byline"), ("(lihat Tabel 3)", "body"),
    ("(Dinas Sosial)", "body"),
  ])
  func creditsBehindTheLastSentence(_ credit: String, _ kind: String) {
    let last = zones("Panen Raya Dimulai\nWarga memanen padi di desa itu. \(credit)").last
    #expect(last?.hasPrefix(kind) == true, "\(last ?? "")")
  }

  @Test func aSubheadingInSmallLetters() {
    let prose = String(repeating: "Warga desa memanen padi bersama-sama sejak pagi. ", count: 4)
    let text = "Panen Raya Dimulai\n\(prose)\nBantuan untuk nelayan\n\(prose)"
    #expect(zones(text)[2] == "subheading: Bantuan untuk nelayan")
  }

  @Test func linesBrokenAtAWidthAreJoined() {
    let text = """
      Pemerintah desa menggelar lokakarya batik bagi warga yang
      ingin belajar, dan menyediakan alat serta bahan yang cukup
      untuk seratus orang peserta dari lima dusun di kecamatan
      itu selama dua pekan.

      Peserta datang dari berbagai dusun di kecamatan itu, dan
      sebagian dari mereka belum pernah memegang canting.
      """
    #expect(structure(of: text).paragraphs == 2)
  }
}
