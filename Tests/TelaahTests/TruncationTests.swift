import Telaah
import TelaahTestSupport
import Testing

/// Articles that break off are said to.
@Suite struct TruncationTests {
  private func isTruncated(_ ending: String) throws -> Bool {
    let text = """
      Bendung Kali Wening Diperbaiki

      Pemerintah Kabupaten Arunika Raya memperbaiki bendung di Desa Tegalsari tahun ini.

      \(ending)
      """
    return try Pipeline.standard().analyze(.test(text)).warnings
      .contains { $0.code == .truncated }
  }

  @Test(arguments: [
    "Para petani di desa itu berharap air segera mengalir ke...",
    "Para petani di desa itu berharap air segera mengalir […]",
    "Para petani di desa itu berharap air segera mengalir ke sawah,",
    "Para petani di desa itu berharap air segera mengalir ke",
  ])
  func whatBreaksOff(_ ending: String) throws { #expect(try isTruncated(ending)) }

  @Test(arguments: [
    "Para petani di desa itu berharap air segera mengalir ke sawah.",
    "“Air sudah sampai ke sawah kami sejak hari Senin,” ujarnya",
    "\"Air sudah sampai ke sawah kami sejak hari Senin,\" ujarnya",
    "Acara itu dihadiri oleh kepala desa dan Camat Muara Kidul Bagas Wiratma",
    "Tirai ditutup", "(Laras)", "",
  ])
  func whatEndsInItsWay(_ ending: String) throws { #expect(try !isTruncated(ending)) }
}
