import TelaahLexiconFormat
import TelaahText

/// Reads a compiled image without holding it: whoever asks sees to it that the lexicon is there.
struct ImageReader: @unchecked Sendable {
  private let base: UnsafePointer<UInt8>
  private let bucketCount: Int
  private let buckets: Int
  private let shapes: Int
  private let pairs: PairFilter

  init(_ base: UnsafePointer<UInt8>) {
    self.base = base
    bucketCount = Digits.read4(base + 4)
    buckets = Digits.read4(base + 8)
    shapes = Digits.read4(base + 12)
    pairs = PairFilter(at: base + buckets + 5 * bucketCount)
  }

  /// The offset of a folded key's record. Up to 7 bytes behind the key are read.
  func record(for key: UnsafePointer<UInt8>, count: Int) -> Int? {
    guard count > 0 else { return nil }
    return record(for: key, count: count, hash: Folding.hash(key, count: count))
  }

  /// The same where the key's hash is known.
  @inline(__always)
  func record(for key: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int? {
    let tag = UInt8(truncatingIfNeeded: hash >> 58) &+ Digits.zero
    var at = Folding.bucket(of: hash, count: bucketCount)
    while true {
      let bucket = base + buckets + 5 * at
      let offset = Digits.read4(bucket + 1)
      if offset == 0 { return nil }
      if bucket[0] == tag, Record.matches(base + offset, key, count: count) { return offset }
      at = at + 1 == bucketCount ? 0 : at + 1
    }
  }

  /// Whether an entry may begin with two words of these hashes; false is certain.
  @inline(__always)
  func mayPair(_ first: UInt64, _ second: UInt64) -> Bool {
    pairs.mayHold(first, second, at: base + buckets + 5 * bucketCount)
  }

  @inline(__always)
  func record(at offset: Int) -> Record {
    Record(base + offset + 2, shape: shape(at: offset), base: base)
  }

  /// What the entries of a record say together, without holding the image.
  @inline(__always)
  func traits(at offset: Int) -> WordTraits {
    WordTraits(rawValue: Digits.read8(shape(at: offset)))
  }

  /// The most tokens of an entry that begins with the word of a record.
  @inline(__always)
  func phraseTokens(at offset: Int) -> Int {
    Int(shape(at: offset)[Trait.digits] &- Digits.zero)
  }

  /// The first entry of a table in a record; where there is none, no entry is read.
  @inline(__always)
  func line(at offset: Int, in table: Table) -> LexiconLine? {
    let tables = Record.tables(of: shape(at: offset), base: base)
    guard let place = tables.place(of: table) else { return nil }
    return record(at: offset).line(place, of: tables)
  }

  @inline(__always)
  private func shape(at offset: Int) -> UnsafePointer<UInt8> {
    let number = Int(Digits.read(base + offset, width: 2))
    return base + shapes + number * Shape.digits
  }
}

/// A key's record in an image; `LexiconCompiler` tells the layout.
struct Record {
  let base: UnsafePointer<UInt8>
  let key: UnsafeBufferPointer<UInt8>
  private let shape: UnsafePointer<UInt8>

  init(
    _ start: UnsafePointer<UInt8>, shape: UnsafePointer<UInt8>, base: UnsafePointer<UInt8>
  ) {
    var at = start
    let count = Digits.readLength(&at)
    key = UnsafeBufferPointer(start: at, count: count)
    self.shape = shape
    self.base = base
  }

  /// The tables and casings of a shape's entries, two digits each.
  struct Tables {
    let list: UnsafePointer<UInt8>
    let count: Int

    /// Where the first entry of a table stands among all.
    @inline(__always)
    func place(of table: Table) -> Int? {
      let digit = table.rawValue &+ Digits.zero
      for index in 0..<count where list[2 * index] == digit { return index }
      return nil
    }

    @inline(__always)
    func table(_ index: Int) -> Table? { Table(rawValue: list[2 * index] &- Digits.zero) }

    @inline(__always)
    func casing(_ index: Int) -> Casing {
      Casing(rawValue: list[2 * index + 1] &- Digits.zero) ?? .same
    }
  }

  @inline(__always)
  static func tables(of shape: UnsafePointer<UInt8>, base: UnsafePointer<UInt8>) -> Tables {
    Tables(
      list: base + Digits.read4(shape + Trait.digits + 2),
      count: Int(shape[Trait.digits + 1] &- Digits.zero))
  }

  /// The entry at a place among those of the record.
  @inline(__always)
  func line(_ place: Int, of tables: Tables) -> LexiconLine? {
    guard let start = key.baseAddress, let table = tables.table(place) else { return nil }
    var at = start + key.count
    for index in 0..<place {
      guard let table = tables.table(index) else { return nil }
      at = LexiconLine.end(of: table, tables.casing(index), from: at)
    }
    return LexiconLine(table: table, casing: tables.casing(place), key: key, start: at)
  }

  /// Goes through the entries until `body` says that it has seen enough.
  @inline(__always)
  func first(where body: (LexiconLine) -> Bool) -> LexiconLine? {
    guard let start = key.baseAddress else { return nil }
    let tables = Record.tables(of: shape, base: base)
    var at = start + key.count
    for index in 0..<tables.count {
      guard let table = tables.table(index) else { return nil }
      let line = LexiconLine(table: table, casing: tables.casing(index), key: key, start: at)
      if body(line) { return line }
      at = line.end
    }
    return nil
  }

  /// Whether the record that begins at `record` is that of a key, eight bytes a step.
  @inline(__always)
  static func matches(
    _ record: UnsafePointer<UInt8>, _ key: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var own = record + 2
    guard Digits.readLength(&own) == count else { return false }
    var at = 0
    while at < count {
      var difference =
        UnsafeRawPointer(own + at).loadUnaligned(as: UInt64.self)
        ^ UnsafeRawPointer(key + at).loadUnaligned(as: UInt64.self)
      let rest = count - at
      if rest < 8 { difference &= UInt64(littleEndian: (1 << UInt64(8 * rest)) - 1) }
      if difference != 0 { return false }
      at += 8
    }
    return true
  }
}
