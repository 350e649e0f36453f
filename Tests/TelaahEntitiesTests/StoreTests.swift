import Testing

@testable import TelaahEntities

/// Memory that grows and is used again.
@Suite struct StoreTests {
  @Test func whatIsKeptStaysInOrder() {
    let store = Store<Int>(capacity: 1)
    for number in 0..<1000 { store.append(number) }
    #expect(Array(store.all) == Array(0..<1000))
    store[999] += 1
    #expect(store[999] == 1000)
    store.keep(first: 3)
    [7, 8].withUnsafeBufferPointer { store.append(copying: $0) }
    #expect(Array(store.all) == [0, 1, 2, 7, 8])
    store.keep(first: 9)
    #expect(store.count == 5)
  }

  @Test func memoryIsUsedAgainOrGivenBack() {
    let store = Store<Int32>(capacity: 16)
    store.fill(5000, with: 3)
    #expect(store.count == 5000 && store.all.allSatisfy { $0 == 3 })
    store.removeAll(keeping: 1 << 13)
    #expect(store.count == 0)
    store.fill(5000, with: 4)
    store.removeAll(keeping: 32)
    for number in 0..<100 { store.append(Int32(number)) }
    #expect(store[99] == 99)
  }
}
