import GRDBSQLite

/// Values for a statement's question marks, held until it runs.
///
/// Values go straight to SQLite: with arguments boxed by the layer between, binding took longer than
/// inserting. SQLite reads texts and bytes where they lie here instead of copying each into memory
/// of its own.
class HeldValues {
  // One thread writes, and nothing that is called here calls back: the checks for that took as long
  // as the rest.
  @exclusivity(unchecked) private var arena: UnsafeMutableRawPointer
  @exclusivity(unchecked) private var room = 1 << 12
  @exclusivity(unchecked) private var used = 0
  @exclusivity(unchecked) private var values: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) private var places = 1 << 6
  /// How many values are held.
  @exclusivity(unchecked) final private(set) var count = 0

  private enum Value {
    case none
    case number(Int64)
    case real(Double)
    case text(start: UInt32, count: UInt32)
    case bytes(start: UInt32, count: UInt32)
  }

  init() {
    arena = .allocate(byteCount: room, alignment: 1)
    values = .allocate(capacity: places)
  }

  deinit {
    arena.deallocate()
    values.deallocate()
  }

  // MARK: Holding

  @inline(__always) private final func hold(_ value: Value) {
    if count == places { makePlaces() }
    (values + count).initialize(to: value)
    count += 1
  }

  private final func makePlaces() {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: 2 * places)
    larger.moveInitialize(from: values, count: count)
    values.deallocate()
    values = larger
    places *= 2
  }

  // Each gives the object back, so that values can be bound one after the other. Only as long as that
  // is put into the caller, nobody counts how often the object is held.

  /// Holds the next value: a number, or nothing.
  @discardableResult @inline(__always) final func bind(_ value: Int64?) -> Self {
    hold(value.map(Value.number) ?? .none)
    return self
  }

  /// Holds the next value: a number.
  @discardableResult @inline(__always) final func bind(_ value: Int) -> Self {
    hold(.number(Int64(value)))
    return self
  }

  /// Holds the next value: yes or no, as 1 or 0.
  @discardableResult @inline(__always) final func bind(_ value: Bool) -> Self {
    bind(value ? 1 : 0)
  }

  /// Holds the next value: a number with decimals, or nothing.
  @discardableResult @inline(__always) final func bind(_ value: Double?) -> Self {
    hold(value.map(Value.real) ?? .none)
    return self
  }

  /// Holds the next value: a text, or nothing.
  @discardableResult @inline(__always) final func bind(_ value: String?) -> Self {
    hold(value)
    return self
  }

  /// Holds the next value: a text that is there as UTF-8.
  @discardableResult @inline(__always) final func bind(text bytes: [UInt8]) -> Self {
    bytes.withUnsafeBytes { hold($0, isText: true) }
    return self
  }

  /// Holds the next value: bytes, or nothing.
  @discardableResult @inline(__always) final func bind(blob: [UInt8]?) -> Self {
    hold(blob)
    return self
  }

  @inline(never) private final func hold(_ text: String?) {
    guard let text else { return hold(Value.none) }
    let isHeld: Void? = text.utf8.withContiguousStorageIfAvailable {
      hold(UnsafeRawBufferPointer($0), isText: true)
    }
    if isHeld == nil { Array(text.utf8).withUnsafeBytes { hold($0, isText: true) } }
  }

  private final func hold(_ bytes: [UInt8]?) {
    guard let bytes else { return hold(Value.none) }
    bytes.withUnsafeBytes { hold($0, isText: false) }
  }

  private final func hold(_ bytes: UnsafeRawBufferPointer, isText: Bool) {
    let start = used
    let end = start + bytes.count
    if end >= room { makeRoom(for: end) }
    if let base = bytes.baseAddress {
      (arena + start).copyMemory(from: base, byteCount: bytes.count)
    }
    used = end
    let (first, length) = (
      UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: bytes.count)
    )
    hold(isText ? .text(start: first, count: length) : .bytes(start: first, count: length))
  }

  private final func makeRoom(for end: Int) {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: 2 * end, alignment: 1)
    larger.copyMemory(from: arena, byteCount: used)
    arena.deallocate()
    arena = larger
    room = 2 * end
  }

  // MARK: Handing over

  /// Binds some of the values to the first question marks of a statement.
  ///
  /// They must stay until the statement has run.
  final func hand(_ range: Range<Int>, to handle: OpaquePointer) {
    var mark: Int32 = 0
    for index in range {
      mark += 1
      switch values[index] {
      case .none: sqlite3_bind_null(handle, mark)
      case .number(let number): sqlite3_bind_int64(handle, mark, number)
      case .real(let number): sqlite3_bind_double(handle, mark, number)
      case .text(let start, let count):
        let text = UnsafeRawPointer(arena + Int(start)).assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text64(handle, mark, text, UInt64(count), nil, UInt8(SQLITE_UTF8))
      case .bytes(let start, let count):
        sqlite3_bind_blob64(handle, mark, arena + Int(start), UInt64(count), nil)
      }
    }
  }

  /// Lets go of all values.
  final func clear() {
    count = 0
    used = 0
  }
}
