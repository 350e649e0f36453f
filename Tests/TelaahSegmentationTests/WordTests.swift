import TelaahSegmentation
import TelaahTestSupport
import Testing

/// What a word is, by example: tokens parted by |, spaces among them.
@Suite struct WordTests {
  @Test(arguments: [
    "kata-kata| |di-PHK-kan| |ke-3| |1990-an| |COVID-19| |non-ASN",
    "Jum'at| |Ma’arif| |Qur`an| |-|nya| |'|kata|'| |a|-|-|b",
    "Rp1.500,50| |10.00| |2,65%| |6/12| |10:30|.| |1-2%| |2018/2019",
    "S.H.|,| |M.Si.| |M.Si|,| |M|.|Sinaga| |Ph.D.| |S.Pd.I.| |LL.M.",
    "A.H.| |Nasution| |A.H.|Nasution| |R.I.| |H|.|Zulkifli| |H|.|Ali",
    "baik|.|Bupati| |KPK|.|Ini| |dan|/|atau| |selesai|.|Ide",
    "KOMPAS.com| |www.kompas.tv/live|.| |https://a.id/x?y=1|,| |kompas.co.id|.| |TEMPO.CO|,",
    "KOMPAS.com|-|Dampak| |a@b.co.id| |#tag|-|x| |@nama_1|.| |(|ASN|)|.",
    "👨‍👩‍👧| |🇮🇩|🇮🇩| |👍🏽|x| |é| |한국어| |½| |\r\n|\n|\t",
    "12%|%| |5%|a| |3|,| |http|:|/|/| |a|.| |.|b",
  ])
  func words(_ marked: String) {
    let text = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
    let document = MarkedText(text).document
    let found = WordTokenizer().tokens(in: document).map { document.text(of: $0.span) }
    #expect(found.joined(separator: "|") == marked)
  }

  @Test(arguments: [
    ("kata-kata", "word"), ("S.H.", "word"), ("KOMPAS.com", "word"), ("1.500,50", "number"),
    ("6/12", "number"), ("2,65%", "number"), ("COVID-19", "mixed"), ("Rp5", "mixed"),
    (",", "punctuation"), ("”", "punctuation"), ("—", "punctuation"), (" ", "space"),
    ("\n", "space"), ("\u{A0}", "space"), ("$", "symbol"), ("😀", "symbol"), ("\0", "symbol"),
    ("https://a.id", "url"), ("www.a.id", "url"), ("a.com/b", "url"), ("a@b.id", "email"),
    ("#tag", "tag"), ("@nama", "handle"), ("é", "word"), ("漢", "word"), ("٣", "number"),
  ])
  func kinds(_ text: String, _ kind: String) {
    let tokens = WordTokenizer().tokens(in: MarkedText(text).document)
    #expect(tokens.map(\.kind.name) == [kind])
  }

  @Test func theRulesInUseArePrinted() { #expect(WordTokenizer.rules.contains("!!forward")) }
}
