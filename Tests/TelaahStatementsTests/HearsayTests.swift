import Telaah
import TelaahTestSupport
import Testing

/// Words that are handed on: by whoever repeats them, by texts, by crowds.
struct HearsayTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat tahun ini.\n\n"

  @Test(
    arguments: [
      // Whose words are repeated, and not who repeats them.
      (
        "Camat Lestari Wulandari datang juga. \"Saya bangga sekali hari ini,\" kata Rahmat "
          + "menirukan ucapan Lestari.", "direct Lestari Wulandari | kata | Saya bangga"
      ),
      // A page tells nobody.
      (
        "\"Jumlah sumur desa ada empat belas buah,\" demikian tertulis di laman itu, Rabu.",
        "direct ? | demikian | Jumlah sumur"
      ),
      ("\"Beginilah desa kami!\" teriak ribuan orang.", "direct ribuan orang | teriak | Beginilah"),
      ("\"Kami menolak tambang di sini,\" teriak massa.", "direct massa | teriak | Kami menolak"),
      // *mereka* is no single person.
      (
        "Para pemilik ladang sempat menolak rencana itu. Mereka mengatakan bahwa sumur akan kering.",
        "indirect Para pemilik ladang | mengatakan | sumur akan kering"
      ),
      ("Mereka mengatakan bahwa sumur akan kering.", "indirect ? | mengatakan | sumur akan kering"),
      (
        "Komisi Air secara resmi tidak melanjutkan rencana itu. Mereka mengatakan bahwa sumur akan "
          + "kering.", "indirect Komisi Air | mengatakan | sumur akan kering"
      ),
      // A place before a comma is nobody.
      (
        "Di Sukamaju Baru, sebagian massa menyebut sumur itu kering sejak Mei.",
        "indirect sebagian massa | menyebut | sumur itu kering sejak Mei"
      ),
      (
        "Sementara itu, otoritas Provinsi Jambi mengungkapkan saluran air akan dijaga petugas.",
        "indirect otoritas Provinsi Jambi | mengungkapkan | saluran"
      ),
      (
        "Seorang petani kopi mengatakan bahwa harga pupuk naik.",
        "indirect Seorang petani kopi | mengatakan | harga pupuk naik"
      ),
      // What is known already presents nobody.
      (
        "Sebagaimana diketahui, Budi Hartono melaporkan Lestari Wulandari karena sumur itu.\n\n"
          + "\"Kami percaya semua berjalan baik,\" ungkapnya.",
        "direct Rahmat Santoso | ungkap | Kami percaya"
      ),
      // A relation speaks, and goes on speaking.
      (
        "Petani Budi Hartono ditahan.\n\nKuasa hukum Budi Hartono menyinggung denda itu. Dia "
          + "mengatakan Budi tidak bersalah sama sekali.",
        "indirect Kuasa hukum Budi Hartono | mengatakan | Budi tidak"
      ),
      (
        "Petani Budi Hartono ditahan.\n\n\"Dia tidak bersalah,\" ujar kuasa hukum Budi Hartono.\n\n"
          + "\"Sidang dibuka besok pagi,\" katanya.",
        "direct kuasa hukum Budi Hartono | kata | Sidang dibuka"
      ),
      // *Misalnya* may present somebody.
      (
        "Misalnya, anggota DPRD Sukamaju Budi Hartono menyoroti sejumlah sumur. Menurutnya, sumur itu "
          + "akan kering.", "indirect Budi Hartono | Menurut | sumur itu akan kering"
      ),
      (
        "\"Air naik sejak semalam,\" kata seorang warga yang melintas, Zaqov (32), di Sukamaju.",
        "direct Zaqov | kata | Air naik"
      ),
      // Initials that only the cue names; the day is no part of them.
      (
        "Gubernur Hendra Darma meninjau jalan.\n\n\"Jalan ini sudah rusak,\" kata HD Sabtu (18/1).",
        "direct Hendra Darma | kata | Jalan ini"
      ),
      // A title that no list has.
      (
        "\"Ini hari kedua kami di sini,\" kata Karo Monev Polri Brigjen Budi Hartono di balai.",
        "direct Budi Hartono | kata | Ini hari kedua"
      ),
      // Known by what is said of him.
      (
        "Menurut penulis yang juga petani kopi ini, panen akan diumumkan besok.",
        "indirect Rahmat Santoso | Menurut | panen akan diumumkan besok"
      ),
      (
        "\"Panen kita dorong terus,\" ujar orang nomor satu di Sukamaju ini.",
        "direct Rahmat Santoso | ujar | Panen kita dorong terus"
      ),
      // A degree that is written like a name.
      (
        "Sekretaris Dinas Air Budi H, Sos menyampaikan, kegiatan itu rutin digelar.",
        "indirect Budi H | menyampaikan | kegiatan itu"
      ),
      (
        "Sumur akan ditutup besok. Dikutip dari Kabar Tani, hal itu disebut Kepala Dinas Air, "
          + "Lestari Wulandari.",
        "indirect Lestari Wulandari | disebut | Sumur akan ditutup besok"
      ),
      // The occasion names whoever said it.
      (
        "Sumur akan ditutup besok. Hal itu disampaikan saat Rahmat berkunjung ke balai desa.",
        "indirect Rahmat Santoso | disampaikan | Sumur akan ditutup besok"
      ),
      (
        "Lebih lanjut dikatakan Rahmat, pada tahun lalu, dinas telah memberikan pupuk.",
        "indirect Rahmat Santoso | dikatakan | pada tahun lalu"
      ),
      // By whom it is confirmed.
      (
        "Kabar itu dikonfirmasi oleh Kepala Dinas Air Budi Hartono, Minggu. Dia menyebut sumur "
          + "ditutup.", "indirect Budi Hartono | menyebut | sumur ditutup"
      ),
      // Whoever sees something does not speak.
      (
        "Petani Budi Hartono tidur. Saat itulah, Budi melihat kesempatan baik.\n\n"
          + "\"Pencuri datang dari belakang rumah korban,\" ungkapnya.",
        "direct Rahmat Santoso | ungkap | Pencuri"
      ),
      // None of several that are listed.
      (
        "Lima peserta lomba itu adalah Kombes Budi Hartono, Kombes Anton Wijaya, dan Kombes "
          + "Joko Purnama.\n\n\"Hari ini lomba dibuka di balai desa,\" ucapnya.",
        "direct Rahmat Santoso | ucap | Hari ini"
      ),
      // A title with its body in a prepositional phrase.
      (
        "\"Air di sana sudah bersih,\" kata peneliti pada Organisasi Air Sukamaju (OAS), Budi "
          + "Hartono.", "direct Budi Hartono | kata | Air di sana"
      ),
      (
        "Peringatan itu disampaikan Rahmat. Sumur akan ditutup. Peringatan tersebut disampaikan "
          + "olehnya di balai desa.", "indirect Rahmat Santoso | disampaikan | Sumur akan ditutup"
      ),
    ])
  func handedOn(_ text: String, _ line: String) throws {
    let lines = try found(HearsayTests.lead + text)
    #expect(lines.last?.hasPrefix(line) == true, "\(lines)")
  }

  @Test(
    arguments: [
      "Rahmat sempat menyapa wartawan dan sempat berfoto.",
      "Rahmat mendorong salah satu dari mereka, dan mencakarnya.",
      "Rahmat memastikan langkahnya ke babak kedua setelah mengalahkan petenis tamu.",
      "Singkatnya, desa itu makmur dan aman.",
      "Janji Rahmat diucapkan saat membuka lokakarya pertanian di desa.",
      "Wartawan telah mengonfirmasi Camat Lestari Wulandari terkait sumur yang ditutup.",
      "\"Salam Pagi, Jangan Tidur Lagi!\"",
      "Sejumlah petani membawa papan kayu menyerukan warga untuk menjaga sumur.",
      "Rahmat menyampaikan dukungannya terhadap sumur di kabupaten yang berjuluk Kota Air.",
      "Ingin tahu lebih banyak bagaimana serunya bermain bersama Rahmat di Sukamaju?",
      "Hal itu penting bagi desa, demikian dikutip Antara dari laman itu.",
      "Langkah itu dianggap penting bagi Dinas Air agar sumur tidak kering.",
    ])
  func nothingIsSaid(_ text: String) throws {
    #expect(
      try found(
        "Bupati Sukamaju Rahmat Santoso membuka lokakarya pertanian di Balai Desa, Senin pagi."
          + "\n\n" + text) == [])
  }

  @Test(
    arguments: [
      (
        "Menurut Rahmat Santoso, Kepala Dinas Air yang membawahi Pasukan Sumur Sukamaju, para "
          + "warga kelelahan karena menggali.", "para warga kelelahan karena menggali"
      ),
      (
        "Pemindahan pasar itu menurut Rahmat sudah sangat mendesak dan akan digelar besok.",
        "sudah sangat mendesak dan akan digelar besok"
      ),
      ("Rahmat memperkirakan lebih dari seribu warga datang.", "lebih dari seribu warga datang"),
      ("Rahmat menyebutkan lebih dulu sumur itu kering.", "sumur itu kering"),
      (
        "Rahmat menekankan pentingnya kerja sama di desa agar panen naik.",
        "pentingnya kerja sama di desa agar panen naik"
      ),
    ])
  func contentBegins(_ text: String, _ content: String) throws {
    let lines = try foundBehindLead(text)
    #expect(lines.count == 1 && lines[0].hasSuffix("| \(content)"), "\(lines)")
  }

  @Test func aBodyIsNoHe() throws {
    let lines = try found(
      "Dinas Air menyebut pelaku ditahan.\n\nKepada ayahnya, dia mengaku sakit perut sejak Senin.")
    #expect(lines.last?.hasPrefix("indirect ? | mengaku | sakit perut") == true, "\(lines)")
  }

  @Test func quotationOverParagraphsWithoutMarks() throws {
    let lines = try foundBehindLead(
      "\"Longsor terjadi pukul lima pagi.\n\nHujan deras sejak sore kemarin.\n\nWarga mulai "
        + "membersihkan jalan,\" ujar Rahmat, Rabu.")
    #expect(
      lines == [
        "direct Rahmat Santoso | ujar | Longsor terjadi pukul lima pagi. … Hujan deras sejak sore "
          + "kemarin. … Warga mulai membersihkan jalan"
      ])
  }
}
