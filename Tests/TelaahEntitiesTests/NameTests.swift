import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahEntities

/// Names in sentences of our own: invented people, known and invented bodies and places.
@Suite struct NameTests {
  private static let pipeline = try? Pipeline.standard()

  private func check(
    _ marked: String, kinds: Set<Mention.Kind> = [.person, .organization, .location]
  ) throws {
    let marked = MarkedNames(marked)
    let found = marked.found(by: try #require(NameTests.pipeline), kinds: kinds)
    #expect(found == marked.names, "\(marked.text)")
  }

  @Test(arguments: [
    "Ketua panitia ⟦per:Rahmat Siregar⟧ membuka acara.",
    "Hadir pula ⟦per:H. Bustami⟧ dan istri.",
    "Korban bernama ⟦per:Siti Aminah binti Kasim⟧ sudah dimakamkan.",
    "\"Baik,\" kata ⟦per:Imam B. Hartono⟧ usai rapat.",
    "Ia bertemu ⟦per:Maria S.W. Sumarta⟧ kemarin.",
    "Menurut ⟦per:Ahmad al-Ghifari⟧, jalan itu rusak.",
    "Bripda ⟦per:AN⟧ diperiksa.",
    "Pelaku berinisial ⟦per:SR⟧ ditangkap.",
    "Polisi menangkap dua orang berinisial ⟦per:AG⟧ dan ⟦per:RT⟧ kemarin.",
    "Polisi menahan tiga orang, yakni ⟦per:MY⟧, ⟦per:MF⟧, dan ⟦per:IP⟧ kemarin.",
    "Keempat pelaku adalah ⟦per:DS⟧, ⟦per:ARH⟧, ⟦per:ZF⟧ dan ⟦per:MA⟧.",
    "Ia ditahan bersama dua terdakwa lain, yakni ⟦per:A⟧ dan ⟦per:AM⟧ alias KA.",
    "Tiga terduga diamankan, yakni ⟦per:RW⟧, ⟦per:KM⟧, dan ⟦per:AY⟧, dan ⟦per:RR⟧.",
    "Pelaku berinisial ⟦per:MA⟧ (13), ⟦per:MT⟧ (13), ⟦per:AR⟧ (13), dan ⟦per:R⟧ (13).",
    "Tersangka berinisial ⟦per:AVDLX⟧, ⟦per:MJ⟧, ⟦per:AZES⟧ (DPO), ⟦per:SM⟧ (DPO).",
    "Pelaku berinisial ⟦per:SR⟧, ⟦org:KPK⟧ menyebut, ditangkap.",
    "Gol dicetak ⟦per:Myles Lewis-Skelly⟧ pada menit akhir.",
    "Meminjam istilah ⟦per:Jean-Jacques Hartono⟧, jalan itu rusak.",
    "Menurut ⟦per:Hendra 'Rama' Siregar⟧, jalan itu rusak.",
    "Menurut ⟦per:Hendra “Bang Rama” Siregar⟧, jalan itu rusak.",
    "Menurut ⟦per:Hendra (Rama) Siregar⟧, jalan itu rusak.",
    "Ketua tim Dr. Eng. ⟦per:Hendra Gunawan⟧ hadir.",
    "Pemilu itu mahal (⟦per:Hendra⟧ dan ⟦per:Sirajang⟧, 2023).",
    "⟦per:Aspinol⟧ dkk (2022) membahas biaya itu, seperti ⟦per:Bakir⟧ & ⟦per:Silop⟧ (2015).",
    "Biayanya naik (⟦per:Gunawan⟧, 2015).",
    "Biayanya naik (⟦per:Bertols⟧, 2012; ⟦per:Rotta⟧, 2008) dan (⟦per:Cembel⟧ et al., 1960).",
    "Biayanya naik (Rakornas, 2012) dan (⟦org:KPK⟧, 2015).",
    "Kapten tim ⟦per:Hendra Gunawan⟧/⟦per:Yusril Wahyudi⟧ kalah.",
  ])
  func people(_ marked: String) throws {
    // *H. Bustami*: the mention leaves the honorific out.
    try check(marked.replacing("⟦per:H. Bustami⟧", with: "H. ⟦per:Bustami⟧"))
  }

  @Test(arguments: [
    "Ia bekerja di ⟦org:Bank Mandiri⟧ sejak lama.",
    "Saksi datang dari tiga lembaga, yakni ⟦org:BPK⟧, ⟦org:MA⟧, dan ⟦org:KPK⟧.",
    "Korban dibawa ke ⟦org:Rumah Sakit Adam Malik⟧.",
    "Kecelakaan terjadi di ⟦loc:Jalan Ahmad Yani⟧.",
    "Laga digelar di ⟦loc:Stadion Gelora Bung Karno⟧.",
    "Ia kuliah di ⟦org:Universitas Ahmad Dahlan⟧.",
    "Pesawat mendarat di ⟦loc:Bandara Soekarno-Hatta⟧.",
    "Mereka menjuarai Piala Presiden tahun itu.",
    "Acara digelar ⟦org:Yayasan Siti Khadijah⟧ kemarin.",
    "Dana itu milik ⟦org:Emil Salim Institute⟧ dan mitra.",
    "Pembangunan ⟦loc:Masjid Sultan Mahmud⟧ selesai.",
    "Kapal perang KRI Yos Sudarso berlayar.",
  ])
  func namesAfterPeopleAreNoPeople(_ marked: String) throws {
    let marked = MarkedNames(marked)
    let found = marked.found(by: try #require(NameTests.pipeline))
    #expect(found.filter { $0.kind == .person }.isEmpty, "\(marked.text): \(found)")
    for name in marked.names { #expect(found.contains(name), "\(marked.text): \(found)") }
  }

  @Test(arguments: [
    "Kasad Prihatin Perumahan Prajurit di Ambon",
    "Kepala Bidang Konservasi Sumber Daya Alam hadir di lokasi.",
    "Rumah prajurit TNI AD memprihatinkan.",
    "Menkeu Baru Cairkan Dana Rp 10 Miliar",
    "Surat edaran Mendagri No. 440 tahun lalu dicabut.",
    "Ia dinyatakan sebagai Aktor Terbaik.",
    "Upaya Banding Ditolak Hakim",
    "Warga kawasan Jalan Jaya mengeluh.",
  ])
  func commonWordsAreNoPeople(_ text: String) throws {
    let found = MarkedNames(text).found(by: try #require(NameTests.pipeline), kinds: [.person])
    #expect(found.isEmpty, "\(text): \(found)")
  }

  @Test(arguments: [
    "Pendapat itu dibantah ⟦org:Emil Salim Institute⟧ kemarin.",
    "Saham dimiliki ⟦org:Hilton Hotels Corporation⟧ sejak lama.",
    "Riset ⟦org:Institute of Forensic Research⟧ membuktikannya.",
    "Kabar itu dibantah ⟦org:Sukamaju Climate Tracker⟧ kemarin.",
    "Kabar itu dibantah ⟦org:Pacific Rice Organization⟧ kemarin.",
    "Direktur ⟦org:Arsari Group⟧ ⟦per:Ida Suryani⟧ membenarkan.",
    "Penonton memenuhi ⟦loc:Emirates Stadium⟧ tadi malam.",
    "Rapat digelar di ⟦loc:Four Season Hotel⟧, ⟦loc:Jakarta⟧.",
  ])
  func theLastWordTells(_ marked: String) throws { try check(marked) }

  @Test func aLastWordInTheMiddleTellsNothing() throws {
    try check("Peserta mengikuti Focus Group Discussion kemarin.")
    try check("Pembangunan ⟦loc:Hotel Sultan⟧ selesai.")
  }

  @Test(arguments: [
    "Warga mendatangi kantor di ⟦loc:Jalan Rivai⟧ ⟦loc:Palembang⟧.",
    "Rapat digelar di ⟦loc:Hotel Griya Sekundang⟧ ⟦loc:Muara Enim⟧.",
    "Ia lahir di ⟦loc:Kabupaten Bengkalis⟧, ⟦loc:Riau⟧.",
    "Bantuan tiba dari seluruh se-⟦loc:Indonesia⟧.",
    "Ada di ⟦loc:Desa Cahya Makmur⟧, ⟦loc:Kecamatan Lempuing⟧.",
    "Warga memperbaiki ⟦loc:Bendung Kali Wening⟧ kemarin.",
    "⟦loc:Pasar Tegalsari⟧ Dibuka, ⟦loc:Jembatan Sungai Wening⟧ Diperbaiki\n\nWarga senang sekali.",
  ])
  func places(_ marked: String) throws { try check(marked, kinds: [.location]) }

  @Test(arguments: [
    "Pembangunan itu dikerjakan ⟦org:Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Bengkalis⟧.",
    "⟦org:Pemkot Bogor⟧ Siapkan Rencana Aksi Kota Pusaka",
    "Program ⟦org:PT Astra International Tbk⟧ berlanjut.",
    "Ratusan siswa dirawat di ⟦org:Puskesmas Waimital⟧ 74 orang.",
    "Hal itu disampaikan kepada ⟦org:detikSulsel⟧, Selasa.",
    "Ia berkata, dilansir⟦org:AFP⟧, Jumat.",
    "Berita itu dimuat ⟦org:Sripoku.com⟧ kemarin.",
    "⟦org:Dinas PUPR⟧ menyampaikan maaf.",
    "Korban dirawat di ⟦org:RSUD dr. Hasan Wirya⟧ kemarin.",
    "Korban dibawa ke ⟦org:Rumah Sakit Umum Pusat (RSUP) Prof Hasan⟧, Palembang.",
  ])
  func organizations(_ marked: String) throws { try check(marked, kinds: [.organization]) }

  @Test(arguments: [
    "Ia menulisnya lewat WhatsApp dan TikTok.", "Para siswa SD dan SMP diliburkan.",
    "AMBON, KOMPAS.com -- Warga mengungsi.",
  ])
  func channelsAndKindsAreNoOrganizations(_ text: String) throws {
    let found = MarkedNames(text).found(
      by: try #require(NameTests.pipeline), kinds: [.organization])
    #expect(found.isEmpty, "\(text): \(found)")
  }

  @Test func aNameFoundOnceIsThatNameEverywhere() throws {
    let text = """
      Bupati Riau Tengah Wargono Sukirno datang. Warga menyambut Wargono di balai desa.
      """
    let found = MarkedNames(text).found(by: try #require(NameTests.pipeline), kinds: [.person])
    #expect(found.map(\.text) == ["Wargono Sukirno", "Wargono"])
  }

  @Test func namesNeedNoTagger() throws {
    var pipeline = try Pipeline.standard()
    pipeline.mentions = RuleMentionFinder(lexicon: .compiled, usesTagger: false)
    let found = MarkedNames("Bupati Bengkalis Rahmat Siregar bertemu Kapolri.").found(by: pipeline)
    #expect(found.contains { $0.text == "Rahmat Siregar" && $0.kind == .person })
  }

  /// No run is read to a long text's end at each of its words: names end somewhere.
  @Test(arguments: ["Budi ", "A ", "A.B. ", "Xyzzy Qwerty "])
  func noNameIsEndless(_ word: String) throws {
    let pipeline = try #require(NameTests.pipeline)
    let text = String(repeating: word, count: 5000)
    let mentions = pipeline.analyze(.test(text)).mentions?.mentions ?? []
    let longest = mentions.map(\.span.count).max() ?? 0
    #expect(longest <= MentionScanner.longestRun * 16)
  }
}
