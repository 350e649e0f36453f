import GRDBSQLite

/// Values for a statement's question marks, held until it runs.
///
/// Values go straight to SQLite: with arguments boxed by the layer between, binding took longer than
/// inserting. SQLite reads texts and bytes where they lie here instead of copying each into memory
/// of its own.
class HeldValues {
  private var arena = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 1)
  private var used = 0
  private var values: [Value] = []

  private enum Value {
    case none
    case number(Int64)
    case real(Double)
    case text(start: Int, count: Int)
    case bytes(start: Int, count: Int)
  }

  deinit { arena.deallocate() }

  // MARK: Holding

  /// Holds the next value: a number, or nothing.
  @discardableResult final func bind(_ value: Int64?) -> Self {
    values.append(value.map(Value.number) ?? .none)
    return self
  }

  /// Holds the next value: a number.
  @discardableResult final func bind(_ value: Int) -> Self {
    values.append(.number(Int64(value)))
    return self
  }

  /// Holds the next value: yes or no, as 1 or 0.
  @discardableResult final func bind(_ value: Bool) -> Self { bind(value ? 1 : 0) }

  /// Holds the next value: a number with decimals, or nothing.
  @discardableResult final func bind(_ value: Double?) -> Self {
    values.append(value.map(Value.real) ?? .none)
    return self
  }

  /// Holds the next value: a text, or nothing.
  @discardableResult final func bind(_ value: String?) -> Self {
    guard var value else {
      values.append(.none)
      return self
    }
    value.withUTF8 { hold(UnsafeRawBufferPointer($0), isText: true) }
    return self
  }

  /// Holds the next value: a text that is there as UTF-8.
  @discardableResult final func bind(text bytes: ArraySlice<UInt8>) -> Self {
    bytes.withUnsafeBytes { hold($0, isText: true) }
    return self
  }

  /// Holds the next value: bytes, or nothing.
  @discardableResult final func bind(blob: [UInt8]?) -> Self {
    if let blob {
      blob.withUnsafeBytes { hold($0, isText: false) }
    } else {
      values.append(.none)
    }
    return self
  }

  private func hold(_ bytes: UnsafeRawBufferPointer, isText: Bool) {
    let start = used
    let end = start + bytes.count
    if end >= arena.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * end, alignment: 1)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: arena[..<start]))
      arena.deallocate()
      arena = larger
    }
    if !bytes.isEmpty {
      UnsafeMutableRawBufferPointer(rebasing: arena[start...]).copyMemory(from: bytes)
    }
    used = end
    values.append(
      isText ? .text(start: start, count: bytes.count) : .bytes(start: start, count: bytes.count))
  }

  // MARK: Handing over

  /// How many values are held.
  final var count: Int { values.count }

  /// Binds some of the values to the first question marks of a statement.
  ///
  /// They must stay until the statement has run.
  final func hand(_ range: Range<Int>, to handle: OpaquePointer) {
    guard let base = arena.baseAddress else { return }
    var mark: Int32 = 0
    for index in range {
      mark += 1
      switch values[index] {
      case .none: sqlite3_bind_null(handle, mark)
      case .number(let number): sqlite3_bind_int64(handle, mark, number)
      case .real(let number): sqlite3_bind_double(handle, mark, number)
      case .text(let start, let count):
        let text = UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text64(handle, mark, text, UInt64(count), nil, UInt8(SQLITE_UTF8))
      case .bytes(let start, let count):
        sqlite3_bind_blob64(handle, mark, base + start, UInt64(count), nil)
      }
    }
  }

  /// Lets go of all values.
  final func clear() {
    values.removeAll(keepingCapacity: true)
    used = 0
  }
}
