import Telaah
import TelaahTestSupport
import Testing

/// What an active cue takes: a clause with its circumstances, or a noun that stands for one.
struct ComplementTests {
  @Test(
    arguments: [
      (
        "Rahmat menjelaskan, pada rapat pekan lalu, dua petani menolak rencana itu.",
        "menjelaskan | pada rapat pekan lalu, dua petani menolak rencana itu"
      ),
      (
        "Rahmat mengungkap, saat ini, gudang menampung dua ribu ton gabah.",
        "mengungkap | saat ini, gudang menampung dua ribu ton gabah"
      ),
      (
        "Rahmat mengungkap berdasarkan pemetaan dinas, sumur kering ada di dua desa.",
        "mengungkap | berdasarkan pemetaan dinas, sumur kering ada di dua desa"
      ),
      (
        "Rahmat mengungkapkan dengan bendungan yang sudah jadi, petani bisa menanam tiga kali.",
        "mengungkapkan | dengan bendungan yang sudah jadi, petani bisa menanam tiga kali"
      ),
      (
        "Rahmat mengatakan setelah panen raya itu, harga gabah sempat turun.",
        "mengatakan | setelah panen raya itu, harga gabah sempat turun"
      ),
      (
        "Rahmat menjelaskan, saat ditemui di kantornya, gudang sudah penuh.",
        "menjelaskan | gudang sudah penuh"
      ),
    ])
  func aCircumstanceBehindTheCueIsTheClauses(_ text: String, _ rest: String) throws {
    #expect(try foundBehindLead(text) == ["indirect Rahmat Santoso | \(rest)"])
  }

  @Test(
    arguments: [
      (
        "Rahmat mengungkap adanya sumur liar di dua desa.",
        "mengungkap | adanya sumur liar di dua desa"
      ),
      ("Rahmat juga mendesak perbaikan saluran air.", "mendesak | perbaikan saluran air"),
      ("Rahmat mempertanyakan dana bendungan itu.", "mempertanyakan | dana bendungan itu"),
      (
        "Rahmat mengingatkan soal bahaya sumur liar.",
        "mengingatkan | bahaya sumur liar"
      ),
      (
        "Rahmat mempertanyakan tentang dana bendungan itu.",
        "mempertanyakan | dana bendungan itu"
      ),
      ("Rahmat mencatat terdapat dua sumur liar.", "mencatat | terdapat dua sumur liar"),
      (
        "Rahmat meminta sejumlah warga yang hadir untuk menjaga saluran air.",
        "meminta | sejumlah warga yang hadir untuk menjaga saluran air"
      ),
      ("Rahmat yakin Dinas Pertanian profesional.", "yakin | Dinas Pertanian profesional"),
      ("Rahmat berharap hukuman itu setimpal.", "berharap | hukuman itu setimpal"),
      (
        "Rahmat mengungkapkan dirinya tahu asal gabah itu.",
        "mengungkapkan | dirinya tahu asal gabah itu"
      ),
      (
        "Rahmat mengungkapkan jika petani menerima pupuk dari kota.",
        "mengungkapkan | jika petani menerima pupuk dari kota"
      ),
      (
        "Rahmat mengungkap laporan warga itu adalah laporan palsu.",
        "mengungkap | laporan warga itu adalah laporan palsu"
      ),
      (
        "Rahmat mengakui, sejumlah gudang belum memenuhi syarat.",
        "mengakui | sejumlah gudang belum memenuhi syarat"
      ),
      (
        "Rahmat Santoso pernah menyatakan pemerintah menargetkan tiga kali panen.",
        "menyatakan | pemerintah menargetkan tiga kali panen"
      ),
    ])
  func aNounMayStandForTheClause(_ text: String, _ rest: String) throws {
    #expect(try foundBehindLead(text) == ["indirect Rahmat Santoso | \(rest)"])
  }

  @Test(
    arguments: [
      "Rahmat meminta penjelasan dari kepala desa.",
      "Rahmat mendorong pertumbuhan koperasi.",
      "Rahmat mendesak kepala desa.",
      "Rahmat menyampaikan apresiasi kepada para petani.",
      "Rahmat yakin dengan kerja keras.",
      "Rahmat berharap pada panen raya.",
      "Rahmat menyampaikan laporan itu kepada gubernur.",
      "Rahmat Santoso tidak pernah menyatakan pemerintah menargetkan tiga kali panen.",
    ])
  func anActIsNoStatement(_ text: String) throws {
    #expect(try foundBehindLead(text) == [])
  }

  /// What is wished for as a noun needs its subject beside the cue.
  @Test func aWishIsOfTheNearestSubject() throws {
    let lines = try foundBehindLead(
      "Investor memilih kota, sedangkan banyak pemerintah desa di pelosok mengharapkan"
        + " pengembangan pasar.")
    #expect(lines == [])
  }

  @Test(
    arguments: [
      (
        "Harga beras naik tajam sejak pekan lalu, menurut Badan Pangan Sukamaju, sebuah lembaga yang"
          + " memantau harga.", "Badan Pangan Sukamaju | menurut"
      ),
      (
        "Harga beras naik tajam sejak pekan lalu, kata Siti Aminah, yang juga berjualan di sana.",
        "Siti Aminah | kata"
      ),
    ])
  func whatDescribesTheSpeakerIsNoContent(_ text: String, _ head: String) throws {
    #expect(
      try found(text) == ["indirect \(head) | Harga beras naik tajam sejak pekan lalu"])
  }

  /// A clause behind the speaker may begin with somebody, too.
  @Test(
    arguments: [
      (
        "Akibat banjir di desa itu, kata Siti Aminah, seorang petani kehilangan rumahnya dan"
          + " mengungsi.", "seorang petani kehilangan rumahnya dan mengungsi"
      ),
      (
        "Sejak kemarin pagi di desa itu, kata Siti Aminah, seorang petani yang tinggal di tepi"
          + " sungai sudah mengungsi.", "seorang petani yang tinggal di tepi sungai sudah mengungsi"
      ),
    ])
  func aClauseAboutSomebodyIsContent(_ text: String, _ content: String) throws {
    #expect(try found(text) == ["indirect Siti Aminah | kata | \(content)"])
  }
}
