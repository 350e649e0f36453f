import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Names, titles alone and descriptions that stand for one person.
@Suite struct ResolvingTests {
  @Test(arguments: [
    ("Gubernur Sumatera Selatan", "Gubernur Sumsel"),
    ("Menteri Keuangan", "Menkeu"),
    ("Wakil Bupati Bengkalis", "Wabup"),
    ("Plt Bupati Bengkalis", "Bupati Bengkalis"),
    ("Ketua Lembaga Adat Siak (LAS)", "Ketua LAS"),
  ])
  func aTitleInOtherWordsIsItsBearers(_ full: String, _ alone: String) throws {
    let text = "\(full) Rahmat Siregar meninjau pasar. Menurut \(alone), harga sudah turun."
    #expect(try roles(text, "Rahmat Siregar").contains(alone))
  }

  @Test(arguments: [
    ("Wakil Bupati Bengkalis", "Bupati"), ("mantan Bupati Bengkalis", "Bupati"),
    ("Ketua DPRD Bengkalis", "Ketua KPU Bengkalis"),
  ])
  func anotherTitleIsNotHis(_ full: String, _ other: String) throws {
    let text = "\(full) Rahmat Siregar meninjau pasar. Menurut \(other), harga sudah turun."
    #expect(try roles(text, "Rahmat Siregar") == [full])
  }

  @Test func theShortFormInBracketsIsATitleOfItsOwn() throws {
    let text = "Menteri Dalam Negeri (Mendagri) Rahmat Siregar meninjau pasar."
    #expect(
      try roles(text, "Rahmat Siregar") == ["Menteri Dalam Negeri (Mendagri)", "Mendagri"])
  }

  @Test(arguments: [
    ("Politikus Partai Golkar itu menilai harga naik.", "Politikus Partai Golkar"),
    ("Mantan Camat Mandau ini menilai harga naik.", "Mantan Camat Mandau"),
    ("Penyerang asal Swedia berusia 27 tahun itu menilai laga berat.", "Penyerang asal Swedia"),
    ("Dia adalah pendiri Grup Melati.", "pendiri Grup Melati"),
    ("Ia menjabat sebagai Ketua DPD Gerindra Riau.", "Ketua DPD Gerindra Riau"),
  ])
  func aDescriptionStandsForTheOneNamedBefore(_ sentence: String, _ role: String) throws {
    let text = "Rahmat Siregar membuka rapat di Siak. \(sentence)"
    #expect(try roles(text, "Rahmat Siregar") == [role])
  }

  @Test func aWordForAPersonIsNoRole() throws {
    let text = "Rahmat Siregar membuka rapat. Pria asal Siak itu menilai harga naik."
    let person = try #require(try people(text).first)
    #expect(person.roles.isEmpty)
    #expect(!person.references.isEmpty)
  }

  @Test func aDescriptionIsNobodysWhereItMayBeAnybodys() throws {
    let text = "Rahmat Siregar membuka rapat. Warga itu menilai harga naik, kata siswa itu."
    let person = try #require(try people(text).first)
    #expect(person.roles.isEmpty && person.references.isEmpty)
  }

  @Test func descriptionsPassOverNamesInQuotes() throws {
    let text = """
      Rahmat Siregar membuka rapat. "Saya bertemu Budi Santoso," ujar politikus Partai Golkar itu.
      """
    #expect(try roles(text, "Rahmat Siregar") == ["politikus Partai Golkar"])
    #expect(try roles(text, "Budi Santoso").isEmpty)
  }

  /// Before a colon the title is whoever speaks first, however often another one is named.
  @Test func aHeadlinesSpeakerIsTheFirstWhoSpeaks() throws {
    let text = """
      Sekjen Partai Golkar: Panen Sudah Dibagi

      "Panen itu sudah dibagi rata," kata Surahman kepada wartawan, Selasa.

      Sebelumnya, Rahmat Santoso meminta panen dibagi. Rahmat datang ke desa. Menurut Rahmat, \
      saluran air dijaga.
      """
    #expect(try roles(text, "Surahman") == ["Sekjen Partai Golkar"])
    #expect(try roles(text, "Rahmat Santoso") == [])
  }

  @Test func aHeadlinesTitleIsTheMainPersonsWithoutOne() throws {
    let text = """
      Mensos: Bantuan Naik Tahun Ini

      "Bantuan naik," kata Rahmat Siregar di Siak, Senin. Rahmat menyebut Presiden Budi Santoso setuju.

      "Ini baru awal," kata Rahmat. Menurut Presiden Budi Santoso, Budi dan Budi setuju.
      """
    #expect(try roles(text, "Rahmat Siregar") == ["Mensos"])
  }

  @Test func misspeltNamesAreOnePersons() throws {
    let text = "Bupati Dharma Budhy Wijaya hadir. Kata Darma Budhi Wijaya, harga turun."
    let all = try people(text)
    #expect(all.map(\.name) == ["Dharma Budhy Wijaya"])
    #expect(all.first?.aliases == ["Darma Budhi Wijaya"])
    #expect(all.first?.variants == ["Darma Budhi Wijaya"])
  }

  @Test func aShortNameIsNoVariant() throws {
    let all = try people("Bupati Dharma Budhy Wijaya hadir. Kata Dharma Budhy, harga turun.")
    #expect(all.first?.aliases == ["Dharma Budhy"])
    #expect(all.first?.variants == [])
  }

  @Test func whoeverIsCalledByAnotherNameIsOnePerson() throws {
    let all = try people(
      "Bupati Saiful Wibowo atau yang akrab disapa Gus Wibi hadir. Kata Gus Wibi, harga turun.")
    #expect(all.map(\.name) == ["Saiful Wibowo"])
    #expect(all.first?.aliases == ["Gus Wibi"])
  }

  @Test(
    arguments: [
      "Bupati Saiful Wibowo (Gus Wibi) hadir. Kata Gus Wibi, harga turun.",
      "Bupati Saiful Wibowo atau Gus Wibi hadir. Kata Gus Wibi, harga turun.",
    ])
  func whatAPersonIsCalledBehindTheName(_ text: String) throws {
    #expect(try people(text).map(\.name) == ["Saiful Wibowo"])
  }

  @Test(
    arguments: [
      // Without an honorific, somebody else; so is who was named before.
      "Bupati Saiful Wibowo (Rahmat Santoso) hadir.",
      "Rahmat Santoso hadir. Bupati Saiful Wibowo atau Pak Rahmat Santoso diundang.",
    ])
  func whoeverIsNamedBehindANameIsSomebodyElse(_ text: String) throws {
    #expect(try people(text).count == 2)
  }

  @Test func aPublicNicknameBeforeTheNameIsTheSamePersons() throws {
    let all = try people(
      "Gus Ipul Datang ke Desa Melati\n\nMenteri Sosial Saifullah Yusuf tiba. Kata Gus Ipul, baik.")
    #expect(all.map(\.name) == ["Saifullah Yusuf"])
  }

  @Test func aFirstNameInShortIsTheSamePersons() throws {
    let all = try people("Bupati Thomas Rahmat Siregar hadir. Warga bertemu Tom Siregar.")
    #expect(all.map(\.name) == ["Thomas Rahmat Siregar"])
  }

  @Test func initialsInsteadOfANameAreNobodyElses() throws {
    let all = try people(
      "Korban Ahmad Lubis melapor. Polisi menangkap pelaku berinisial AL kemarin.")
    #expect(all.map(\.name) == ["Ahmad Lubis", "AL"])
  }

  @Test func listedInitialsAreNobodyElses() throws {
    let all = try people(
      "Korban Ahmad Lubis melapor. Polisi menangkap dua orang, yakni AL dan BK, kemarin.")
    #expect(all.map(\.name) == ["Ahmad Lubis", "AL", "BK"])
  }

  @Test func initialsInBracketsAreTheName() throws {
    let all = try people("KPK menahan Siman Wibowo (SW). Kata jaksa, SW menerima uang.")
    #expect(all.map(\.name) == ["Siman Wibowo"])
    #expect(all.first?.aliases == ["SW"])
  }

  @Test func aKnownPersonIsNotHisOwnLawyer() throws {
    let text = "Bupati Rahmat Siregar hadir. Kuasa hukum Rahmat Siregar mengatakan sidang ditunda."
    #expect(try roles(text, "Rahmat Siregar") == ["Bupati"])
  }

  @Test(arguments: [
    ("Gubernur NTB Lalu M Siregar hadir.", "Lalu M Siregar", "Gubernur NTB"),
    ("Jaksa Agung ST Burhanuddin hadir.", "ST Burhanuddin", "Jaksa Agung"),
    (
      "Sekretaris Jenderal Tomsi Tohir hadir. \"Baik,\" kata Tomsi.", "Tomsi Tohir",
      "Sekretaris Jenderal"
    ),
    (
      "Kepala Satgas KPK Wilayah V Dian Siregar hadir.", "Dian Siregar",
      "Kepala Satgas KPK Wilayah V"
    ),
    ("Kata Irjen Agus Siregar, jalan itu rusak.", "Agus Siregar", ""),
  ])
  func theTitleEndsWhereTheNameBegins(_ text: String, _ name: String, _ role: String) throws {
    #expect(try roles(text, name) == (role.isEmpty ? [] : [role]))
  }

  @Test func whoGivesALawIsNoPerson() throws {
    let text = "Keputusan Presiden (Keppres) itu terbit. Presiden Rahmat Siregar hadir."
    #expect(try roles(text, "Rahmat Siregar") == ["Presiden"])
  }

  @Test func aShortNameIsTheNearestBearers() throws {
    let text = """
      Bupati Rahmat Siregar bertemu Camat Rahmat Hidayat. "Baik," kata Rahmat.
      """
    let all = try people(text)
    #expect(all.map(\.name) == ["Rahmat Siregar", "Rahmat Hidayat"])
    #expect(all.last?.aliases == ["Rahmat"])
  }

  @Test func rolesAreGatheredFromAllMentionsWithTheirPlaces() throws {
    let marked: MarkedText = """
      ⟦one:Bupati Bengkalis⟧ Rahmat Siregar hadir. Rahmat Siregar, ⟦two:Ketua PMI Bengkalis⟧, membuka rapat.
      """
    let entities = try Pipeline.standard().analyze(marked.document).entities ?? []
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.roles.map(\.span) == [marked["one"], marked["two"]])
  }

  @Test func aPageOfNamesCostsLinearTime() throws {
    let names = (0..<4000).map { "Budi\(["a", "i", "u", "e"][$0 % 4]) Santo\($0)" }
    let text = names.map { "Bupati \($0) hadir." }.joined(separator: " ")
    #expect(try Pipeline.standard().analyze(.test(text)).entities != nil)
  }
}
