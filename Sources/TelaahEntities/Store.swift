/// Plain values (no references among them) one after the other, which grow in number but are asked
/// for without a reference being counted. From text to text only their memory is kept.
final class Store<Element> {
  @exclusivity(unchecked) private(set) var base: UnsafeMutablePointer<Element>
  @exclusivity(unchecked) private var capacity: Int
  @exclusivity(unchecked) private(set) var count = 0

  init(capacity: Int = 64) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Has room for so many elements more, which `appendReserved` adds.
  func reserve(_ more: Int) {
    while capacity - count < more { grow() }
  }

  /// Adds an element for which room was reserved.
  @inline(__always)
  func appendReserved(_ element: Element) {
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Leaves the first elements, so many or all; the memory stays.
  func keep(first count: Int) { self.count = min(self.count, max(0, count)) }

  /// Forgets all elements, and gives the memory of very many back.
  func removeAll(keeping most: Int) {
    count = 0
    guard capacity > most else { return }
    base.deallocate()
    capacity = max(16, most)
    base = .allocate(capacity: capacity)
  }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &base[index]
    }
  }

  /// The elements; they are valid while the store is, and nothing is added.
  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  /// Adds many elements.
  func append(copying elements: UnsafeBufferPointer<Element>) {
    while capacity - count < elements.count { grow() }
    guard let start = elements.baseAddress else { return }
    (base + count).initialize(from: start, count: elements.count)
    count += elements.count
  }

  /// Has so many elements, all of them this one.
  func fill(_ count: Int, with element: Element) {
    self.count = 0
    while capacity < count { grow() }
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
