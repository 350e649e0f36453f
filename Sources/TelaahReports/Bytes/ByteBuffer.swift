/// Bytes that only grow, in memory of their own: appending asks for room and writes, no more.
///
/// Half the time of writing JSON went into an array's checks at each of its short appends.
struct ByteBuffer: ~Copyable {
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
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { target, filled in
      target.baseAddress?.update(from: base, count: count)
      filled = count
    }
  }

  /// What was written, as text.
  var text: String {
    String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// Appends up to `limit` bytes, which `body` writes; it tells how many.
  @inline(__always)
  mutating func append(upTo limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if capacity - count < limit { grow(by: limit) }
    count += body(base + count)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    append(upTo: 1) { target in
      target[0] = byte
      return 1
    }
  }

  @inline(__always)
  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress, more.count > 0 else { return }
    append(upTo: more.count) { target in
      ByteBuffer.copy(start, to: target, count: more.count)
      return more.count
    }
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) { text.withBytes { append($0) } }

  mutating func append(_ other: borrowing ByteBuffer) {
    append(UnsafeBufferPointer(start: other.base, count: other.count))
  }

  /// Forgets what was written, and keeps the memory.
  mutating func clear() { count = 0 }

  /// Copies bytes: up to sixteen, which is what keys and names have, in two steps that may overlap.
  @inline(__always)
  static func copy(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    @inline(__always)
    func move<Word: FixedWidthInteger>(_: Word.Type, _ at: Int) {
      UnsafeMutableRawPointer(target + at).storeBytes(
        of: UnsafeRawPointer(source + at).loadUnaligned(as: Word.self), as: Word.self)
    }
    if count > 16 {
      target.update(from: source, count: count)
    } else if count >= 8 {
      move(UInt64.self, 0)
      move(UInt64.self, count - 8)
    } else if count >= 4 {
      move(UInt32.self, 0)
      move(UInt32.self, count - 4)
    } else {
      for at in 0..<count { target[at] = source[at] }
    }
  }

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

extension String {
  /// Gives `body` the text's UTF-8 bytes, of a short text those of a copy.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}
