import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahLexicon
@testable import TelaahStatements

/// Texts that are quoted: they speak for themselves, and never for who was named last.
struct DocumentTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat tahun ini.\n\n"

  @Test(
    arguments: [
      ("\"Iuran ditetapkan setiap bulan,\" tulis dokumen tersebut.", "dokumen tersebut"),
      ("\"Iuran ditetapkan setiap bulan,\" bunyi pasal 12 ayat (1).", "pasal 12 ayat (1)"),
      ("\"Iuran ditetapkan setiap bulan,\" catat studi itu, dikutip Selasa.", "studi itu"),
      (
        "Hal itu ada di Peraturan Daerah Nomor 5 Tahun 2020. \"Iuran ditetapkan setiap bulan,\" "
          + "bunyi aturan tersebut.", "Peraturan Daerah Nomor 5 Tahun 2020"
      ),
      (
        "Dalam laporan tersebut disebutkan bahwa iuran ditetapkan setiap bulan.", "laporan tersebut"
      ),
    ])
  func texts(_ text: String, _ name: String) throws {
    let lines = try found(DocumentTests.lead + text)
    #expect(lines.count == 2)
    #expect(lines.last?.contains(" \(name) | ") == true)
  }

  @Test func aTextGoesOn() throws {
    let lines = try found(
      DocumentTests.lead + "\"Iuran ditetapkan setiap bulan,\" tulis dokumen itu.\n\n"
        + "\"Tunggakan dibayar pada akhir tahun,\" lanjutnya.")
    #expect(lines.last?.hasPrefix("direct dokumen itu | lanjut") == true)
  }

  @Test func aTextWithItsBodyIsTheBodys() throws {
    let lines = try found("\"Hujan turun sampai Senin,\" tulis laporan BMKG.")
    #expect(lines == ["direct BMKG | tulis | Hujan turun sampai Senin"])
  }

  @Test(
    arguments: [
      ("tertulis dalam unggahan itu yang dilihat Senin.", "unggahan itu | tertulis"),
      ("demikian tertulis dalam surat edaran itu.", "surat edaran itu | demikian"),
      ("demikian tertulis di laman itu.", "? | demikian"),
    ])
  func whatIsWrittenIsItsTexts(_ rest: String, _ head: String) throws {
    let lines = try found("\"Warga menjauhi bantaran sungai selama hujan,\" \(rest)")
    #expect(lines == ["direct \(head) | Warga menjauhi bantaran sungai selama hujan"])
  }

  @Test func aLawSaysNothingByMenurut() throws {
    let lines = try found(
      "Menurut Undang-Undang Nomor 14 Tahun 2008, semua warga berhak atas informasi itu.")
    #expect(lines == [])
  }

  @Test func particlesHaveTheBitsOfTheLexicon() {
    let kinds: [(ParticleKind, ParticleSet)] = [
      (.pronoun, .pronoun), (.complementizer, .complementizer), (.preposition, .preposition),
      (.ender, .ender), (.adverb, .adverb), (.modal, .modal), (.demonstrative, .demonstrative),
      (.indefinite, .indefinite), (.conjunction, .conjunction), (.connector, .connector),
      (.topic, .topic), (.actnoun, .actnoun), (.anaphor, .anaphor), (.firstperson, .firstperson),
      (.clause, .clause), (.argument, .argument), (.document, .document),
      (.regulation, .regulation), (.finding, .finding), (.study, .study),
      (.standpoint, .standpoint),
    ]
    #expect(kinds.count == ParticleKind.allCases.count)
    for (kind, bit) in kinds { #expect(bit.rawValue == 1 << UInt32(kind.rawValue)) }
  }
}
