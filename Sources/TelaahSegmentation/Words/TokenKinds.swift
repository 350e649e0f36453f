import TelaahText

/// Tells a token's kind from its bytes.
enum TokenKinds {
  static func kind(of token: Slice<UnsafeBufferPointer<UInt8>>) -> Token.Kind {
    guard let first = token.first else { return .symbol }
    var letters = false
    var digits = false
    for byte in token {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: letters = true
      case 0x30...0x39: digits = true
      case 0x40 where letters || digits: return .email
      case 0x3A where letters && !digits && token.count > 6: return .url
      default: break
      }
    }
    if first >= 0x80 { return kind(ofScalar: token, letters, digits) }
    if letters || digits {
      if first == 0x23 { return .tag }
      if first == 0x40 { return .handle }
      return letters ? (digits ? .mixed : .word) : .number
    }
    switch first {
    case 0x09...0x0D, 0x20: return .space
    case 0x21...0x23, 0x25...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3F, 0x40, 0x5B...0x5D, 0x5F, 0x7B,
      0x7D:
      return .punctuation
    default: return .symbol
    }
  }

  private static func kind(
    ofScalar token: Slice<UnsafeBufferPointer<UInt8>>, _ letters: Bool, _ digits: Bool
  ) -> Token.Kind {
    guard let scalar = String(decoding: token, as: UTF8.self).unicodeScalars.first else {
      return .symbol
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return digits ? .mixed : .word
    case .decimalNumber, .letterNumber, .otherNumber: return letters ? .mixed : .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return letters || digits ? .mixed : .symbol
    }
  }
}
