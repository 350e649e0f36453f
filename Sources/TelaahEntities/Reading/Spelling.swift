import TelaahText

// How pieces of the text are spelt, with ASCII letters as small ones.

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a word is this one, in small ASCII letters. Most words are told apart by their length
  /// and first letter.
  @inline(__always)
  func spells(_ word: Word, _ text: StaticString) -> Bool {
    word.span.count == text.utf8CodeUnitCount && word.byte | 0x20 == text.utf8Start[0] | 0x20
      && spells(word.span.start, text)
  }

  /// Whether a span ends with this, in small ASCII letters.
  func ends(_ span: TextSpan, with text: StaticString) -> Bool {
    let start = span.end - text.utf8CodeUnitCount
    return start >= span.start && spells(start, text)
  }

  /// Whether the bytes from `start` on are these, in small ASCII letters.
  private func spells(_ start: Int, _ text: StaticString) -> Bool {
    let other = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount {
      let byte = self[start + index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != other[index] { return false }
    }
    return true
  }

  /// A hash of a span in small ASCII letters (FNV-1a).
  func hash(_ span: TextSpan) -> UInt64 {
    var hash = FNV1a.seed
    for at in span.start..<span.end {
      let byte = self[at]
      hash = FNV1a.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return hash
  }
}
