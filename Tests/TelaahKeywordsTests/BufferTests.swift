import Testing

@testable import TelaahKeywords

/// Values in memory that stays.
@Suite struct BufferTests {
  @Test func growsAndKeepsWhatItHolds() {
    var buffer = Buffer<Int>(capacity: 1)
    for number in 0..<1000 { buffer.append(number) }
    #expect(buffer.count == 1000)
    #expect(buffer.indices.allSatisfy { buffer[$0] == $0 })
  }

  @Test func fillsWithOneValue() {
    var buffer = Buffer<Int32>()
    buffer.append(7)
    buffer.fill(-1, count: 300)
    #expect(buffer.count == 300)
    #expect(buffer.values.allSatisfy { $0 == -1 })
    buffer.fill(2, count: 0)
    #expect(buffer.count == 0)
  }

  @Test func resizingKeepsTheFirstValues() {
    var buffer = Buffer<Int>(capacity: 2)
    buffer.append(5)
    buffer.append(6)
    buffer.resize(to: 500)
    #expect(buffer.count == 500)
    #expect([buffer[0], buffer[1]] == [5, 6])
    buffer.resize(to: 1)
    buffer.append(9)
    #expect([buffer[0], buffer[1]] == [5, 9])
  }

  @Test func trimmedItHoldsNothingAndTakesValuesAgain() {
    var buffer = Buffer<Int>()
    for number in 0..<1000 { buffer.append(number) }
    buffer.trim(to: 10)
    #expect(buffer.count == 0)
    for number in 0..<20 { buffer.append(number) }
    #expect(buffer[19] == 19)
  }
}
