import Testing

@testable import TelaahReports

/// Whole numbers as digits.
struct DecimalTests {
  private func text(_ value: Int) -> String {
    var buffer = ByteBuffer(capacity: 8)
    Decimal.append(value, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func everyLengthIsWrittenInFull() {
    for value in 0...12_345 { #expect(text(value) == String(value)) }
    var value = 1
    for _ in 1...18 {
      value *= 10
      for number in [value - 1, value, value + 1, -value] {
        #expect(text(number) == String(number))
      }
    }
    #expect(text(.max) == String(Int.max))
    #expect(text(.min) == String(Int.min))
  }

  @Test(
    arguments: [
      (0.0, "0"), (1, "1"), (0.989, "0.989"), (0.05, "0.05"), (0.0001, "0.0001"),
      (0.00004, "0"), (-2.5, "-2.5"), (12.3456, "12.3456"), (99.99996, "100"),
    ])
  func decimals(_ value: Double, _ text: String) {
    #expect(JSONWriter.decimal(value, digits: 4) == text)
  }
}
