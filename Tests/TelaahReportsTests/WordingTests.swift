import TelaahText
import Testing

@testable import TelaahReports

@Suite struct WordingTests {
  private let id = Wording(.indonesian)
  private let en = Wording(.english)

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (-1_234_567, "-1.234.567")])
  func thousandsAreSetApart(_ number: Int, _ text: String) { #expect(id.number(number) == text) }

  @Test(arguments: [
    ("2016-12-06", "Selasa, 6 Desember 2016"), ("2016-12", "Desember 2016"), ("2016", "2016"),
    ("--12-06", "6 Desember"),
    ("2016-12-06/2016-12-08", "Selasa, 6 Desember 2016 – Kamis, 8 Desember 2016"),
    ("2016-13-45", "2016-13-45"), ("", ""), ("bukan tanggal", "bukan tanggal"),
  ])
  func isoValuesInWords(_ iso: String, _ text: String) { #expect(id.date(iso: iso) == text) }

  @Test func openYearsAreToldShortly() {
    let both = ["2016-12-06", "2022-12-06"]
    #expect(id.dates(candidates: both) == "Selasa, 6 Desember 2016 atau 2022")
    #expect(en.dates(candidates: both) == "Tuesday, 6 December 2016 or 2022")
    #expect(
      id.dates(candidates: ["2016-12-06", "2017-12-06"]) == "6 Desember 2016 atau 2017")
    #expect(id.dates(candidates: []) == "")
  }

  @Test func valuesAsReadersWriteThem() {
    let language = ReportLanguage.indonesian
    #expect(language.text(of: .iso("2025-01-14"), as: "Selasa (14/1)") == "Selasa, 14 Januari 2025")
    #expect(
      language.text(of: .amount(13_200_000_000_000, unit: "IDR"), as: "Rp 13,2 triliun")
        == "13.200.000.000.000 IDR")
    #expect(language.text(of: .amount(16, unit: "a"), as: "16 tahun") == nil)
    #expect(language.text(of: .amount(.infinity, unit: "a"), as: "tak hingga") == nil)
    #expect(language.text(of: nil, as: "kini") == nil)
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🙂", 2), ("👨‍👩‍👧‍👦", 2), ("🇮🇩", 2),
    ("☀\u{FE0F}", 2), ("ｆ", 2), ("한", 2), ("\u{200D}", 0), ("“–”", 3),
  ])
  func displayWidths(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test func linesOfEveryLengthAreToldFromWhatIsNone() {
    let changed = [
      "  ", "\t", "\u{1}", "\u{7F}", "\u{A0}", "\u{61C}", "\u{200F}", "\u{2028}", "\u{2066}",
      "\u{3000}",
    ]
    for length in [1, 7, 15, 16, 40, 70] {
      let words = String(String(repeating: "kata ", count: length).prefix(length - 1)) + "x"
      for mark in ["", " ", "é", "“", "–", "…", "€", "日"] {
        #expect(Inert.line(words + mark + "b") == words + mark + "b")
      }
      for mark in changed { #expect(Inert.line(words + mark + "b") != words + mark + "b") }
      #expect(Inert.line(" " + words) == words)
      #expect(Inert.line(words + " ") == words)
    }
  }

  @Test func textIsMadeInert() {
    #expect(Inert.line(" a\n\t b\u{1B}[31m\u{202E}c\u{0}\u{2028} ") == "a b␛[31m\u{FFFD}c␀")
    #expect(Inert.block("a\r\n\tb\u{7}") == "a\r\n\tb␇")
  }

  @Test func wordsThatAreTooLongAreCut() {
    let lines = StyledText("satu duaduaduaduadua tiga").wrapped(to: 12, first: StyledText("- "))
    #expect(lines.map { $0.rendered(color: false) } == ["- satu", "  duaduaduad", "  uadua tiga"])
  }
}
