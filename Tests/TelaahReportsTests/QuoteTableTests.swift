import TelaahText
import Testing

@testable import TelaahReports

/// The table of `quotes`: who at the left, the words at the right.
@Suite struct QuoteTableTests {
  private let analysis = SampleAnalysis.analysis

  private func table(_ table: QuoteTable) -> String {
    String(decoding: table.bytes(of: [analysis]), as: UTF8.self)
  }

  @Test func quotationsHaveTheirMarksAndFactsBelow() {
    let text = table(QuoteTable(width: 100))
    #expect(text.contains("“Airnya sudah sampai ke sawah … jadi petani bisa menanam lagi.”"))
    #expect(text.contains("kutipan langsung · “kata” · baris 9\n"))
    #expect(text.contains("  perbaikan bendung itu menelan biaya Rp4,5 miliar\n"))
  }

  @Test func anUnclearSpeakerIsSaidToBeOne() {
    let text = table(QuoteTable(width: 200, language: .english))
    #expect(text.contains("Unclear speaker – possibly Bagas"))
    #expect(text.contains("direct quote · “ujar” · line 15 · "))
  }

  @Test(arguments: [40, 80, 200, 240])
  func linesKeepWithinTheTerminal(_ width: Int) {
    let text = table(QuoteTable(QuoteList(explains: true), width: width))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
  }

  @Test func onlyWhatPassesTheFilterIsThere() {
    let text = table(QuoteTable(QuoteList(speaker: "laras"), width: 100))
    #expect(text.contains("menjaga air") && !text.contains("Airnya"))
    #expect(table(QuoteTable(QuoteList(speaker: "tiada"))).isEmpty)
  }
}
