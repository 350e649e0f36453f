import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Whose a title is, and whose it is not.
@Suite struct TitleHolderTests {
  private static let story =
    "Yanto membuka pasar di Siak. Menurut Yanto, harga turun.\n\n\"Panen baik,\" kata Yanto."

  /// Balinese names begin with their birth: *I Gusti Ngurah*, in short *IGN*; *Anak Agung, AA*.
  @Test(arguments: [
    "IGN Raka Wiratama", "Anak Agung Raka Wiratama", "AA Raka Wiratama", "IB Raka Wiratama",
  ])
  func birthBeginsAName(_ name: String) throws {
    let text = "Kepala Dinas Pendidikan Denpasar \(name) mengatakan sekolah itu dibuka."
    #expect(try roles(text, name) == ["Kepala Dinas Pendidikan Denpasar"])
  }

  @Test func theBodyOfAnOfficeIsNamedInIt() throws {
    let text = "Gubernur Bank Indonesia (BI) Rahmat Siregar hadir. BI mengatakan harga turun."
    let analysis = try Pipeline.standard().analyze(.test(text))
    #expect(analysis.statements?.first?.speaker.name == "Bank Indonesia")
  }

  @Test func aTownInCapitalsBeginsNone() throws {
    let text = "Kasi Pidsus Kejari OKI Rahmat Siregar menyebutkan uang itu kembali."
    #expect(try roles(text, "Rahmat Siregar") == ["Kasi Pidsus Kejari OKI"])
  }

  @Test func theHeadlinesTitleIsNotWhoItNamesBeside() throws {
    let text = "Yanto Minta Kepala BGN Sediakan Sendok\n\n" + TitleHolderTests.story
    #expect(try roles(text, "Yanto") == [])
    let alone = "Kepala BGN Sediakan Sendok di Siak\n\n" + TitleHolderTests.story
    #expect(try roles(alone, "Yanto") == ["Kepala BGN"])
  }

  @Test func theObjectOfAHeadlinesVerbIsSomebodyElse() throws {
    let text = "Temui Menhub, Rahmat Siregar Usulkan Jembatan\n\nRahmat Siregar datang ke Siak."
    #expect(try roles(text, "Rahmat Siregar") == [])
  }

  @Test func aHeadInAHeadlineIsNoRole() throws {
    let text =
      "Ini Empat Menteri Paling Rajin\n\nMenteri Keuangan Rahmat Siregar rajin datang ke kantor."
    #expect(try roles(text, "Rahmat Siregar") == ["Menteri Keuangan"])
  }

  @Test func theSubjectOfWhatSomebodySaysWasNamedBefore() throws {
    let text =
      "Polisi memanggil Rahmat Siregar. Menurut Kabid Humas Polda Riau, Kombes Budi Santoso, "
      + "mantan Dirut PLN itu akan datang besok."
    #expect(try roles(text, "Rahmat Siregar") == ["mantan Dirut PLN"])
    #expect(try roles(text, "Budi Santoso") == ["Kabid Humas Polda Riau"])
  }

  @Test(arguments: [
    "Menurut Rahmat Siregar, mantan Dirut PLN, harga naik.",
    "Rahmat Siregar, mantan Dirut PLN itu, mengatakan harga naik.",
  ])
  func anAppositionIsHis(_ text: String) throws {
    #expect(try roles(text, "Rahmat Siregar") == ["mantan Dirut PLN"])
  }

  @Test(arguments: [
    "Program unggulan Bupati Siak ini diterima warga.",
    "Rapat yang dihadiri oleh Bupati Siak itu sempat terganggu.",
    "Dugaan suap pejabat di Kementerian PU itu diperiksa.",
  ])
  func aDemonstrativeEndsWhatTheTitleIsAPartOf(_ sentence: String) throws {
    #expect(try roles("Rahmat Siregar membuka rapat. " + sentence, "Rahmat Siregar") == [])
  }

  @Test(arguments: [
    ("Kasi Intel Kejaksaan Negeri Siak", "Kasintel"), ("Kasi Penkum Kejati Riau", "Kasipenkum"),
    ("Kabid Humas Polda Riau", "Kabidhumas"), ("Kepala Bidang Humas Polda Riau", "Kabid Humas"),
    ("Ketua Badan Anggaran (Banggar) DPR RI", "Ketua Banggar DPR"),
  ])
  func aShortTitleIsItsLongForm(_ full: String, _ alone: String) throws {
    let text = "\(full) Rahmat Siregar meninjau pasar. Menurut \(alone), harga sudah turun."
    #expect(try roles(text, "Rahmat Siregar") == [full, alone])
  }

  @Test func aShortFormWithinATitleIsNoTitle() throws {
    let text = "Direktur Jenderal (Dirjen) Perumahan Kementerian PU Rahmat Siregar meninjau pasar."
    #expect(
      try roles(text, "Rahmat Siregar")
        == ["Direktur Jenderal (Dirjen) Perumahan Kementerian PU"])
  }

  @Test(arguments: [
    ("Hal senada dikatakan warga lain, Yanti (35).", "warga"),
    ("\"Banjir,\" kata warga asal Siak yang melintas, Dhito (32), Rabu.", "warga asal Siak"),
    (
      "Salah satu warga yang memprotes pembangunan jembatan tersebut, Budi Santoso, pulang.",
      "Salah satu warga"
    ),
    ("Acara itu dibuka Rahmat Siregar (komponis).", "komponis"),
    ("Penasehat PXRI Rahmat Siregar hadir.", "Penasehat PXRI"),
    ("\"Kami kalah,\" kata pelatih West Melati, Budi Eko Santoso.", "pelatih West Melati"),
  ])
  func aTitleThatANameFollows(_ text: String, _ role: String) throws {
    let person = try #require(try people(text).first)
    #expect(person.roles.map(\.text) == [role])
  }

  @Test func aSubjectBehindOthersIsNoneOfThem() throws {
    let text = "Untuk pegawai lain, Rahmat Siregar meminta bersabar."
    #expect(try roles(text, "Rahmat Siregar") == [])
  }

  @Test func whoHasALawyerIsNotTheLawyer() throws {
    let text =
      "Joko Susilo sakit. Menurut Joko, ia lelah. Pengacara Joko Anita Lestari Wijaya membesuknya."
      + "\n\n\"Ia membaik,\" kata Anita."
    #expect(try roles(text, "Anita Lestari Wijaya") == ["Pengacara Joko"])
  }

  @Test func whoseKinOneIsIsNoRoleOfOnes() throws {
    let text = "Santunan itu diserahkan ke keluarga almarhum Rahmat Siregar di Siak."
    #expect(try roles(text, "Rahmat Siregar") == [])
    let headline = "Polisi Sita Mobil Rekan Wanita Tersangka Suap Rahmat Siregar\n\n"
    #expect(try roles(headline + "Rahmat Siregar ditahan.", "Rahmat Siregar") == [])
  }

  @Test func whatAQuoteSaysOfSomebodyIsNoRoleOfTheSpeakers() throws {
    let text =
      "\"Belum jelas apakah dia adalah warga negara Indonesia,\" kata Rahmat Siregar.\n\n"
      + "Rahmat Siregar menunggu. \"Apakah dia adalah warga negara Indonesia,\" katanya."
    #expect(try roles(text, "Rahmat Siregar") == [])
  }

  @Test func lettersWithAnAgeBeginASentence() throws {
    let text = "TAS (22), mahasiswa semester VII Universitas Riau, jatuh dari lantai empat."
    #expect(try roles(text, "TAS") == ["mahasiswa semester VII Universitas Riau"])
  }

  @Test func whatBothAreIsEachOnes() throws {
    let text =
      "KPK menahan Rahmat Siregar (RS) dan Budi Santoso (BS). Keduanya merupakan anggota DPRD Siak."
    #expect(try roles(text, "Rahmat Siregar") == ["anggota DPRD Siak"])
    #expect(try roles(text, "Budi Santoso") == ["anggota DPRD Siak"])
  }

  @Test func whatTwoOfThreeAreIsNobodys() throws {
    let text =
      "KPK menahan Rahmat Siregar, Sinta Lestari, dan Budi Santoso. Keduanya adalah anggota DPRD."
    #expect(try roles(text, "Budi Santoso") == [])
  }

  @Test func aNameOfTwoWordsBehindACraftIsWhole() throws {
    #expect(
      try roles("Kata sutradara Verlan Siregar, film itu baik.", "Verlan Siregar") == ["sutradara"])
  }
}
