import Testing

@testable import TelaahEntities

/// Memory that grows and is used again.
@Suite struct StoreTests {
  /// A page's words and the names of a text are read again and again.
  @Test func wordsAndNamesAreSmall() {
    #expect(MemoryLayout<Word>.stride == 40)
    #expect(MemoryLayout<FormTable.Entry>.stride <= 64)
  }

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

  @Test func bitsOfHashesAreJoined() {
    let table = HashTable()
    let hashes = (1...500).map { UInt64($0) << 32 | UInt64($0 % 5) }
    for hash in hashes { #expect(table.set(1, of: hash) == 0) }
    for hash in hashes where hash & 1 == 0 { #expect(table.set(4, of: hash) == 1) }
    for hash in hashes { #expect(table.bits(of: hash) == (hash & 1 == 0 ? 5 : 1)) }
    #expect(table.bits(of: 7) == 0)
  }
}
