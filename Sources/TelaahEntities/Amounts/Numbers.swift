import TelaahLexicon
import TelaahText

// Numbers as Indonesian writes them: a full stop between thousands, a comma before decimals.

extension MentionScanner {
  /// The value of a run of digits with separators; nil where it is none (*6/12, 10:00*).
  func number(_ span: TextSpan) -> Double? {
    var whole = 0.0
    var fraction = 0.0
    var scale = 1.0
    var digits = 0
    var group = 0
    var stops = 0
    var inFraction = false
    for at in span.start..<span.end {
      let byte = page.bytes[at]
      switch byte {
      case 0x30...0x39:
        digits += 1
        group += 1
        if inFraction {
          scale /= 10
          fraction += Double(byte - 0x30) * scale
        } else {
          whole = whole * 10 + Double(byte - 0x30)
        }
      case Mark.stop where !inFraction:
        // *1.500* thousands; *2.5* decimals as English writes them.
        let rest = span.end - at - 1
        let isThousands = rest >= 3 && isDigits(at + 1, 3) && (rest == 3 || !isDigit(at + 4))
        if !isThousands, stops == 0 { inFraction = true } else { stops += 1 }
        group = 0
      case Mark.comma where !inFraction:
        let rest = span.end - at - 1
        // *1,500,000* as English writes it.
        if rest > 3, isDigits(at + 1, 3),
          page.bytes[at + 4] == Mark.comma || page.bytes[at + 4] == Mark.stop
        {
          stops += 1
        } else {
          inFraction = true
        }
        group = 0
      case UInt8(ascii: "%"): break
      default: return nil
      }
    }
    return digits > 0 && digits < 19 ? whole + fraction : nil
  }

  private func isDigit(_ at: Int) -> Bool { at < page.bytes.count && page.bytes[at] &- 0x30 < 10 }
  private func isDigits(_ at: Int, _ count: Int) -> Bool {
    (at..<at + count).allSatisfy(isDigit)
  }

  /// The whole numbers of a token such as *6/12/2016*, with the mark between them.
  func parts(_ span: TextSpan) -> NumberParts? {
    var numbers = NumberParts()
    var value = 0
    var digits = 0
    var mark: UInt8 = 0
    for at in span.start..<span.end {
      let byte = page.bytes[at]
      if byte &- 0x30 < 10 {
        guard digits < 6 else { return nil }
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      } else {
        guard digits > 0, mark == 0 || mark == byte, numbers.count < 3 else { return nil }
        mark = byte
        numbers.append(value)
        value = 0
        digits = 0
      }
    }
    guard digits > 0 else { return nil }
    numbers.append(value)
    numbers.mark = mark
    return numbers
  }

  /// A small whole number without separators.
  func integer(_ at: Int) -> Int? {
    guard at < end, page.words[at].isNumber, let parts = parts(page.words[at].span), parts.mark == 0
    else { return nil }
    return parts[0]
  }

  /// A number word's value, or that of several: *dua puluh lima*.
  func spelledNumber(_ start: Int) -> (value: Double, next: Int)? {
    var total = 0.0
    var current = 0.0
    var at = start
    while at < end, page.words[at].has(.numeral),
      let entry = page.lexicon.line(of: page.words[at].key, in: .numerals)
    {
      let text = entry.text(0)
      let number = MentionScanner.decimal(text.utf8.drop { !($0 == 0x2E || $0 &- 0x30 < 10) })
      switch text.utf8.first {
      case UInt8(ascii: "+"): current += number
      case UInt8(ascii: "x"):
        current = max(current, 1) * number
        if number >= 100 {
          total += current
          current = 0
        }
      case UInt8(ascii: "~"): return nil
      default: if number >= 100 { total += number } else { current += number }
      }
      at += 1
    }
    return at > start ? (total + current, at) : nil
  }

  static func decimal(_ bytes: some Sequence<UInt8>) -> Double {
    var value = 0.0
    var scale = 0.0
    for byte in bytes {
      if byte == Mark.stop {
        scale = 1
      } else if byte &- 0x30 < 10 {
        if scale > 0 {
          scale /= 10
          value += Double(byte - 0x30) * scale
        } else {
          value = value * 10 + Double(byte - 0x30)
        }
      }
    }
    return value
  }

  /// The factor of *ribu, juta, miliar* at `at`.
  func multiplier(_ at: Int) -> Double? {
    guard at < end, page.words[at].has(.multiplier),
      let entry = page.lexicon.line(of: page.words[at].key, in: .units)
    else { return nil }
    return MentionScanner.decimal(entry.text(1).utf8)
  }
}

/// Up to four whole numbers with a mark between them: *6/12/2016*.
struct NumberParts {
  private var values = SIMD4<Int>()
  private(set) var count = 0
  var mark: UInt8 = 0

  mutating func append(_ value: Int) {
    guard count < 4 else { return }
    values[count] = value
    count += 1
  }

  subscript(_ index: Int) -> Int { values[index & 3] }
}
