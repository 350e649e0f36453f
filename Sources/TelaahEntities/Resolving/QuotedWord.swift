/// A word of a name with quotation marks around it: *Rahmat 'Rama' Siregar*.
enum QuotedWord {
  typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// Whether a mark may begin with a byte: *'* and, in UTF-8, *‘ ’ “ ”*.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool { byte == Mark.apostrophe || byte == 0xE2 }

  /// Whether a mark may end with a byte.
  @inline(__always)
  static func mayEnd(_ byte: UInt8) -> Bool {
    byte == Mark.apostrophe || 0x98...0x9F ~= byte
  }

  /// The word without a mark before it and one behind it.
  static func withoutMarks(_ word: Text) -> Text {
    let bare = word.dropFirst(mark(at: word.startIndex, in: word))
    for length in [1, 3] where mark(at: bare.endIndex - length, in: bare) == length {
      return bare.dropLast(length)
    }
    return bare
  }

  /// How many bytes a mark has that begins at an offset; 0 where none does.
  static func mark(at start: Int, in word: Text) -> Int {
    guard start >= word.startIndex, start < word.endIndex else { return 0 }
    if word[start] == Mark.apostrophe { return 1 }
    guard start + 2 < word.endIndex, word[start] == 0xE2, word[start + 1] == 0x80 else { return 0 }
    return mayEnd(word[start + 2]) ? 3 : 0
  }
}
