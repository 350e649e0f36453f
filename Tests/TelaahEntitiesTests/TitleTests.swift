import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Titles beside a name: their extent, their parts, and where the name begins.
@Suite struct TitleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let name: String
    let title: String
    let organization: String?
    var testDescription: String { text }

    init(_ text: String, _ name: String, _ title: String, _ organization: String? = nil) {
      self.text = text
      self.name = name
      self.title = title
      self.organization = organization
    }
  }

  @Test(arguments: [
    Case("Bupati Bengkalis Rahmat Siregar hadir.", "Rahmat Siregar", "Bupati Bengkalis"),
    Case(
      "Plt. Kepala Dinas Kesehatan Sinta Lestari hadir.", "Sinta Lestari", "Plt. Kepala",
      "Dinas Kesehatan"),
    Case(
      "Gubernur Nusa Tenggara Timur (NTT) Rahmat Siregar hadir.", "Rahmat Siregar",
      "Gubernur Nusa Tenggara Timur (NTT)"),
    Case(
      "Wakil Menteri Sekretaris Negara (Wamensesneg) Rahmat Siregar hadir.", "Rahmat Siregar",
      "Wakil Menteri Sekretaris Negara (Wamensesneg)"),
    Case(
      "Direktur Utama PLN Rahmat Siregar mengatakan, listrik pulih.", "Rahmat Siregar",
      "Direktur Utama", "PLN"),
    Case(
      "Vice President Public Relations KAI Budi Santoso mengatakan, kereta penuh.",
      "Budi Santoso", "Vice President Public Relations", "KAI"),
    Case(
      "General Manager Melati Hotel Mataram Budi Santoso mengatakan, tamu naik.",
      "Budi Santoso", "General Manager", "Melati Hotel Mataram"),
    Case(
      "CEO & Senior Vice President PLN Budi Santoso berkata begitu.", "Budi Santoso",
      "CEO & Senior Vice President", "PLN"),
    Case(
      "\"Kami siap,\" kata Manajer PLN Cabang Wonosari, Surti Lestari, Senin.", "Surti Lestari",
      "Manajer", "PLN Cabang Wonosari"),
    Case(
      "CEO Melati International Hospitals Budi Santoso menambahkan.", "Budi Santoso", "CEO",
      "Melati International Hospitals"),
    Case(
      "Menurut bos Tesla, Budi Santoso, pekerjanya banyak.", "Budi Santoso", "bos", "Tesla"),
    Case(
      "Direktur PT Solda Sofyan Lubis yang hadir memberi pandangan.", "Sofyan Lubis",
      "Direktur", "PT Solda"),
    Case(
      "Menteri Riset dan Teknologi/Kepala Badan Riset Nusa Budi Santoso hadir.",
      "Budi Santoso", "Menteri Riset dan Teknologi/Kepala", "Badan Riset Nusa"),
  ])
  func partsOfATitleBeforeAName(_ one: Case) throws {
    let role = try #require(try person(one.text, one.name)?.roles.first)
    #expect(role.title == one.title)
    #expect(role.organization == one.organization)
  }

  @Test func aFieldListedWithDanBelongsToTheBody() throws {
    #expect(
      try roles(
        "Sekretaris Dinas Pariwisata, Pemuda, dan Olahraga Kota Bekasi Budi Santoso hadir.",
        "Budi Santoso") == ["Sekretaris Dinas Pariwisata, Pemuda, dan Olahraga Kota Bekasi"])
  }

  @Test func aNameMayFollowBehindAComma() throws {
    #expect(
      try roles(
        "Anggota Komisi X DPR RI dari Fraksi Partai Golkar, Sinta Lestari, mengatakan itu.",
        "Sinta Lestari") == ["Anggota Komisi X DPR RI dari Fraksi Partai Golkar"])
  }

  @Test func whoseTheRoleIsTheNameBehindTheCommaTells() throws {
    let text = "Kuasa hukum Budi Santoso, Sinta Lestari, mengatakan kliennya sehat."
    #expect(try roles(text, "Sinta Lestari") == ["Kuasa hukum Budi Santoso"])
  }

  @Test(arguments: [
    ("Rahmat Siregar, Kepala Bidang Humas Polda Riau, hadir.", "Kepala Bidang Humas Polda Riau"),
    ("Rahmat Siregar selaku Ketua PMI Bekasi hadir.", "Ketua PMI Bekasi"),
    ("Rahmat Siregar yang juga Ketua PMI Bekasi hadir.", "Ketua PMI Bekasi"),
    ("Rahmat Siregar adalah Ketua PMI Bekasi.", "Ketua PMI Bekasi"),
    ("Rahmat Siregar yang pernah menjadi Ketua PMI Bekasi hadir.", "Ketua PMI Bekasi"),
    ("Rahmat Siregar (Ketua PMI Bekasi) hadir.", "Ketua PMI Bekasi"),
    ("Rahmat Siregar adalah adik kandung Sinta Lestari.", "adik kandung Sinta Lestari"),
  ])
  func titlesBehindAName(_ text: String, _ role: String) throws {
    #expect(try roles(text, "Rahmat Siregar") == [role])
  }

  @Test func titlesInAListAreTheirOwnPeoples() throws {
    let text =
      "Hadir Asisten I Heri Indra Putra, Camat Mandau Sutrisno, Kepala Desa Temiang Masdar dan undangan."
    #expect(try roles(text, "Heri Indra Putra") == ["Asisten I"])
    #expect(try roles(text, "Sutrisno") == ["Camat Mandau"])
    #expect(try roles(text, "Masdar") == ["Kepala Desa Temiang"])
  }

  @Test func whatIsSaidOfSeveralIsSaidOfEachListed() throws {
    let text =
      "Hadir tiga politikus Partai Golkar, yaitu Budi Santoso, Sinta Lestari, dan Rahmat Siregar."
    for name in ["Budi Santoso", "Sinta Lestari", "Rahmat Siregar"] {
      #expect(try roles(text, name) == ["politikus Partai Golkar"])
    }
  }

  @Test func anArticleIsNoPartOfTheRole() throws {
    #expect(
      try roles("Rahmat Siregar, seorang pengamat politik, hadir.", "Rahmat Siregar")
        == ["pengamat politik"])
  }

  @Test func initialsAreNamedByDenganInisial() throws {
    #expect(
      try roles("Polisi memeriksa seorang mahasiswa dengan inisial RS (22) kemarin.", "RS")
        == ["mahasiswa"])
  }

  @Test func initialsAreSetApartBehindADescription() throws {
    #expect(
      try roles("Seorang siswa SMP di Palembang, ABP, diduga jatuh kemarin.", "ABP")
        == ["siswa SMP di Palembang"])
    #expect(try people("Menurut siswa SMP di Palembang, ABP, lembaga itu, rugi.").isEmpty)
  }

  @Test func initialsAreNamedByBerinisial() throws {
    #expect(
      try roles("Polisi memeriksa seorang selebgram berinisial RS di Bekasi.", "RS")
        == ["selebgram"])
  }

  @Test(arguments: ["Bupat", "Bupait", "Buppati"])
  func aSlipOfThePenIsATitle(_ title: String) throws {
    let text = "Kata \(title) Rahmat Siregar, harga turun."
    #expect(try roles(text, "Rahmat Siregar") == [title])
  }

  @Test func aVerbIsNoField() throws {
    let text = "Presiden mengintervensi pasar. Kata Presiden Rahmat Siregar, harga turun."
    #expect(try roles(text, "Rahmat Siregar") == ["Presiden"])
  }

  @Test func aWordUsedAsAPlaceIsNoName() throws {
    let text = """
      Hujan turun di Malintang. Wali Kota Malintang Budi Santoso hadir.
      """
    #expect(try roles(text, "Budi Santoso") == ["Wali Kota Malintang"])
  }

  @Test func prefixesWithoutEndCostLinearTime() throws {
    let text = String(repeating: "mantan ", count: 20_000) + "Bupati Rahmat Siregar hadir."
    #expect(try person(text, "Rahmat Siregar") != nil)
  }
}
