import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

@Suite struct EntityTests {
  private func analyze(_ text: String, date: String? = nil) throws -> Analysis {
    try Pipeline.standard().analyze(.test(text, date: date))
  }

  private func names(_ analysis: Analysis, _ kind: Mention.Kind) -> [String] {
    (analysis.entities ?? []).filter { $0.kind == kind }.map(\.name)
  }

  @Test func titleBodyAndNameAreParted() throws {
    let marked: MarkedText =
      "\"Baik,\" kata ⟦role:⟦title:Asisten II⟧ ⟦body:Setda Sukamaju⟧⟧ ⟦name:Rahmat Siregar⟧ usai rapat."
    let layer = try #require(try Pipeline.standard().analyze(marked.document).mentions)
    let role = try #require(layer.roles.first)
    #expect(role.span == marked["role"])
    #expect(role.title == marked["title"])
    #expect(role.organization == marked["body"])
    #expect(layer.mentions[try #require(role.holder)].span == marked["name"])
  }

  @Test func honorificsRankAndDegreesAreNoPartOfTheName() throws {
    let analysis = try analyze(
      "Kapolres Sukamaju AKBP Hendra Wijaya bertemu dr. Sinta Lestari, M.Kes, dan H Ahmad Basuki.")
    let people = (analysis.entities ?? []).filter { $0.kind == .person }
    #expect(people.map(\.name) == ["Hendra Wijaya", "Sinta Lestari", "Ahmad Basuki"])
    #expect(people.first?.attributes.rank == "AKBP")
    #expect(people[1].attributes.degrees == ["M.Kes"])
    #expect(people[2].attributes.honorifics == ["H"])
  }

  @Test func shortNamesAtEitherEndAreTheSamePerson() throws {
    let analysis = try analyze(
      """
      Ketua Komisi III DPRD Bekasi Bambang Hartanto membuka rapat.
      "Baik," kata Bambang. Menurut Hartanto, rapat berjalan lancar.
      """)
    let person = try #require(analysis.entities?.first { $0.kind == .person })
    #expect(person.name == "Bambang Hartanto")
    #expect(person.aliases == ["Bambang", "Hartanto"])
    #expect(names(analysis, .person).count == 1)
  }

  @Test(arguments: [
    ("Melki", "Emanuel Melkiades Wangge"), ("HD", "Herman Darsono"),
    ("Benny", "Benjamin Oktavian Rusdi"),
  ])
  func aBeginningOrInitialsAreTheSamePerson(_ short: String, _ full: String) throws {
    let analysis = try analyze(
      "Gubernur Riau \(full) membuka rapat.\n\"Kita mulai,\" kata \(short) di Siak.\n")
    #expect(names(analysis, .person) == [full])
    #expect(analysis.statements?.first?.speaker.name == full)
  }

  @Test(arguments: [
    ("JAKARTA - Rapat digelar di Jakarta, Senin. \"Baik,\" kata Bupati Wulan Sagara.", "Jakarta"),
    ("JAKARTA - Rapat digelar Senin. \"Baik,\" kata Bupati Wulan Sagara.", "JAKARTA"),
  ])
  func aDatelinesCapitalsGoBeforeSmallLetters(_ text: String, _ name: String) throws {
    #expect(names(try analyze(text), .location) == [name])
  }

  @Test func initialsOfTwoPeopleAreNobodys() throws {
    let analysis = try analyze(
      """
      Gubernur Riau Rahmat Siregar dan Wakil Gubernur Riau Rudi Santoso membuka rapat.
      "Kita mulai," kata RS.
      """)
    let speaker = try #require(analysis.statements?.first?.speaker)
    #expect(!["Rahmat Siregar", "Rudi Santoso"].contains(speaker.name))
  }

  @Test func aNameOfThreeWordsBehindADescriptionIsWhole() throws {
    let analysis = try analyze("Pembalap reli nasional Sanny Boi Hutabarat menilai lintasan licin.")
    #expect(names(analysis, .person) == ["Sanny Boi Hutabarat"])
  }

  @Test func titleAloneRefersToItsBearer() throws {
    let analysis = try analyze(
      """
      Bupati Bengkalis Rahmat Siregar meninjau pasar. Menurut Bupati, harga sudah turun.
      """)
    let person = try #require(analysis.entities?.first { $0.kind == .person })
    #expect(person.roles.first?.text == "Bupati Bengkalis")
    #expect(!person.references.isEmpty)
  }

  @Test(arguments: [
    ("Ia bekerja di Bank Mandiri sejak lama.", Mention.Kind.organization, "Bank Mandiri"),
    ("Korban dibawa ke Rumah Sakit Adam Malik.", .organization, "Rumah Sakit Adam Malik"),
    ("Kecelakaan terjadi di Jalan Ahmad Yani.", .location, "Jalan Ahmad Yani"),
    (
      "Laga digelar di Stadion Gelora Bung Karno.", .location, "Stadion Gelora Bung Karno"
    ),
    ("Mereka menjuarai Piala Presiden tahun itu.", .event, "Piala Presiden"),
  ])
  func namesAfterPeopleAreNoPeople(_ text: String, _ kind: Mention.Kind, _ name: String) throws {
    let analysis = try analyze(text)
    #expect(names(analysis, .person).isEmpty)
    #expect(names(analysis, kind) == [name])
  }

  @Test func acronymInBracketsIsAnAlias() throws {
    let analysis = try analyze(
      "Dewan Riset Sukamaju (DRS) berkumpul. Menurut DRS, anggaran riset kurang.")
    let body = try #require(analysis.entities?.first { $0.kind == .organization })
    #expect(body.name == "Dewan Riset Sukamaju")
    #expect(body.aliases == ["DRS"])
    #expect(body.mentions.count == 3)
  }

  @Test func photographersAreOnlyCredited() throws {
    let analysis = try analyze(
      "Bupati Rahmat Siregar menyerahkan bantuan. (Foto Antara Kalteng/Gunawan Saputra)")
    let credited = (analysis.entities ?? []).filter(\.isCredit)
    #expect(credited.map(\.name) == ["Gunawan Saputra"])
    #expect(credited.first?.roles.map(\.text) == ["Foto"])
  }

  @Test func chainOfTitlesGivesTwoRoles() throws {
    let analysis = try analyze(
      "Ketua PMI Bekasi sekaligus Wakil Bupati Bekasi Rahmat Siregar hadir.")
    let person = try #require(analysis.entities?.first { $0.kind == .person })
    #expect(person.roles.map(\.text) == ["Ketua PMI Bekasi", "Wakil Bupati Bekasi"])
  }

  @Test func twoPeopleWithOneShortNameStayApart() throws {
    let analysis = try analyze(
      """
      Bupati Rahmat Siregar bertemu Camat Rahmat Hidayat. "Baik," kata Rahmat Hidayat.
      """)
    #expect(names(analysis, .person) == ["Rahmat Siregar", "Rahmat Hidayat"])
  }

  @Test func amountsHaveNumberAndUnit() throws {
    let analysis = try analyze(
      "Dana Rp3,5 juta, US$ 2 miliar, 12 persen, 2.500 hektare, pukul 10.00 WIB.")
    let values = (analysis.mentions?.mentions ?? []).compactMap(\.value)
    #expect(
      values == [
        .amount(3_500_000, unit: "IDR"), .amount(2_000_000_000, unit: "USD"),
        .amount(12, unit: "%"), .amount(2500, unit: "ha"), .iso("10:00+07:00"),
      ])
  }

  @Test func lawsAreNamedWithTheirNumber() throws {
    let analysis = try analyze("Hal itu diatur UU Nomor 5 Tahun 2014 tentang aparatur.")
    #expect(names(analysis, .law) == ["UU Nomor 5 Tahun 2014"])
  }

  @Test func hostileTextNeverTraps() throws {
    let pipeline = try Pipeline.standard()
    for text in HostileText.samples(seed: 7, random: 60) {
      let analysis = pipeline.analyze(.test(text, date: "2024-02-29"))
      #expect(StageKit.problems(in: analysis).isEmpty, "\(text.prefix(80).debugDescription)")
    }
  }
}
