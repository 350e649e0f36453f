import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Laws, events, times and amounts.
@Suite struct KindTests {
  private static let pipeline = try? Pipeline.standard()

  @Test(arguments: [
    "Hal itu diatur ⟦law:UU Nomor 5 Tahun 2014⟧ tentang aparatur.",
    "⟦law:Perbup Nomor 24 Tahun 2021⟧ sudah berlaku.",
    "Berdasar ⟦law:Peraturan Menteri Keuangan Nomor 12 Tahun 2020⟧ itu, pajak turun.",
    "Menurut ⟦law:UU No. 11/2008⟧, ia bersalah.",
    "Pasal 27 ⟦law:UU ITE⟧ dipakai lagi.",
    "DPR membahas ⟦law:RUU Perampasan Aset⟧ pekan ini.",
    "Ia dijerat Pasal 362 ⟦law:KUHP⟧ tentang pencurian.",
    "⟦law:PP 28 Tahun 2024⟧ mulai berlaku.",
  ])
  func laws(_ marked: String) throws { try check(marked, .law) }

  @Test(arguments: [
    "Mereka menjuarai ⟦event:Piala Presiden⟧ tahun itu.",
    "⟦event:Pilkada 2020⟧ berlangsung aman.",
    "Upacara ⟦event:HUT ke-75 RI⟧ digelar.",
    "Ia tampil di ⟦event:SEA Games 2023⟧ lalu.",
    "⟦event:Festival Danau Toba⟧ dibuka.",
  ])
  func events(_ marked: String) throws { try check(marked, .event) }

  @Test(arguments: [
    ("Ia datang ⟦time:pukul 10.00 WIB⟧.", "10:00+07:00"),
    ("Rapat mulai ⟦time:pukul 07:30⟧ pagi.", "07:30"),
    ("Api padam ⟦time:pukul 23.15 WIT⟧.", "23:15+09:00"),
  ])
  func times(_ marked: String, _ value: String) throws {
    try check(marked, .time)
    #expect(try values(marked, .time) == [.iso(value)])
  }

  @Test(arguments: [
    ("Dana ⟦money:Rp3,5 juta⟧ cair.", 3_500_000, "IDR"),
    ("Dana ⟦money:Rp 10.000⟧ cair.", 10_000, "IDR"),
    ("Dana ⟦money:Rp 1,2 triliun⟧ cair.", 1_200_000_000_000, "IDR"),
    ("Nilainya ⟦money:US$ 2 miliar⟧ lebih.", 2_000_000_000, "USD"),
    ("Nilainya ⟦money:12 juta rupiah⟧ lebih.", 12_000_000, "IDR"),
    ("Nilainya ⟦money:5 juta dolar AS⟧ lebih.", 5_000_000, "USD"),
  ])
  func money(_ marked: String, _ value: Double, _ unit: String) throws {
    try check(marked, .money)
    #expect(try values(marked, .money) == [.amount(value, unit: unit)])
  }

  @Test(arguments: [
    ("Naik ⟦percent:12 persen⟧ setahun.", 12), ("Naik ⟦percent:5,75%⟧ setahun.", 5.75),
    ("Naik ⟦percent:10 %⟧ setahun.", 10),
  ])
  func percentages(_ marked: String, _ value: Double) throws {
    try check(marked, .percent)
    #expect(try values(marked, .percent) == [.amount(value, unit: "%")])
  }

  @Test(arguments: [
    ("Luasnya ⟦quantity:2.500 hektare⟧ lebih.", 2500, "ha"),
    ("Jaraknya ⟦quantity:12,5 km⟧ saja.", 12.5, "km"),
    ("Beratnya ⟦quantity:dua puluh lima kilogram⟧ saja.", 25, "kg"),
  ])
  func quantities(_ marked: String, _ value: Double, _ unit: String) throws {
    try check(marked, .quantity)
    #expect(try values(marked, .quantity) == [.amount(value, unit: unit)])
  }

  @Test(arguments: [
    ("Foto: Gunawan Saputra", "Foto"), ("Editor: Sri Wahyuni", "Editor"),
    ("Pewarta: Budi Hartono", "Pewarta"), ("Penyunting: Dewi Anggraini", "Penyunting"),
  ])
  func credits(_ line: String, _ role: String) throws {
    let analysis = try #require(KindTests.pipeline).analyze(
      .test("Bupati Rahmat Siregar menyerahkan bantuan kepada warga.\n\n\(line)\n"))
    let credited = (analysis.entities ?? []).filter(\.isCredit)
    #expect(credited.flatMap { $0.roles.map(\.text) } == [role])
  }

  private func check(_ marked: String, _ kind: Mention.Kind) throws {
    let marked = MarkedNames(marked)
    let found = marked.found(by: try #require(KindTests.pipeline), kinds: [kind])
    #expect(found == marked.names, "\(marked.text)")
  }

  private func values(_ marked: String, _ kind: Mention.Kind) throws -> [Mention.Value] {
    let analysis = try #require(KindTests.pipeline).analyze(.test(MarkedNames(marked).text))
    return (analysis.mentions?.mentions ?? []).filter { $0.kind == kind }.compactMap(\.value)
  }
}
