import TelaahLexicon
import TelaahText

/// Marks the words that stand in a headline which is given beside the text, and later the terms.
enum HeadlineMarker {
  /// The most words of a headline that are read.
  private static let maximumWords = 40

  /// Marks the candidates of one word.
  static func mark(_ title: String, in reading: Reading) {
    var title = title
    title.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.scratchBytes) { scratch in
        guard let base = scratch.baseAddress else { return }
        var start = 0
        for end in 0...bytes.count where end == bytes.count || !isWordByte(bytes[end]) {
          if end > start,
            let form = WordHash.hash(
              UnsafeBufferPointer(rebasing: bytes[start..<end]), scratch: base)
          {
            mark(form, in: reading)
            if reading.title.count == HeadlineMarker.maximumWords { return }
          }
          start = end + 1
        }
      }
    }
  }

  private static func mark(_ form: UInt64, in reading: Reading) {
    if let entry = reading.forms.find(form) ?? reading.forms.find(~form) {
      reading.title.append(entry.lemma)
      reading.table.update(entry.candidate) { $0.flags.insert(.headline) }
    } else {
      reading.title.append(form)
    }
  }

  /// Marks the candidates of several words.
  static func markTerms(in reading: Reading, maximumWords: Int) {
    let title = reading.title.values
    for start in title.indices {
      var key = CandidateTable.key(CandidateTable.seed, adding: title[start])
      for at in (start + 1)..<max(start + 1, min(start + max(8, maximumWords), title.count)) {
        key = CandidateTable.key(key, adding: title[at])
        if let index = reading.table.index(of: key) {
          reading.table.update(index) { $0.flags.insert(.headline) }
        }
      }
    }
  }

  /// Letters, digits, hyphens, and the bytes of letters beyond ASCII: of U+0080 to U+07FF.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || (byte >= 0x80 && byte < 0xE0)
  }
}
