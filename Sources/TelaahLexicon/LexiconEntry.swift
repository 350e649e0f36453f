import TelaahLexiconFormat

/// One line of a word list, with the lexicons that it is from.
public struct LexiconEntry {
  /// What it says.
  let line: LexiconLine
  private let lexicons: LexiconSet

  init(_ line: LexiconLine, of lexicons: LexiconSet) {
    self.line = line
    self.lexicons = lexicons
  }

  /// The list it is from.
  public var table: Table { line.table }

  /// The form as it is best written.
  public var written: String { line.written }

  /// The text in a column, from 0 behind the form.
  public func text(_ column: Int) -> String { line.text(column) }

  /// The bytes of the text in a column, which are there as long as the lexicon is.
  public func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> { line.bytes(column) }

  /// Whether the text in a column is empty.
  public func isEmpty(_ column: Int) -> Bool { line.isEmpty(column) }

  /// The word in a column that holds one of a vocabulary.
  public func choice<Word: Vocabulary>(_ column: Int, of: Word.Type = Word.self) -> Word? {
    line.choice(column)
  }

  /// The words in a column that holds any of a vocabulary.
  public func set<Word: Vocabulary>(
    _ column: Int, of: Word.Type = Word.self
  ) -> VocabularySet<Word> {
    line.set(column)
  }
}
