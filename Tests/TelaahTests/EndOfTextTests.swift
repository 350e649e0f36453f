import Telaah
import TelaahTestSupport
import Testing

/// A text may end behind any word: rules that look ahead find nothing there.
struct EndOfTextTests {
  /// Words and marks that open something: titles, names, cues, bodies, dates, texts.
  private static let openings = [
    "warga", "Seorang mahasiswa", "para", "banyak", "Kepala Dinas", "Bupati", "mantan", "Kompol",
    "H.",
    "Dr.", "RSUD", "PT", "Dinas", "Dinkes", "Kabupaten", "Senin", "12", "Juli", "Rp", "kata",
    "menurut",
    "ujarnya", "disampaikan", "mengatakan", "menyampaikan apresiasi", "memandang", "bahwa",
    "Undang-Undang Nomor", "Pasal", "laporan", "dokumen", "survei itu", "dengan", "berinisial",
    "alias",
    "AB", "IGN", "Anak Agung", "Budi 'Bedul'", "Budi Santoso", "(", "“", "\"", "'", "sambil",
    "ingin",
    "Apalagi", "dinilai", "dkk", "Bank Indonesia (", "dia", "rasa", "sebagai",
  ]

  @Test(arguments: openings)
  func aTextEndsBehindAnyTwoOfThem(_ first: String) throws {
    let pipeline = try Pipeline.standard()
    for second in EndOfTextTests.openings {
      for end in ["", ",", " yang"] {
        let analysis = pipeline.analyze(.test("\(first) \(second)\(end)"))
        #expect(StageKit.problems(in: analysis).isEmpty)
      }
    }
  }
}
