import TelaahLexicon
import TelaahText

/// Marks the candidates that stand in a headline which is given beside the text.
enum HeadlineMarker {
  /// The most words of a headline that are read.
  private static let maximumWords = 40

  static func mark(
    _ title: String, words: [Word], maximumWords: Int, in table: inout CandidateTable
  ) {
    var lemmas: [UInt64] = []
    var title = title
    title.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.scratchBytes) { scratch in
        guard let base = scratch.baseAddress else { return }
        var start = 0
        for end in 0...bytes.count where end == bytes.count || !isWordByte(bytes[end]) {
          if end > start, lemmas.count < HeadlineMarker.maximumWords,
            let form = WordHash.hash(
              UnsafeBufferPointer(rebasing: bytes[start..<end]), scratch: base)
          {
            lemmas.append(words.first { $0.form == form }?.lemma ?? form)
          }
          start = end + 1
        }
      }
    }
    for start in lemmas.indices {
      var key = CandidateFinder.seed
      for lemma in lemmas[start...].prefix(max(8, maximumWords)) {
        key = CandidateTable.key(key, adding: lemma)
        if let index = table.index(of: key) { table.update(index) { $0.flags.insert(.headline) } }
      }
    }
  }

  /// Letters, digits, hyphens, and the bytes of letters beyond ASCII: of U+0080 to U+07FF.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || (byte >= 0x80 && byte < 0xE0)
  }
}
