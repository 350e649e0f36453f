import CICU
import TelaahText

/// Finds one token at a time, byte for byte as `word.rules` says, whatever the text.
///
/// The fast path comes here wherever a token may be more than letters, digits and the marks between
/// them in ASCII. ICU is asked only for scripts without spaces.
struct CarefulScanner {
  let bytes: UnsafePointer<UInt8>
  let end: Int
  let classes: ScalarClasses
  let patterns: SpecialPatterns
  /// What earlier looks ahead have shown, so that no stretch is searched twice.
  var memory = SpecialPatterns.Memory()

  /// A token's end and kind; for a run of a script without spaces, its kind is nil.
  struct Found {
    let end: Int
    let kind: Token.Kind?
  }

  /// The token that begins at `start`, a true boundary before the end.
  mutating func token(at start: Int) -> Found {
    let (first, next) = read(start)
    switch first.set {
    case .letter, .digit:
      let word = word(from: start)
      guard bytes[start] < 0x80 else { return word }
      return patterns.token(at: start, word: word, in: self, &memory)
    case .newline:
      if bytes[start] == 0x0D, next < end, bytes[next] == 0x0A {
        return Found(end: next + 1, kind: .space)
      }
      return Found(end: next, kind: .space)
    case .space: return spaces(from: next)
    case .pictograph: return pictographs(from: next)
    case .regional:
      let one = extensions(from: next)
      if one < end {
        let (second, behind) = read(one)
        if second.set == .regional { return Found(end: extensions(from: behind), kind: .symbol) }
      }
      return Found(end: one, kind: .symbol)
    case .kanaKanji: return Found(end: run(of: .kanaKanji, from: next), kind: nil)
    case .complex: return Found(end: run(of: .complex, from: next), kind: nil)
    case .other, .extend, .zwj, .joinsWords:
      if bytes[start] == 0x23 || bytes[start] == 0x40, let tag = tag(from: next) {
        return Found(end: tag, kind: bytes[start] == 0x23 ? .tag : .handle)
      }
      return Found(end: extensions(from: next), kind: first.kind)
    }
  }

  /// The character at an offset, and the offset behind it.
  @inline(__always)
  func read(_ at: Int) -> (ScalarClass, Int) {
    let (scalar, length) = UTF8Reader.read(bytes, at, end)
    guard let scalar else { return (.malformed, at + length) }
    return (classes[scalar], at + length)
  }

  /// Behind the marks that belong to what ends at `from`.
  @inline(__always)
  func extensions(from: Int) -> Int {
    var at = from
    while at < end, bytes[at] >= 0x80 {
      let (mark, next) = read(at)
      guard mark.isExtension else { break }
      at = next
    }
    return at
  }

  /// `$Part (($JoinsWords $X*)? $Part)*`, and with a percent sign.
  private func word(from start: Int) -> Found {
    var at = start
    var letters = false
    var digits = false
    var isDigit = false
    while at < end {
      let (next, behind) = read(at)
      if next.isAlphanumeric {
        isDigit = next.set == .digit
        if isDigit { digits = true } else { letters = true }
        at = extensions(from: behind)
        continue
      }
      if isDigit, bytes[at] == 0x25 {
        at = extensions(from: behind)
        break
      }
      let joinsDigits = isDigit && CarefulScanner.joinsDigits(bytes[at])
      guard joinsDigits || next.set == .joinsWords else { break }
      let other = extensions(from: behind)
      guard other < end else { break }
      let (joined, _) = read(other)
      guard joinsDigits ? joined.set == .digit : joined.isAlphanumeric else { break }
      at = other
    }
    return Found(end: at, kind: letters ? (digits ? .mixed : .word) : .number)
  }

  /// `, . / :`
  static func joinsDigits(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x2F || byte == 0x3A
  }

  /// `$Space+ $X*`
  private func spaces(from: Int) -> Found {
    var at = from
    while at < end {
      let (next, behind) = read(at)
      guard next.set == .space else { break }
      at = behind
    }
    return Found(end: extensions(from: at), kind: .space)
  }

  /// `($Alphanumeric $X* | '_')+`
  private func tag(from: Int) -> Int? {
    var at = from
    while at < end {
      let (next, behind) = read(at)
      if next.isAlphanumeric {
        at = extensions(from: behind)
      } else if bytes[at] == 0x5F {
        at = behind
      } else {
        break
      }
    }
    return at > from ? at : nil
  }

  /// `$Pictograph ($X* $ZWJ $Pictograph)* $X*`
  private func pictographs(from: Int) -> Found {
    var at = from
    while at < end {
      let (next, behind) = read(at)
      guard next.isExtension else { break }
      at = behind
      if next.set == .zwj, at < end {
        let (joined, more) = read(at)
        if joined.set == .pictograph { at = more }
      }
    }
    return Found(end: at, kind: .symbol)
  }

  private func run(of set: ScalarClass.Set, from: Int) -> Int {
    var at = extensions(from: from)
    while at < end {
      let (next, behind) = read(at)
      guard next.set == set else { break }
      at = extensions(from: behind)
    }
    return at
  }
}
