/// Plain values one after the other. Their memory stays when they are taken out: the next article
/// needs none of its own.
///
/// Places are not checked in a release; who reads or writes keeps within `count`.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  /// Where the first value is. It moves when values are added.
  private(set) var base: UnsafeMutablePointer<Element>
  /// How many values there are.
  private(set) var count = 0
  private var capacity: Int

  /// Makes an empty buffer with room for some values.
  init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The places of the values.
  var indices: Range<Int> { 0..<count }

  /// A value.
  @inline(__always)
  subscript(place: Int) -> Element {
    assert(place >= 0 && place < count)
    return base[place]
  }

  /// Adds a value behind the others.
  @inline(__always)
  mutating func append(_ value: Element) {
    if count == capacity { grow(to: count &+ 1) }
    base[count] = value
    count &+= 1
  }

  /// Takes all values out.
  mutating func removeAll() { count = 0 }

  /// Holds so many values, all the same.
  mutating func fill(_ value: Element, count: Int) {
    self.count = 0
    resize(to: count)
    base.update(repeating: value, count: count)
  }

  /// Holds so many values: the first ones stay, and those behind them are yet to be written.
  mutating func resize(to count: Int) {
    if count > capacity { grow(to: count) }
    self.count = count
  }

  /// Takes all values out, and gives memory back beyond that of so many values.
  mutating func trim(to limit: Int) {
    count = 0
    if capacity <= limit { return }
    base.deallocate()
    capacity = max(1, limit)
    base = .allocate(capacity: capacity)
  }

  /// The values, for as long as none is added.
  var values: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    let old = base
    capacity = max(least, capacity * 2)
    base = .allocate(capacity: capacity)
    base.update(from: old, count: count)
    old.deallocate()
  }
}
