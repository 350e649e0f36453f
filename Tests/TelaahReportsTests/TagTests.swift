import TelaahText
import Testing

@testable import TelaahReports

/// Editors' tags beside the keywords.
@Suite struct TagTests {
  private func analysis(keywords: [String]?) throws -> Analysis {
    var analysis = Analysis(document: try Document(text: "Naskah."))
    analysis.structure.tags = ["irigasi", "Bendung Kali Wening", "IRIGASI", "<b>"]
    analysis.keywords = keywords?.map {
      Keyword(term: $0, lemma: $0.lowercased(), score: 1, occurrences: [TextSpan(0, 6)])
    }
    return analysis
  }

  @Test func eachTagIsSaidToBeAKeywordOrNot() throws {
    let found = try analysis(keywords: ["Irigasi", "petani"])
    #expect(
      found.text().replacing("\u{A0}", with: " ").replacing("\n  ", with: " ").contains(
        "Tag redaksi: irigasi (sama) · Bendung Kali Wening (tidak ada) · <b> (tidak ada)"))
    #expect(found.markdown().contains("Tag redaksi: irigasi (sama) · Bendung"))
    #expect(found.markdown().contains("\\<b\\> (tidak ada)"))
    #expect(found.html().contains("<b>irigasi</b><small> (sama)</small>"))
    #expect(found.html().contains("<b>&lt;b&gt;</b>"))
  }

  @Test func withoutKeywordsTagsStandAlone() throws {
    let skipped = try analysis(keywords: nil).text()
    #expect(skipped.contains("Tag redaksi: irigasi") && !skipped.contains("(sama)"))
    #expect(!skipped.contains("(tidak"))
  }
}
