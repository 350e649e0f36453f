import TelaahText

/// The patterns of `word.rules` with ASCII marks in them: abbreviations, hosts, addresses.
///
/// Their closed lists (academic degrees, top-level domains) are read from the rule file itself.
struct SpecialPatterns: Sendable {
  private let initials: [UInt32]
  private let degrees: [UInt32]
  private let tops: [UInt32]

  /// Reads the lists from the rules.
  init(rules: StaticString) {
    initials = SpecialPatterns.list("$Initial = ", in: rules)
    degrees = SpecialPatterns.list("$Degree = ", in: rules)
    tops = SpecialPatterns.list("$Top = ", in: rules)
  }

  /// Where searches have failed: any later one that begins before these offsets would fail too.
  struct Memory {
    fileprivate var noHostBefore = 0
    fileprivate var noMailBefore = 0
  }

  /// The token at an ASCII letter or digit: the longest match, except that a pattern that must be
  /// followed by something decides at once when it is.
  func token(
    at start: Int, word: CarefulScanner.Found, in text: CarefulScanner, _ memory: inout Memory
  ) -> CarefulScanner.Found {
    // Each of the patterns goes on behind the word with one of these.
    guard word.end < text.end else { return word }
    let next = text.bytes[word.end]
    guard next == 0x2E || next == 0x40 || next == 0x3A else { return word }
    let abbreviation = self.abbreviation(at: start, in: text)
    var host = Host()
    if start >= memory.noHostBefore { host = self.host(at: start, in: text, &memory) }
    // What decides first.
    if let decided = abbreviation.decided,
      host.decided.map({ decided.at <= $0.at }) ?? true
    {
      return CarefulScanner.Found(end: decided.end, kind: .word)
    }
    if let decided = host.decided {
      let isAddress = address(at: start, in: text) != nil
      return CarefulScanner.Found(end: decided.end, kind: isAddress ? .url : .word)
    }
    // What is longest.
    var best = word
    if let end = abbreviation.end, end > best.end {
      best = CarefulScanner.Found(end: end, kind: .word)
    }
    if let end = host.path, end > best.end { best = CarefulScanner.Found(end: end, kind: .url) }
    if let end = address(at: start, in: text), end > best.end {
      best = CarefulScanner.Found(end: end, kind: .url)
    }
    if start >= memory.noMailBefore, let end = mail(at: start, in: text, &memory), end > best.end {
      best = CarefulScanner.Found(end: end, kind: .email)
    }
    return best
  }

  /// A match whose follower was seen: its end, and how far the follower reached.
  private typealias Decided = (end: Int, at: Int)

  /// `$Initial $Tail+ '.'` and `$Initial $Tail+ / $EndNoStop`
  private func abbreviation(at start: Int, in text: CarefulScanner) -> (
    end: Int?, decided: Decided?
  ) {
    var at = SpecialPatterns.letters(from: start, in: text)
    guard at < text.end, text.bytes[at] == 0x2E,
      isCapital(start, at, in: text) || contains(initials, start, at, in: text)
    else { return (nil, nil) }
    var end: Int?
    while at < text.end, text.bytes[at] == 0x2E {
      let part = at + 1
      let behind = SpecialPatterns.letters(from: part, in: text)
      guard isCapital(part, behind, in: text) || contains(degrees, part, behind, in: text) else {
        break
      }
      at = behind
      if at == text.end { return (end, (at, at)) }
      if text.bytes[at] == 0x2E {
        end = at + 1
      } else if isEnd(at, in: text) {
        return (end, (at, at + 1))
      } else {
        break
      }
    }
    return (end, nil)
  }

  private struct Host {
    var decided: Decided?
    /// The end of a host with a path.
    var path: Int?
  }

  /// `$Host / ($EndNoPath | '.' $AnyEnd)` and `$Host '/' $Url?`
  private func host(
    at start: Int, in text: CarefulScanner, _ memory: inout Memory
  ) -> Host {
    let bytes = text.bytes
    var result = Host()
    var at = start
    var labels = 0
    scan: while at < text.end {
      // One label; its first part may be a top-level domain.
      let label = at
      at = SpecialPatterns.alphanumerics(from: at, in: text)
      if at == label { break }
      if labels > 0, contains(tops, label, at, in: text) {
        if at == text.end {
          result.decided = (at, at)
          break scan
        }
        switch bytes[at] {
        case 0x2F: result.path = url(from: at + 1, in: text) ?? at + 1
        case 0x2E:
          if at + 1 == text.end || isEnd(at + 1, in: text) {
            result.decided = (at, at + 2)
            break scan
          }
        default:
          if isEnd(at, in: text) {
            result.decided = (at, at + 1)
            break scan
          }
        }
      }
      while at + 1 < text.end, bytes[at] == 0x2D, Bytes.isAlphanumeric(bytes[at + 1]) {
        at = SpecialPatterns.alphanumerics(from: at + 1, in: text)
      }
      guard at < text.end, bytes[at] == 0x2E else { break }
      labels += 1
      at += 1
    }
    if result.decided == nil, result.path == nil { memory.noHostBefore = at }
    return result
  }

  /// `[hH][tT][tT][pP][sS]? '://' $Url` and `[wW][wW][wW] '.' $Ascii $Url?`
  private func address(at start: Int, in text: CarefulScanner) -> Int? {
    let folded = text.bytes[start] | 0x20
    guard folded == 0x68 || folded == 0x77 else { return nil }
    let buffer = UnsafeBufferPointer(start: text.bytes, count: text.end)
    if Bytes.matches(buffer, at: start, to: text.end, "http://") {
      return url(from: start + 7, in: text)
    }
    if Bytes.matches(buffer, at: start, to: text.end, "https://") {
      return url(from: start + 8, in: text)
    }
    if Bytes.matches(buffer, at: start, to: text.end, "www."), start + 4 < text.end,
      Bytes.isAlphanumeric(text.bytes[start + 4])
    {
      return url(from: start + 4, in: text)
    }
    return nil
  }

  /// `$Url`: behind its last `$UrlEnd`; nil where there is none.
  private func url(from start: Int, in text: CarefulScanner) -> Int? {
    var at = start
    var end: Int?
    while at < text.end {
      let byte = text.bytes[at]
      if Bytes.isAlphanumeric(byte) || SpecialPatterns.urlEnds.contains(byte) {
        end = at + 1
      } else if !SpecialPatterns.urlMarks.contains(byte) {
        break
      }
      at += 1
    }
    return end
  }

  /// `$Ascii+ ([. _ \-] $Ascii+)* '@' $Label ('.' $Label)+`
  private func mail(
    at start: Int, in text: CarefulScanner, _ memory: inout Memory
  ) -> Int? {
    let bytes = text.bytes
    var at = SpecialPatterns.alphanumerics(from: start, in: text)
    while at + 1 < text.end, bytes[at] == 0x2E || bytes[at] == 0x5F || bytes[at] == 0x2D,
      Bytes.isAlphanumeric(bytes[at + 1])
    {
      at = SpecialPatterns.alphanumerics(from: at + 1, in: text)
    }
    var end: Int?
    if at < text.end, bytes[at] == 0x40 {
      var label = at + 1
      var labels = 0
      while label < text.end, Bytes.isAlphanumeric(bytes[label]) {
        var behind = SpecialPatterns.alphanumerics(from: label, in: text)
        if labels > 0 { end = behind }
        while behind + 1 < text.end, bytes[behind] == 0x2D,
          Bytes.isAlphanumeric(bytes[behind + 1])
        {
          behind = SpecialPatterns.alphanumerics(from: behind + 1, in: text)
          if labels > 0 { end = behind }
        }
        guard behind < text.end, bytes[behind] == 0x2E else { break }
        labels += 1
        label = behind + 1
      }
    }
    if end == nil { memory.noMailBefore = at }
    return end
  }

  /// Whether what begins at an offset is neither a letter, a digit nor a mark on one.
  private func isEnd(_ at: Int, in text: CarefulScanner) -> Bool {
    let (next, _) = text.read(at)
    return !next.isAlphanumeric && !next.isExtension
  }

  private func isCapital(_ start: Int, _ end: Int, in text: CarefulScanner) -> Bool {
    end == start + 1 && text.bytes[start] &- 0x41 < 26
  }

  private static func letters(from start: Int, in text: CarefulScanner) -> Int {
    var at = start
    // Nothing in the lists has more than four letters.
    while at < text.end, at - start < 5, (text.bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    return at
  }

  private static func alphanumerics(from start: Int, in text: CarefulScanner) -> Int {
    var at = start
    while at < text.end, Bytes.isAlphanumeric(text.bytes[at]) { at += 1 }
    return at
  }

  /// Whether a list has the one to four bytes from `start` to `end`.
  private func contains(
    _ list: [UInt32], _ start: Int, _ end: Int, in text: CarefulScanner
  ) -> Bool {
    guard (1...4).contains(end - start) else { return false }
    var packed: UInt32 = 0
    for at in start..<end { packed = packed << 8 | UInt32(text.bytes[at]) }
    return list.contains(packed)
  }

  /// The quoted strings of a definition, packed into a number each.
  private static func list(_ name: StaticString, in rules: StaticString) -> [UInt32] {
    let bytes = UnsafeBufferPointer(start: rules.utf8Start, count: rules.utf8CodeUnitCount)
    let all = TextSpan(0, bytes.count)
    var strings: [UInt32] = []
    name.withUTF8Buffer { name in
      guard var at = all.firstOffset(of: name, in: bytes) else { return }
      var packed: UInt32?
      while at < bytes.count, bytes[at] != 0x0A {
        if bytes[at] == 0x27 {
          if let string = packed { strings.append(string) }
          packed = packed == nil ? 0 : nil
        } else if let string = packed {
          packed = string << 8 | UInt32(bytes[at])
        }
        at += 1
      }
    }
    return strings
  }

  /// `$UrlEnd` and `$UrlMark` without letters and digits.
  private static let urlEnds = ByteSet("/=_-&+~")
  private static let urlMarks = ByteSet("!#$%'()*,.:;?@")
}

/// A set of ASCII characters.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }
}

extension TextSpan {
  /// Where bytes stand first within the span.
  fileprivate func firstOffset(
    of text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard text.count <= count else { return nil }
    return (start...(end - text.count)).first { at in
      bytes[at..<(at + text.count)].elementsEqual(text)
    }
  }
}
