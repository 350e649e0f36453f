import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Roles of persons: descriptions in apposition, with *-nya*, of several, and named further behind.
@Suite struct RoleTests {
  @Test(arguments: [
    ("Peluru itu menewaskan Rahmat Siregar, seorang rapper berusia 32 tahun.", "rapper"),
    ("Rahmat Siregar, salah seorang sopir angkot mengaku rugi.", "salah seorang sopir angkot"),
    ("\"Enak,\" kata Rahmat Siregar, seorang kawan asal Riau.", "kawan asal Riau"),
    ("Kata Rahmat Siregar, seorang pelipur lara, hujan turun.", "pelipur lara"),
    (
      "Kata Rahmat Siregar, pemilik rumah makan Gele-Gele, nasi habis.",
      "pemilik rumah makan Gele-Gele"
    ),
    ("Rahmat Siregar, penerima manfaat BPXT, mengaku senang.", "penerima manfaat BPXT"),
    ("Rahmat Siregar, pengacara Sinta Lestari, mengaku senang.", "pengacara Sinta Lestari"),
    ("Rahmat Siregar, aktor dan penulis lepas, hadir.", "aktor dan penulis lepas"),
    ("Rahmat Siregar, konsultan di bidang pertanian, hadir.", "konsultan di bidang pertanian"),
    (
      "Rahmat Siregar, mahasiswa semester tujuh Universitas Riau, hadir.",
      "mahasiswa semester tujuh Universitas Riau"
    ),
    ("Rahmat Siregar (41), pria penjual bakso, tewas.", "pria penjual bakso"),
    ("Rahmat Siregar yang saat itu menjabat sebagai Bupati Siak hadir.", "Bupati Siak"),
    ("Yang diadukan ialah Rahmat Siregar (F-PDI Perjuangan).", "F-PDI Perjuangan"),
    ("Rahmat Siregar, pendiri Garde Molan yang besar, hadir.", "pendiri Garde Molan"),
    ("Rahmat Siregar, pemerhati pendidikan; ahli gizi.", "pemerhati pendidikan"),
    ("\"Arahan Pak Menko (Rahmat Siregar) jelas,\" katanya.", "Menko"),
    ("Yang tidak hadir Rahmat Siregar dari Fraksi Partai Golkar.", "Fraksi Partai Golkar"),
  ])
  func descriptionsBehindAName(_ text: String, _ role: String) throws {
    #expect(try roles(text, "Rahmat Siregar") == [role])
  }

  @Test(arguments: [
    "Rahmat Siregar, seorang diri, berjalan pulang.",
    "Menurut Rahmat Siregar, seorang warga melapor ke polisi.",
    "Menurut Rahmat Siregar, salah seorang warga mengaku rugi.",
    "Menurut Rahmat Siregar, pelaku mengatakan ia lapar.",
    "Menurut Rahmat Siregar, para pedagang di Pasar Bawah, rugi.",
    "Rahmat Siregar, saat itu Bupati Siak berkunjung ke sana.",
    "Menurutnya, Rahmat Siregar tidak hadir.",
    "Penjualnya untung. Rahmat Siregar senang.",
    "Sinta Lestari datang. Suaminya, Rahmat Siregar, sakit.",
    "Warga yang datang mengatakan, Rahmat Siregar lari.",
  ])
  func whatIsNoDescription(_ text: String) throws {
    #expect(try roles(text, "Rahmat Siregar") == [])
  }

  @Test(arguments: [
    (
      "Desa maju bersama warganya.\n\nRahmat Siregar.Dosen tetap di Universitas Riau.",
      ["Dosen tetap di Universitas Riau"]
    ),
    (
      "Desa maju bersama warganya.\n\nDr Rahmat Siregar. Anggota DPR RI Fraksi Partai Golkar.",
      ["Anggota DPR RI Fraksi Partai Golkar"]
    ),
    // A title on another line, or in a sentence that goes on, is somebody else's.
    ("Rahmat Siregar.\n\nDosen tetap di Universitas Riau.", []),
    ("Rahmat Siregar. Bupati Siak membuka acara itu.", []),
    ("Dua menteri Rahmat Siregar menurunkan harga.", []),
    ("Kabinet pimpinan Presiden Rahmat Siregar bekerja lagi.", ["Presiden"]),
  ])
  func titlesOfWhoSigns(_ text: String, _ expected: [String]) throws {
    let entities = try Pipeline.standard().analyze(.test(text)).entities ?? []
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.roles.map(\.text) == expected)
  }

  @Test func aDayHasNoRole() throws {
    let text = "Rabu, seorang warga melapor ke polisi."
    let entities = try Pipeline.standard().analyze(.test(text)).entities ?? []
    #expect(entities.filter { $0.kind == .person }.isEmpty)
  }

  @Test(arguments: [
    (
      "Direktur Operasional Melati Logistics tahun 2021-2024 Rahmat Siregar hadir.",
      "Direktur Operasional Melati Logistics tahun 2021-2024"
    ),
    ("Wakil Presiden ke-10 dan 12 Rahmat Siregar hadir.", "Wakil Presiden ke-10 dan 12"),
    (
      "Ketua DPRD Riau masa jabatan 2019–2024 Rahmat Siregar hadir.",
      "Ketua DPRD Riau masa jabatan 2019–2024"
    ),
    ("Mantan Wakil Bupati dua periode Rahmat Siregar hadir.", "Mantan Wakil Bupati dua periode"),
    ("Gubernur Riau nonaktif Rahmat Siregar ditahan.", "Gubernur Riau nonaktif"),
    ("Calon Bupati Siak nomor urut 2 Rahmat Siregar hadir.", "Calon Bupati Siak nomor urut 2"),
    ("Ketua RT setempat, Rahmat Siregar, hadir.", "Ketua RT setempat"),
    (
      "Pakar IT Universitas 17 Agustus 1945 (Untag) Surabaya, Rahmat Siregar PhD hadir.",
      "Pakar IT Universitas 17 Agustus 1945 (Untag) Surabaya"
    ),
    ("Ketua MT57+ Institute, Rahmat Siregar, hadir.", "Ketua MT57+ Institute"),
    ("Adapun perwakilan PT Ide Melati, Rahmat Siregar, hadir.", "perwakilan PT Ide Melati"),
    ("Seorang penulis dan editor lepas, Rahmat Siregar, hadir.", "penulis dan editor lepas"),
    ("Atlet sepak bola U-17 Riau Rahmat Siregar hadir.", "Atlet sepak bola U-17 Riau"),
    ("Petenis nomor satu dunia Rahmat Siregar menang.", "Petenis nomor satu dunia"),
    ("Direktur PT Air Rahmat Siregar hadir.", "Direktur PT Air"),
    (
      "Direktur PT Surya Adi Wijaya, Rahmat Siregar, mengatakan air naik.",
      "Direktur PT Surya Adi Wijaya"
    ),
  ])
  func titlesBeforeAName(_ text: String, _ role: String) throws {
    #expect(try roles(text, "Rahmat Siregar") == [role])
  }

  @Test func aGivenNameBehindACompanysBeginsTheName() throws {
    #expect(
      try roles("Direktur PT Air Budi Raharjo mengatakan air naik.", "Budi Raharjo")
        == ["Direktur PT Air"])
  }

  @Test func lettersTellWhereABodyEnds() throws {
    let text = "Ketua Ikatan Keluarga Minangsari (IKM) Rahmat Siregar hadir."
    #expect(try roles(text, "Rahmat Siregar") == ["Ketua Ikatan Keluarga Minangsari (IKM)"])
  }

  @Test func lettersOfAWholeTellNothingOfItsOrgan() throws {
    let text = "Ketua Umum Dewan Pimpinan Pusat Ikatan Nelayan Melati (INM) Rahmat Siregar hadir."
    let entities = try Pipeline.standard().analyze(.test(text)).entities ?? []
    let role = entities.first { $0.name == "Rahmat Siregar" }?.roles.first
    #expect(role?.title == "Ketua Umum Dewan Pimpinan Pusat")
    #expect(role?.organization?.hasPrefix("Ikatan Nelayan Melati") == true)
  }

  @Test func anOfficeBehindADescriptionIsAnother() throws {
    let text = "Relawan aktif Kepala Dinas Kesehatan Rahmat Siregar mengatakan itu."
    #expect(try roles(text, "Rahmat Siregar") == ["Kepala Dinas Kesehatan"])
  }

  @Test(arguments: [
    ("Petenis Serbia yang menjadi unggulan kedua, Rahmat Siregar, menang.", "Petenis Serbia"),
    ("Seorang warga Riau yang tinggal di Jakarta bernama Rahmat Siregar hadir.", "warga Riau"),
    ("Salah satu pendiri adalah Rahmat Siregar.", "Salah satu pendiri"),
    ("Sopir bus nahas itu, Rahmat Siregar (40), tewas.", "Sopir bus nahas"),
    ("Ia datang dengan asistennya, Rahmat Siregar, Senin.", "asisten"),
    ("\"Klien kami sehat,\" kata kuasa hukumnya, Rahmat Siregar.", "kuasa hukum"),
    ("\"Kami rugi,\" ujar salah satu pedagang bernama Rahmat.", "salah satu pedagang"),
    ("\"Kami rugi,\" ujar salah seorang pedagang, Rahmat, Senin.", "salah seorang pedagang"),
  ])
  func aNameFurtherBehind(_ text: String, _ role: String) throws {
    let name = text.contains("Siregar") ? "Rahmat Siregar" : "Rahmat"
    #expect(try roles(text, name) == [role])
  }

  @Test(arguments: [
    (
      "Hadir tiga Anggota Majelis dari Tim Pemeriksa Daerah (TPD) Riau yakni",
      "Anggota Majelis dari Tim Pemeriksa Daerah (TPD) Riau"
    ),
    ("Dua anggota KPU Riau,", "anggota KPU Riau"),
    ("Hal itu dikatakan politikus PAN", "politikus PAN"),
    ("Hakim memanggil terdakwa", "terdakwa"),
  ])
  func aTitleOfSeveral(_ title: String, _ role: String) throws {
    let text = title + " Rahmat Siregar (40) dan Sinta Lestari."
    #expect(try roles(text, "Rahmat Siregar") == [role])
    #expect(try roles(text, "Sinta Lestari") == [role])
  }

  @Test(arguments: [
    "Bupati Siak Rahmat Siregar dan Sinta Lestari hadir.",
    "Seorang artis bernama Rahmat Siregar dan Sinta Lestari hadir.",
    "Hadir suami Rahmat Siregar dan Sinta Lestari.",
    "Rahmat Siregar, politikus senior, dan Sinta Lestari hadir.",
  ])
  func aTitleOfOne(_ text: String) throws {
    #expect(try roles(text, "Sinta Lestari") == [])
  }

  @Test func theSecondOfTwoMayHaveAnOfficeOfHisOwn() throws {
    let text = "Acara itu dihadiri artis Rahmat Siregar dan Budi Santoso, Bupati Siak."
    #expect(try roles(text, "Budi Santoso") == ["Bupati Siak"])
  }

  @Test func demonstrativesEndATitleAndNoName() throws {
    let text = "Kata mantan Kepala Dinas Pengendalian Penduduk dan Keluarga Berencana ini, hujan."
    #expect(try roles(text, "Berencana") == ["no person"])
  }
}
