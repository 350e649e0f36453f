import TelaahText

/// What a token is to the reader of quotations.
enum Mark: UInt8 {
  case word, comma, stop, colon, semicolon, opening, closing, dash, double, single, other

  /// What every token of punctuation is that begins with a byte; nil where its other bytes count too.
  init?(first: UInt8) {
    switch first {
    case 0x2C: self = .comma
    case 0x2E, 0x21, 0x3F: self = .stop
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x28, 0x5B: self = .opening
    case 0x29, 0x5D: self = .closing
    case 0x2D, 0x2F: self = .dash
    default: return nil
    }
  }

  /// Reads a token that its first byte does not tell. Quotation marks are told by their height, not
  /// their direction: in Kompas 93 of 100 quotations open with the closing mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
    switch (span.count, bytes[span.start]) {
    case (1, 0x22): self = .double
    case (1, 0x27), (1, 0x60): self = .single
    case (2, 0xC2):
      // « » and the acute accent.
      switch bytes[span.start + 1] {
      case 0xAB, 0xBB: self = .double
      case 0xB4: self = .single
      default: self = .other
      }
    case (3, 0xE2) where bytes[span.start + 1] == 0x80:
      switch bytes[span.start + 2] {
      case 0x90...0x95: self = .dash
      case 0x98...0x9B, 0xB9, 0xBA: self = .single
      case 0x9C...0x9F: self = .double
      case 0xA6: self = .stop
      default: self = .other
      }
    case (3, 0xEF) where bytes[span.start + 1] == 0xBC && bytes[span.start + 2] == 0x82:
      self = .double
    default: self = .other
    }
  }

  /// Marks without space between them are one: `''` a double mark, `""` a slip. `quotes` are the
  /// words that are quotation marks, in order.
  static func joinDoubled(_ quotes: [Int], in words: inout [ReadWord]) {
    guard var first = quotes.first else { return }
    var previous = first
    for index in quotes.dropFirst() {
      let mark = words[index].mark
      let isAdjacent = previous == index - 1
      previous = index
      guard isAdjacent, words[index - 1].mark == .other || index - 1 == first,
        mark == words[first].mark || words[first].mark == .double,
        words[index].span.count == words[first].span.count,
        !words[index].shape.contains(.spaceBefore)
      else {
        first = index
        continue
      }
      words[first].mark = .double
      words[index].mark = .other
    }
  }
}
