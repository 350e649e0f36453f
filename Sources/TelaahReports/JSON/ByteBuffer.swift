/// What bytes can be written to one by one.
protocol ByteSink: ~Copyable {
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: ByteSink {}

/// Bytes that only grow, in memory of their own: appending asks for room and writes, no more.
///
/// Half the time of writing JSON went into an array's checks at each of its short appends.
struct ByteBuffer: ~Copyable, ByteSink {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var last: UInt8? { count > 0 ? base[count - 1] : nil }

  /// A copy of what was written.
  var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress, more.count > 0 else { return }
    if capacity - count < more.count { grow(by: more.count) }
    (base + count).update(from: start, count: more.count)
    count += more.count
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A short text in quotation marks, and a byte behind it.
  mutating func append(quoted text: StaticString, before byte: UInt8) {
    let length = text.utf8CodeUnitCount
    if capacity - count < length + 3 { grow(by: length + 3) }
    let (from, to) = (text.utf8Start, base + count)
    to[0] = 0x22
    for at in 0..<length { to[at + 1] = from[at] }
    to[length + 1] = 0x22
    to[length + 2] = byte
    count += length + 3
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ other: borrowing ByteBuffer) {
    append(UnsafeBufferPointer(start: other.base, count: other.count))
  }

  /// Forgets what was written, and keeps the memory.
  mutating func clear() { count = 0 }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.moveInitialize(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
