import TelaahLexiconFormat

/// One line of a word list, as it stands in the compiled image.
public struct LexiconEntry {
  /// The list it is from.
  public let table: Table
  private let image: Image
  private let key: UnsafeBufferPointer<UInt8>
  private let body: UnsafePointer<UInt8>

  init(
    table: Table, image: Image, key: UnsafeBufferPointer<UInt8>, body: UnsafePointer<UInt8>
  ) {
    self.table = table
    self.image = image
    self.key = key
    self.body = body
  }

  /// The form as it is best written.
  public var written: String {
    let casing = Casing(rawValue: body[0] &- Digits.zero) ?? .same
    guard casing == .other else { return String(decoding: casing.written(key), as: UTF8.self) }
    let count = Int(Digits.read(body + 1, width: 2))
    return String(decoding: UnsafeBufferPointer(start: body + 3, count: count), as: UTF8.self)
  }

  /// The text in a column, from 0 behind the form.
  public func text(_ column: Int) -> String {
    guard table.storage(of: column) == .text else { return "" }
    let at = position(of: column)
    let count = Int(Digits.read(at, width: 2))
    return String(decoding: UnsafeBufferPointer(start: at + 2, count: count), as: UTF8.self)
  }

  /// Whether the text in a column is empty.
  public func isEmpty(_ column: Int) -> Bool { text(column).isEmpty }

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

  private func position(of column: Int) -> UnsafePointer<UInt8> {
    var at = body + 1
    if body[0] &- Digits.zero == Casing.other.rawValue { at += 2 + Int(Digits.read(at, width: 2)) }
    for index in 0..<column {
      switch table.storage(of: index) {
      case .text: at += 2 + Int(Digits.read(at, width: 2))
      case let digits: at += Int(digits.rawValue)
      }
    }
    return at
  }
}

extension Lexicon {
  func forEachEntry(of record: Record, _ body: (LexiconEntry) -> Void) {
    var at = record.entries
    for _ in 0..<record.entryCount {
      let count = Int(Digits.read(at + 1, width: 2))
      if let table = Table(rawValue: at[0] &- Digits.zero) {
        body(LexiconEntry(table: table, image: image, key: record.key, body: at + 3))
      }
      at += 3 + count
    }
  }
}
