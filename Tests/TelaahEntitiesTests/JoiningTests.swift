import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// Organisations, places and public figures under several names.
@Suite struct JoiningTests {
  private func names(_ text: String, _ kind: Mention.Kind) throws -> [String] {
    try (Pipeline.standard().analyze(.test(text)).entities ?? []).filter { $0.kind == kind }
      .map(\.name)
  }

  @Test(arguments: [
    (
      "PT Pertamina (Persero) rugi. Menurut Pertamina, harga naik.",
      ["PT Pertamina (Persero)"]
    ),
    ("Anggota DPR RI hadir. Menurut DPR, jalan itu rusak.", ["DPR RI"]),
    (
      "Pemerintah Kabupaten Bengkalis membantu. Dana Pemkab Bengkalis cair.",
      ["Pemerintah Kabupaten Bengkalis"]
    ),
    (
      "Dinas Sosial Kabupaten Kendal mendata warga. Dinsos Kendal bekerja cepat.",
      ["Dinas Sosial Kabupaten Kendal"]
    ),
    ("DPRD Kabupaten Siak bersidang. Keputusan DPRD itu final.", ["DPRD Kabupaten Siak"]),
    ("Menurut DPR, jalan rusak. Anggota DPR RI hadir.", ["DPR RI"]),
    (
      "Korban dirawat di RS Melati Kasih. Dokter Rumah Sakit Melati Kasih merawatnya.",
      ["Rumah Sakit Melati Kasih"]
    ),
    ("World Bank meramal. Menurut Bank Dunia, harga naik.", ["World Bank"]),
    ("Golkar menang. Menurut Partai Golkar, itu wajar.", ["Partai Golkar"]),
    (
      "Badan Gizi Nasional bekerja. Menurut Badan Gizi, menu itu baik.",
      ["Badan Gizi Nasional"]
    ),
    (
      "Bank Melati Jaya mengikuti Pusat Ekspor Nusantara Group (PENG) kemarin.",
      ["Bank Melati Jaya", "Pusat Ekspor Nusantara Group"]
    ),
    (
      "Dinas Pekerjaan Umum Kota Kendal hadir. Menurut Dinas PU, jalan itu rusak.",
      ["Dinas Pekerjaan Umum Kota Kendal"]
    ),
    (
      "Dinas PUPR Kendal hadir bersama Dinas Pekerjaan Umum dan Penataan Ruang Kendal.",
      ["Dinas Pekerjaan Umum dan Penataan Ruang Kendal"]
    ),
    (
      "Dinas Pekerjaan Umum Kota Kendal hadir. Menurut Dinas LH, jalan itu rusak.",
      ["Dinas Pekerjaan Umum Kota Kendal", "Dinas LH"]
    ),
    (
      "Dinas Pekerjaan Umum Kota Kendal hadir. Menurut Dinas PU Siak, jalan itu rusak.",
      ["Dinas Pekerjaan Umum Kota Kendal", "Dinas PU Siak"]
    ),
    (
      "DPRD Kabupaten Siak dan DPRD Kota Dumai bersidang.",
      ["DPRD Kabupaten Siak", "DPRD Kota Dumai"]
    ),
  ])
  func oneOrganization(_ text: String, _ wanted: [String]) throws {
    // *(Persero)* is told by the mention; the entity's name goes without brackets.
    let found = try names(text, .organization)
    #expect(found.map { $0 == "PT Pertamina" ? "PT Pertamina (Persero)" : $0 } == wanted)
  }

  @Test func aBareNameIsTheAreaNamedInFull() throws {
    #expect(
      try names("Warga Kabupaten Bengkalis senang. Jalan di Bengkalis mulus.", .location)
        == ["Kabupaten Bengkalis"])
    #expect(
      try names("Provinsi Sumatera Selatan luas. Warga Sumsel senang.", .location)
        == ["Provinsi Sumatera Selatan"])
  }

  @Test func twoAreasOfOneNameStayApart() throws {
    let found = try names(
      "Kota Bandung dan Kabupaten Bandung bersaing. Ia tinggal di Bandung.", .location)
    #expect(found == ["Kota Bandung", "Kabupaten Bandung", "Bandung"])
  }

  @Test func theTownIsToldApartFromTheRegency() throws {
    let found = try names(
      "Kabupaten Bengkalis luas. Kantornya ada di kota Bengkalis.", .location)
    #expect(found.count == 2, "\(found)")
  }

  @Test func theGovernmentIsNotTheArea() throws {
    let text = "Pemerintah Kabupaten Bengkalis membantu warga Kabupaten Bengkalis."
    #expect(try names(text, .organization) == ["Pemerintah Kabupaten Bengkalis"])
    #expect(try names(text, .location) == ["Kabupaten Bengkalis"])
  }

  @Test func aNicknameJoinsItsBearer() throws {
    #expect(
      try names("Presiden Joko Widodo hadir. Jokowi meminta warga sabar.", .person)
        == ["Joko Widodo"])
    #expect(try names("Jokowi meminta warga sabar.", .person) == ["Jokowi"])
  }
}
