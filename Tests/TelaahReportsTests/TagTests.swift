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
      found.text().replacing("\n  ", with: " ").contains(
        "Tag redaksi: irigasi (juga kata kunci) · Bendung Kali Wening (bukan kata kunci) · "
          + "<b> (bukan kata kunci)"))
    #expect(found.markdown().contains("Tag redaksi: irigasi (juga kata kunci) · Bendung"))
    #expect(found.markdown().contains("\\<b\\> (bukan kata kunci)"))
    #expect(found.html().contains("<b>irigasi</b><small> (juga kata kunci)</small>"))
    #expect(found.html().contains("<b>&lt;b&gt;</b>"))
  }

  @Test func withoutKeywordsTagsStandAlone() throws {
    let skipped = try analysis(keywords: nil).text()
    #expect(skipped.contains("Tag redaksi: irigasi") && !skipped.contains("(juga"))
    #expect(!skipped.contains("(bukan"))
  }
}
