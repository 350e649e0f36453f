import TelaahReports
import Testing

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenValues() {
    let text = written { json in
      json.object { json in
        json.key("a")
        json.array([1, 2]) { $0.number($1) }
        json.key("b")
        json.object { _ in }
        json.key("c")
        json.null()
      }
    }
    #expect(text == #"{"a":[1,2],"b":{},"c":null}"#)
  }

  @Test func lineEndsOfEveryKindAreEscaped() {
    #expect(
      written { $0.string("a\n\r\t\"\\\u{1}\u{85}\u{2028}\u{2029}é🙂") }
        == #""a\n\r\t\"\\\u0001\u0085\u2028\u2029é🙂""#)
  }

  @Test(arguments: [
    (0.5, "0.5"), (1, "1"), (0.123456, "0.1235"), (-2.5, "-2.5"), (0.05, "0.05"), (0, "0"),
    (1_500_000_000, "1500000000"), (-0.00001, "0"),
  ])
  func numbers(_ value: Double, _ text: String) { #expect(written { $0.number(value) } == text) }

  @Test func whatIsNoNumberIsNull() { #expect(written { $0.number(.infinity) } == "null") }
}
