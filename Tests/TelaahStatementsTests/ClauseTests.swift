import Telaah
import TelaahTestSupport
import Testing

/// Reported clauses in every frame.
struct ClauseTests {
  @Test(
    arguments: [
      ("Rahmat Santoso mengatakan bahwa panen naik dua kali lipat.", "mengatakan"),
      ("Rahmat Santoso mengatakan, panen naik dua kali lipat.", "mengatakan"),
      ("Rahmat Santoso juga menegaskan panen naik dua kali lipat.", "menegaskan"),
      ("Menurut Rahmat Santoso, panen naik dua kali lipat.", "Menurut"),
      ("Menurutnya, panen naik dua kali lipat.", "Menurut"),
      ("Dikatakannya, panen naik dua kali lipat.", "Dikatakan"),
      ("Dijelaskan Rahmat Santoso, panen naik dua kali lipat.", "Dijelaskan"),
      ("Lanjut Rahmat, panen naik dua kali lipat.", "Lanjut"),
      ("Selain itu, kata Rahmat Santoso, panen naik dua kali lipat.", "kata"),
      ("Ia berharap agar panen naik dua kali lipat.", "berharap"),
      ("Dalam sambutannya, Rahmat menilai panen naik dua kali lipat.", "menilai"),
    ])
  func contentIsTheClause(_ text: String, _ cue: String) throws {
    #expect(
      try foundBehindLead(text)
        == ["indirect Rahmat Santoso | \(cue) | panen naik dua kali lipat"])
  }

  @Test(
    arguments: [
      (
        "Jangan sampai, kata Rahmat Santoso, petani dirugikan.",
        "indirect Rahmat Santoso | kata | Jangan sampai … petani dirugikan"
      ),
      (
        "Harga gabah turun bulan ini, kata Rahmat Santoso, sehingga petani merugi.",
        "indirect Rahmat Santoso | kata | Harga gabah turun bulan ini … sehingga petani merugi"
      ),
      (
        "Di desa itu lanjut Rahmat Santoso ada dua sumur baru.",
        "indirect Rahmat Santoso | lanjut | ada dua sumur baru"
      ),
      (
        "Rahmat tidak memungkiri panen menurun karena hujan.",
        "indirect Rahmat Santoso | memungkiri | panen menurun karena hujan"
      ),
      (
        "Rahmat mengimbau kepada warga untuk menjaga saluran air agar tetap bersih.",
        "indirect Rahmat Santoso | mengimbau | menjaga saluran air agar tetap bersih"
      ),
      (
        "Rahmat memastikan panen dilakukan sepanjang tahun agar harga tetap terjaga.",
        "indirect Rahmat Santoso | memastikan | panen dilakukan sepanjang tahun agar harga tetap terjaga"
      ),
      (
        "Rahmat mencatat 85 petani menjual gabah ke luar desa.",
        "indirect Rahmat Santoso | mencatat | 85 petani menjual gabah ke luar desa"
      ),
      (
        "Rahmat menyebut dari 38 desa, 37 di antaranya sudah panen.",
        "indirect Rahmat Santoso | menyebut | dari 38 desa, 37 di antaranya sudah panen"
      ),
      (
        "Rahmat menyatakan dalam waktu dekat akan memanggil para camat, lurah, dan ketua kelompok.",
        "indirect Rahmat Santoso | menyatakan | dalam waktu dekat akan memanggil para camat, lurah, dan ketua kelompok"
      ),
      (
        "Rahmat mengatakan kepada wartawan di Balai Desa, panen naik dua kali lipat.",
        "indirect Rahmat Santoso | mengatakan | panen naik dua kali lipat"
      ),
    ])
  func theWholeClause(_ text: String, _ line: String) throws {
    #expect(try foundBehindLead(text) == [line])
  }

  /// A second cue behind *dan* has the speaker of the first.
  @Test(
    arguments: [
      ("panen naik dua kali lipat, dan mengingatkan", "saluran air harus dijaga"),
      ("panen naik dua kali lipat dan menambahkan bahwa", "saluran air harus dijaga"),
    ])
  func coordinatedCues(_ first: String, _ second: String) throws {
    let lines = try foundBehindLead("Rahmat Santoso mengatakan \(first) \(second).")
    #expect(lines.count == 2)
    #expect(lines.first == "indirect Rahmat Santoso | mengatakan | panen naik dua kali lipat")
    #expect(lines.last?.hasSuffix("| saluran air harus dijaga") == true)
    #expect(lines.last?.hasPrefix("indirect Rahmat Santoso | ") == true)
  }

  @Test func cueAtTheEnd() throws {
    #expect(
      try foundBehindLead("Panen naik dua kali lipat tahun ini, kata Rahmat Santoso.")
        == ["indirect Rahmat Santoso | kata | Panen naik dua kali lipat tahun ini"])
  }

  @Test func theSentenceBeforeIsMeant() throws {
    #expect(
      try found(
        "Panen di Sukamaju naik dua kali lipat. Hal itu disampaikan Bupati Rahmat Santoso, Senin.")
        == ["indirect Rahmat Santoso | disampaikan | Panen di Sukamaju naik dua kali lipat"])
  }

  @Test func quotedWordsInAClauseMakeItMixed() throws {
    #expect(
      try foundBehindLead("Rahmat menyebut panen itu \"luar biasa\" bagi para petani.")
        == ["mixed Rahmat Santoso | menyebut | panen itu \"luar biasa\" bagi para petani"])
  }

  @Test(
    arguments: [
      "Rahmat menyampaikan terima kasih kepada para petani.",
      "Rahmat memberikan sambutan di hadapan warga.",
      "Rahmat menjelaskan soal pupuk kepada warga.",
      "Rahmat akan mengumumkan hasil lomba besok.",
      "Dengan kata lain, panen naik.", "Nilai tukar petani naik.",
      "Rahmat tampil sangat meyakinkan sehingga langsung menang.",
      "Salah satu petani yang memprotes tanggul itu adalah Rahmat Santoso.",
      "Rahmat meminta maaf atas keterlambatan pupuk yang terjadi bulan lalu.",
      "Rahmat tengah melanjutkan pendidikan di kota sekaligus berlatih renang.",
    ])
  func actsAreNone(_ text: String) throws {
    #expect(try foundBehindLead(text) == [])
  }

  @Test func anAnaphorAloneIsNoContent() throws {
    let lines = try foundBehindLead("Rahmat mengatakan hal itu saat membuka lokakarya di desa.")
    #expect(lines.allSatisfy { !$0.contains("hal itu") })
  }
}

/// Clauses beside other clauses and quotations, of the same speaker.
struct SecondClauseTests {
  @Test func sambilMenambahkan() throws {
    let lines = try found(
      "\"Tim itu penting,\" kata dokter Rina Hartati, sambil menambahkan bahwa banyak rekannya bekerja di "
        + "luar kota.")
    #expect(
      lines.last == "indirect Rina Hartati | menambahkan | banyak rekannya bekerja di luar kota")
  }

  @Test(arguments: [
    ("mengaku tidak pernah menerima uang", "tidak pernah menerima uang"),
    ("berjanji untuk datang lagi", "untuk datang lagi"),
  ])
  func ownDeeds(_ second: String, _ content: String) throws {
    let lines = try found("Camat Rina Hartati mengatakan jalan itu rusak dan \(second).")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("| jalan itu rusak") == true)
    #expect(lines.last?.hasSuffix("| \(content)") == true)
  }

  @Test func whoWantsToSayItSaysIt() throws {
    let lines = try found("Camat Rina Hartati ingin menegaskan bahwa jalan itu akan diperbaiki.")
    #expect(lines == ["indirect Rina Hartati | menegaskan | jalan itu akan diperbaiki"])
  }

  @Test func manyJudge() throws {
    let lines = try found("Aturan itu dinilai banyak kalangan menjadi beban bagi petani kecil.")
    #expect(lines == ["indirect banyak kalangan | dinilai | menjadi beban bagi petani kecil"])
    #expect(
      try found("Dengan pasar murah, diharapkan masyarakat dapat memenuhi kebutuhan.").isEmpty)
  }

  @Test func newsOfATopicPointsBack() throws {
    let lines = try found(
      "Camat hadir pagi itu. Jembatan Sukamaju akan ditutup sementara. Kabar soal perbaikan jembatan ini "
        + "disampaikan Dinas Pekerjaan Umum Sukamaju.")
    #expect(lines.last?.contains("Dinas Pekerjaan Umum Sukamaju") == true)
    #expect(lines.last?.contains("Jembatan Sukamaju akan ditutup sementara") == true)
  }

  @Test func aMarkMayEndWhatIsSaid() throws {
    let lines = try found(
      "Rahmat Santoso menyapa para pemilih. \"Kalian akan mendapatkannya!\" dia menambahkan pada Sabtu."
    )
    #expect(lines.last?.hasPrefix("direct Rahmat Santoso | menambahkan |") == true)
  }
}

/// What somebody takes a thing for, offers or aims at.
struct StandpointTests {
  @Test(arguments: [
    ("melihat aturan itu sebagai beban bagi petani", "aturan itu sebagai beban bagi petani"),
    ("juga memandang pasar itu sebagai milik warga", "pasar itu sebagai milik warga"),
    ("mempersilakan warga untuk datang ke kantornya", "warga untuk datang ke kantornya"),
    (
      "menyampaikan apresiasi atas kerja petugas kebersihan",
      "apresiasi atas kerja petugas kebersihan"
    ),
    ("menyampaikan rasa bangganya dapat ikut serta", "rasa bangganya dapat ikut serta"),
    (
      "menargetkan jalan itu rampung dan dibuka bulan depan",
      "jalan itu rampung dan dibuka bulan depan"
    ),
  ])
  func said(_ predicate: String, _ content: String) throws {
    let lines = try found("Camat Sukamaju Rina Hartati \(predicate).")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("indirect Rina Hartati | ") == true)
    #expect(lines.first?.hasSuffix(" | \(content)") == true)
  }

  @Test(arguments: [
    "menyampaikan terima kasih kepada petugas", "menyampaikan apresiasi kepada petugas",
    "melihat pasar itu pagi hari", "memandang sawah dari jendela kantornya",
    "menargetkan peningkatan panen dengan menambah pupuk",
    "menargetkan Rp 20 miliar dari pajak yang dibayar warga",
  ])
  func notSaid(_ predicate: String) throws {
    #expect(try found("Camat Sukamaju Rina Hartati \(predicate).").isEmpty)
  }
}
