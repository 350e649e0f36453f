import TelaahLexicon
import TelaahText

/// Reads the place and agency before the lead.
///
/// The forms of Indonesian outlets: *Sukamara (Antara Kalteng) -*; *JAKARTA, KOMPAS.com —*;
/// *Jakarta, CNN Indonesia --*; *TEMPO.CO, Jakarta -*; *Liputan6.com, Jakarta* without a dash;
/// *REPUBLIKA.CO.ID, JAKARTA –*; *KOMPAS.com -*; *BENGKALIS –*.
struct DatelineReader {
  let page: Page

  /// The longest dateline in bytes.
  private static let longest = 90

  /// The dateline at the beginning of a paragraph.
  func dateline(at span: TextSpan) -> Dateline? {
    guard Bytes.isAlphanumeric(page.bytes[span.start]) else { return nil }
    if let dash = dash(in: span), let head = head(TextSpan(span.start, dash.start)) {
      return Dateline(
        place: head.place, agency: head.agency, span: TextSpan(span.start, dash.end))
    }
    return withoutDash(at: span)
  }

  /// The first dash that could end a dateline.
  private func dash(in span: TextSpan) -> TextSpan? {
    let limit = min(span.end, span.start + DatelineReader.longest)
    var at = span.start
    while at < limit {
      if page.bytes[at] == 0x2D {
        var end = at
        while end < span.end, page.bytes[end] == 0x2D { end += 1 }
        let isApart = page.bytes[at - 1] == 0x20 || (end < span.end && page.bytes[end] == 0x20)
        // *KOMPAS.com-Dampak*: glued on both sides, but behind a host name.
        let isGlued = end < span.end && page.bytes[end] &- 0x41 < 26 && endsInHost(span.start, at)
        if isApart || isGlued || end - at > 1 || page.bytes[at - 1] == 0x29 {
          return TextSpan(at, end)
        }
        at = end
      } else if page.bytes[at] == 0xE2, at + 2 < span.end, page.bytes[at + 1] == 0x80,
        (0x92...0x95).contains(page.bytes[at + 2])
      {
        return TextSpan(at, at + 3)
      } else {
        at += 1
      }
    }
    return nil
  }

  private func endsInHost(_ start: Int, _ end: Int) -> Bool {
    let comma = page.bytes[start..<end].lastIndex(of: 0x2C).map { $0 + 1 } ?? start
    let part = page.trimmed(comma, end)
    return page.bytes[part.start..<part.end].contains(0x2E) && isOutlet(part)
  }

  /// Reads what stands before the dash.
  private func head(_ span: TextSpan) -> (place: String, agency: String)? {
    var parts: [Part] = []
    var start = span.start
    var inBrackets = false
    for at in span.start...span.end {
      let byte = at < span.end ? page.bytes[at] : 0x2C
      guard byte == 0x2C || byte == 0x28 || byte == 0x29 || byte == 0x2F else { continue }
      let part = page.trimmed(start, at)
      if !part.isEmpty { parts.append(Part(span: part, isBracketed: inBrackets)) }
      inBrackets = byte == 0x28
      start = min(at + 1, span.end)
    }
    guard (1...4).contains(parts.count) else { return nil }
    var places: [TextSpan] = []
    var agencies: [TextSpan] = []
    for (index, part) in parts.enumerated() {
      guard isName(part.span) else { return nil }
      if part.isBracketed || isOutlet(part.span) {
        agencies.append(part.span)
      } else if index == 0 || isPlace(part.span) || agencies.count == index {
        places.append(part.span)
      } else if agencies.isEmpty, isPlace(parts[0].span) {
        agencies.append(part.span)
      } else {
        return nil
      }
    }
    // A bare place must be known, or stand in capitals.
    if agencies.isEmpty, let place = places.first {
      guard isPlace(place) || page.words(of: place).allSatisfy(page.isAllCapitals) else {
        return nil
      }
    }
    func text(_ spans: [TextSpan]) -> String {
      guard let first = spans.first, let last = spans.last else { return "" }
      return page.text(first.union(last))
    }
    return (text(places), text(agencies))
  }

  /// *Liputan6.com, Jakarta* runs on into the lead: outlet, comma, a known place.
  private func withoutDash(at span: TextSpan) -> Dateline? {
    let limit = min(span.end, span.start + DatelineReader.longest)
    guard let comma = page.bytes[span.start..<limit].firstIndex(of: 0x2C) else { return nil }
    let outlet = page.trimmed(span.start, comma)
    guard isOutlet(outlet) else { return nil }
    let words = page.words(of: TextSpan(comma, limit), limit: 3)
    for count in stride(from: min(2, words.count), to: 0, by: -1) {
      let place = words[0].union(words[count - 1])
      if isPlace(place), place.end < span.end, page.bytes[place.end] == 0x20 {
        return Dateline(
          place: page.text(place), agency: page.text(outlet),
          span: TextSpan(span.start, place.end))
      }
    }
    return nil
  }

  private struct Part {
    let span: TextSpan
    let isBracketed: Bool
  }

  /// One to four words, all capitalised but the likes of *detik* and *di*.
  private func isName(_ span: TextSpan) -> Bool {
    let words = page.words(of: span, limit: 5)
    return (1...4).contains(words.count)
      && (words.allSatisfy(page.isCapitalized) || isOutlet(span))
  }

  /// A host name, or a name in the table of outlets.
  private func isOutlet(_ span: TextSpan) -> Bool {
    guard span.count <= 40 else { return false }
    let bytes = page.bytes[span.start..<span.end]
    if let dot = bytes.lastIndex(of: 0x2E), dot > span.start + 1, span.end - dot > 2,
      !bytes.contains(0x20)
    {
      return true
    }
    let key = page.lexicon.lookup(page.text(span)).key
    return page.lexicon.entry(of: key, in: .pagemarks)?.choice(0, of: PageMarkKind.self) == .agency
  }

  private func isPlace(_ span: TextSpan) -> Bool {
    let traits = page.traits(of: span)
    if traits.contains(.place) { return true }
    // *Kab. Bengkalis, Kota Bekasi*
    let words = page.words(of: span, limit: 4)
    guard words.count > 1, page.traits(of: words[0]).contains(.placeHead) else { return false }
    return page.traits(of: words[1].union(words[words.count - 1])).contains(.place)
  }
}
