import Telaah
import TelaahTestSupport
import Testing

/// Studies, data and reports that say something, and whose they are.
struct TextSourceTests {
  @Test(
    arguments: [
      (
        "Riset menunjukkan, dua dari tiga sumur di desa itu tercemar.",
        "Riset | menunjukkan | dua dari tiga sumur di desa itu tercemar"
      ),
      (
        "Sementara itu, hasil survei terbaru menunjukkan bahwa warga puas.",
        "hasil survei terbaru | menunjukkan | warga puas"
      ),
      (
        "Data Kementerian Pertanian menunjukkan, hanya dua desa yang panen.",
        "Kementerian Pertanian | menunjukkan | hanya dua desa yang panen"
      ),
      (
        "Data resmi dinas yang dibacakan Bupati Sukamaju kemarin menyebut harga beras naik dua"
          + " kali lipat.", "Data resmi dinas | menyebut | harga beras naik dua kali lipat"
      ),
      (
        "Menurut data terbaru dari Badan Pusat Statistik, harga beras naik dua kali lipat.",
        "Badan Pusat Statistik | Menurut | harga beras naik dua kali lipat"
      ),
      (
        "Para peneliti menemukan bahwa sumur di desa itu tercemar.",
        "Para peneliti | menemukan | sumur di desa itu tercemar"
      ),
    ])
  func aTextSaysWhatItFound(_ text: String, _ line: String) throws {
    #expect(try found(text) == ["indirect \(line)"])
  }

  @Test(
    arguments: [
      "Kejadian itu menunjukkan bahwa saluran air harus dijaga.",
      "Rahmat Santoso menunjukkan bahwa dia mampu mengangkat dua karung beras.",
      "Pernyataan itu muncul saat warga Desa Sukamaju berunjuk rasa.",
      "Polisi menemukan dua karung beras di rumah itu.",
    ])
  func nothingElseFindsSo(_ text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func aTextIsCalledByWhoseItWas() throws {
    let lines = try found(
      "Laporan baru yang diterbitkan oleh Badan Pusat Statistik menunjukkan bahwa harga beras naik."
        + "\n\nHarga cabai ikut naik, menurut laporan tersebut.")
    #expect(
      lines == [
        "indirect Badan Pusat Statistik | menunjukkan | harga beras naik",
        "indirect Badan Pusat Statistik | menurut | Harga cabai ikut naik",
      ])
  }

  /// A report to somebody is not his.
  @Test func aTextIsNotItsReadersOwn() throws {
    let lines = try found(
      "Warga menyerahkan laporan ke Badan Pusat Statistik, Senin.\n\n"
        + "Menurut laporan itu, harga beras naik dua kali lipat.")
    #expect(lines == ["indirect laporan itu | Menurut | harga beras naik dua kali lipat"])
  }

  /// A text takes no turn from somebody who speaks.
  @Test func aTextTakesNoTurn() throws {
    let lines = try found(
      "\"Saluran air harus dijaga,\" kata Bupati Sukamaju Rahmat Santoso.\n\n"
        + "Sebuah studi menunjukkan bahwa sumur di desa itu tercemar.\n\n"
        + "\"Warga jangan meminum air sumur itu,\" ujarnya.")
    #expect(lines.last == "direct Rahmat Santoso | ujar | Warga jangan meminum air sumur itu")
  }

  @Test func somebodyIsNobodyElse() throws {
    let lines = try found(
      "Ada yang menyebut harga beras turun. Ada pula yang menilai harga beras akan naik.")
    #expect(
      lines == [
        "indirect Ada yang | menyebut | harga beras turun",
        "indirect Ada pula yang | menilai | harga beras akan naik",
      ])
    #expect(try found("Tidak ada yang menyebut harga beras turun.") == [])
  }

  @Test func aBodySpeaksByItsNounAlone() throws {
    let lines = try found(
      "Koalisi Petani Sukamaju berunjuk rasa di Balai Desa, Senin pagi. Koalisi juga menilai harga"
        + " beras harus turun.")
    #expect(lines == ["indirect Koalisi Petani Sukamaju | menilai | harga beras harus turun"])
  }

  /// *Mereka … Mereka …* goes back to whoever was called so first.
  @Test func theyAreWhomTheSentenceBeforePresents() throws {
    let lines = try found(
      "Para peneliti memeriksa sumur di desa itu. Kemudian, mereka mencatat warnanya."
        + " Mereka menemukan bahwa sumur itu tercemar.")
    #expect(lines.last == "indirect Para peneliti | menemukan | sumur itu tercemar")
  }

  @Test func theyMayBePresentedBehindAnOpening() throws {
    let lines = try found(
      "Selain itu, para petani menemui kepala desa. Mereka berharap harga gabah naik.")
    #expect(lines == ["indirect para petani | berharap | harga gabah naik"])
  }

  @Test func aDefendantSpeaksBehindWhere() throws {
    let lines = try found(
      "Sidang berlangsung di Sukamaju, dimana seorang terdakwa mengaku membeli dua karung beras.")
    #expect(lines == ["indirect seorang terdakwa | mengaku | membeli dua karung beras"])
  }
}
