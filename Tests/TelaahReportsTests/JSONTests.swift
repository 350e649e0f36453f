import Foundation
import TelaahReports
import TelaahTestSupport
import TelaahText
import Telaah
import Testing

@Suite struct JSONTests {
  private let analysis = SampleAnalysis.analysis

  @Test func indentedJSONIsReadInADiff() throws {
    let report = JSONReport(AnalysisJSON(includesText: true, explains: true))
    try expectGolden(
      String(decoding: report.bytes(of: [analysis]), as: UTF8.self), "analysis.json")
  }

  @Test(arguments: OffsetUnit.allCases)
  func outputKeepsToTheSchema(_ unit: OffsetUnit) throws {
    let schema = try JSONSchema.analysis()
    let json = AnalysisJSON(
      offsets: unit, includesTokens: true, includesText: true, explains: true)
    #expect(try schema.problems(in: analysis.json(json)) == [])
    #expect(try schema.problems(in: Analysis(document: .test("")).json(json)) == [])
  }

  @Test func theProgramsAnalysesKeepToTheSchema() throws {
    let schema = try JSONSchema.analysis()
    let pipeline = try Pipeline.standard()
    let json = AnalysisJSON(includesTokens: true, includesText: true, explains: true)
    for text in HostileText.samples(random: 20).filter({ $0.utf8.count < 1_000 }) + [
      SampleAnalysis.marked.text
    ] {
      #expect(try schema.problems(in: pipeline.analyze(.test(text)).json(json)) == [])
    }
  }

  @Test func theSchemaTestCanFail() throws {
    let schema = try JSONSchema.analysis()
    let json = analysis.json()
    for (right, wrong) in [
      (#""form":"direct""#, #""form":"loud""#), (#""offsets":"utf8","#, ""),
      (#""repaired":true"#, #""repaired":1"#), (#""tags":["#, #""tagz":["#),
      (#""confidence":0.98"#, #""confidence":1.5"#), (#""entity":6"#, #""entity":"6""#),
    ] {
      #expect(json.contains(right))
      #expect(try schema.problems(in: json.replacing(right, with: wrong)) != [], "\(wrong)")
    }
  }

  @Test func offsetsOfEachUnitFindTheText() throws {
    let text = analysis.document.text
    for unit in OffsetUnit.allCases {
      let json = analysis.json(AnalysisJSON(offsets: unit))
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      for mention in try #require(object["mentions"] as? [[String: Any]]) {
        let start = try #require(mention["start"] as? Int)
        let end = try #require(mention["end"] as? Int)
        let found: String? =
          switch unit {
          case .utf8: String(Array(text.utf8)[start..<end])
          case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
          case .scalars: Array(text.unicodeScalars)[start..<end].reduce("") { $0 + String($1) }
          }
        #expect(found == mention["text"] as? String)
      }
    }
  }

  @Test func hostileTextComesBackAsItWas() throws {
    for text in HostileText.samples() {
      let json = Analysis(document: .test(text)).json(AnalysisJSON(includesText: true))
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(object?["text"] as? String == text)
      #expect(!json.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }
}

extension String {
  fileprivate init(_ bytes: ArraySlice<UInt8>) { self = String(decoding: bytes, as: UTF8.self) }
}
