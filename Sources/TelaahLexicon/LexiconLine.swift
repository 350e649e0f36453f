import TelaahLexiconFormat

/// One line of a word list, as it stands in the compiled image.
///
/// It is there as long as the lexicon is, and does not hold it: nothing is counted when rules ask
/// for a line. `LexiconEntry` holds what it is from.
public struct LexiconLine {
  /// The list it is from.
  public let table: Table
  private let casing: Casing
  private let key: UnsafeBufferPointer<UInt8>
  private let start: UnsafePointer<UInt8>

  init(
    table: Table, casing: Casing, key: UnsafeBufferPointer<UInt8>, start: UnsafePointer<UInt8>
  ) {
    self.table = table
    self.casing = casing
    self.key = key
    self.start = start
  }

  /// The form as it is best written.
  public var written: String {
    casing == .other ? LexiconLine.text(at: start) : casing.written(key)
  }

  /// The text in a column, from 0 behind the form.
  public func text(_ column: Int) -> String {
    guard table.storage(of: column) == .text else { return "" }
    return LexiconLine.text(at: position(of: column))
  }

  /// The bytes of the text in a column, which are there as long as the lexicon is.
  public func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    guard table.storage(of: column) == .text else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    var at = position(of: column)
    let count = Digits.readLength(&at)
    return UnsafeBufferPointer(start: at, count: count)
  }

  /// The text in a column, to be held against words of a vocabulary.
  public func label(_ column: Int) -> LexiconLabel { LexiconLabel(bytes: bytes(column)) }

  /// Whether the text in a column is empty.
  public func isEmpty(_ column: Int) -> Bool {
    table.storage(of: column) != .text || position(of: column)[0] == Digits.zero
  }

  /// The word in a column that holds one of a vocabulary.
  public func choice<Word: Vocabulary>(_ column: Int, of: Word.Type = Word.self) -> Word? {
    Word(rawValue: position(of: column)[0] &- Digits.zero)
  }

  /// The words in a column that holds any of a vocabulary.
  public func set<Word: Vocabulary>(
    _ column: Int, of: Word.Type = Word.self
  ) -> VocabularySet<Word> {
    let storage = table.storage(of: column)
    guard storage != .text else { return VocabularySet(bits: 0) }
    return VocabularySet(bits: Digits.read(position(of: column), width: Int(storage.rawValue)))
  }

  /// Where the next entry begins.
  var end: UnsafePointer<UInt8> { LexiconLine.end(of: table, casing, from: start) }

  /// Where the entry behind one that begins at `start` begins.
  static func end(
    of table: Table, _ casing: Casing, from start: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    position(of: Table.maximumColumns, table, casing, from: start)
  }

  private func position(of column: Int) -> UnsafePointer<UInt8> {
    LexiconLine.position(of: column, table, casing, from: start)
  }

  private static func position(
    of column: Int, _ table: Table, _ casing: Casing, from start: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var at = start
    if casing == .other { skipText(&at) }
    var layout = table.layout
    for _ in 0..<column where layout != 0 {
      let storage = Storage(rawValue: UInt8(truncatingIfNeeded: layout))
      if storage == .text {
        skipText(&at)
      } else {
        at += Int(storage.rawValue)
      }
      layout >>= 8
    }
    return at
  }

  private static func skipText(_ at: inout UnsafePointer<UInt8>) {
    let count = Digits.readLength(&at)
    at += count
  }

  private static func text(at start: UnsafePointer<UInt8>) -> String {
    var at = start
    let count = Digits.readLength(&at)
    return String(decoding: UnsafeBufferPointer(start: at, count: count), as: UTF8.self)
  }
}

/// A text in a column that is one of a few words, such as an organisation's class: it is held against
/// them byte by byte, without a string being made.
public struct LexiconLabel {
  /// The text in UTF-8, which is there as long as the lexicon is.
  public let bytes: UnsafeBufferPointer<UInt8>

  /// Whether it is this word.
  public static func == (label: LexiconLabel, word: StaticString) -> Bool {
    guard label.bytes.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<label.bytes.count where label.bytes[index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number that it is in decimal digits, with or without a sign; nil where it is none.
  public var number: Int? {
    var at = 0
    let isNegative = bytes.first == 0x2D
    if isNegative || bytes.first == 0x2B { at = 1 }
    guard at < bytes.count else { return nil }
    var number = 0
    while at < bytes.count {
      let digit = Int(bytes[at] &- 0x30)
      guard digit < 10 else { return nil }
      let (tens, isLarge) = number.multipliedReportingOverflow(by: 10)
      let (next, isLarger) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      guard !isLarge, !isLarger else { return nil }
      number = next
      at += 1
    }
    return number
  }

  /// Whether it is the word of a `case`.
  public static func ~= (word: StaticString, label: LexiconLabel) -> Bool { label == word }
}
