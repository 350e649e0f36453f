import Telaah
import TelaahTestSupport
import Testing

/// What stands behind a quotation.
struct AttributionTests {
  private static let lead =
    "Bupati Sukamaju Rahmat Santoso mengatakan, panen naik dua kali lipat tahun ini.\n\n"

  @Test(
    arguments: [
      (
        "\"Panen naik,\" \"pupuk cukup,\" kata Rahmat.",
        "direct Rahmat Santoso | kata | Panen naik … pupuk cukup"
      ),
      (
        "\"Panen naik\", \"pupuk cukup\" dan \"air melimpah\", kata Rahmat.",
        "direct Rahmat Santoso | kata | Panen naik … pupuk cukup … air melimpah"
      ),
      (
        "\"Saluran air harus dijaga bersama.\" - Lestari Wulandari",
        "direct Lestari Wulandari | – | Saluran air harus dijaga bersama."
      ),
      (
        "\"Saluran air harus dijaga bersama.\"\n— Lestari Wulandari, Camat Air Jernih",
        "direct Lestari Wulandari | – | Saluran air harus dijaga bersama."
      ),
      (
        "\"Saluran air di desa ini dibersihkan setiap pekan,\" Camat Lestari Wulandari, dalam rapat.",
        "direct Lestari Wulandari | – | Saluran air di desa ini dibersihkan setiap pekan"
      ),
      (
        "\"Pupuk cukup untuk semua petani,\" terangnnya.",
        "direct Rahmat Santoso | terang | Pupuk cukup untuk semua petani"
      ),
      (
        "\"Pupuk cukup untuk semua petani,\" sambungya.",
        "direct Rahmat Santoso | sambung | Pupuk cukup untuk semua petani"
      ),
    ])
  func behindAQuotation(_ text: String, _ expected: String) throws {
    #expect(try found(AttributionTests.lead + text).last == expected)
  }

  @Test func twoThemesAreNoList() throws {
    let lines = try found("Lomba itu bertema \"Air Bersih\", \"Desa Hijau\", dan \"Panen Raya\".")
    #expect(lines == [])
  }

  /// A dialogue in a story is not one speaker's.
  @Test func aDialogueIsNotCarriedOver() throws {
    let lines = try found(
      AttributionTests.lead
        + (1...8).map { "\"Kita pulang ke desa \($0) sekarang.\"" }.joined(separator: "\n\n"))
    #expect(lines.count == 9)
    #expect(lines.last?.hasPrefix("direct ? | ") == true)
    #expect(lines[1].hasPrefix("direct Rahmat Santoso | ") == true)
  }
}
