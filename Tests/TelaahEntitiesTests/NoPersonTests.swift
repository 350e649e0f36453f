import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Capitals that look like a person's name and are none, and persons among other capitals.
@Suite struct NoPersonTests {
  private func names(_ text: String, _ kind: Mention.Kind) throws -> [String] {
    try (Pipeline.standard().analyze(.test(text)).entities ?? []).filter { $0.kind == kind }
      .map(\.name)
  }

  @Test(arguments: [
    "Petugas menyambut massa di pintu. Petugas juga memberi air.",
    "Menurut Make Use of, modus itu dikenal di sini.",
    "Direktur PT Loco Malvado hadir. Mesin itu rusak karena Loco Malvado itu lalai merawatnya.",
    "Banjir terjadi di depan Rumah Sakit Islam (RSI) Sultan Agung Semarang.",
  ])
  func nobody(_ text: String) throws { #expect(try names(text, .person) == []) }

  @Test(arguments: [
    ("Menurut organisasi HAM Amnesty International, itu salah.", ["Amnesty International"]),
    (
      "Oknum itu bekerja di Kantor Pelayanan Pajak (KPP) Pratama Sukamaju.",
      ["Kantor Pelayanan Pajak Pratama Sukamaju"]
    ),
    (
      "Hal itu dikatakan oknum account representative (AR) Kantor Pelayanan Pajak (KPP) Pratama "
        + "Sukamaju.",
      ["Kantor Pelayanan Pajak Pratama Sukamaju"]
    ),
    ("Berdasarkan data Bloomberg, Jumat (17/10/2025), harga naik.", ["Bloomberg"]),
    ("Hal itu dikutip dari Antara, Selasa (21/10/2025).", ["Antara"]),
    ("Bedanya dikutip dari antara dua buku, Selasa (21/10/2025).", []),
    (
      "Dikutip dari situs Otoritas Jasa Keuangan (OJK), bank itu sehat.",
      ["Otoritas Jasa Keuangan"]
    ),
  ])
  func organizations(_ text: String, _ wanted: [String]) throws {
    #expect(try names(text, .organization) == wanted)
    #expect(try names(text, .person) == [])
  }

  @Test(arguments: [
    ("Simak juga Video Prabowo: Tunjangan Cuma Sampai Oktober", ["Prabowo"]),
    ("Tonton juga Video: Trump Bikin Dolar Perkasa", ["Trump"]),
    ("Simak juga Video: Benahi Pasar, Temui Prabowo di Istana", ["Prabowo"]),
    ("Simak juga Video: Pemerintahan Prabowo Bangun Jalan", ["Prabowo"]),
    ("Simak juga Video: Cetak Sejarah Nilai Pasar Naik Lagi", []),
  ])
  func whomARelatedArticleIsAbout(_ line: String, _ wanted: [String]) throws {
    let text = "Harga Cabai Naik\n\nHarga cabai naik di pasar itu.\n\n\(line)"
    #expect(try names(text, .person) == wanted)
  }
}
