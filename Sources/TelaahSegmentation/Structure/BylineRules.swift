import TelaahLexicon
import TelaahText

/// A line of nothing but the day and hour: *Kamis, 6 Desember 2012 20:56 WIB*.
struct DateLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard line.count <= 60, page.isPreface || index + 2 >= page.paragraphs.count else {
      return nil
    }
    let words = page.words(of: line)
    var digits = false
    var names = false
    for word in words {
      if page.bytes[word.start] &- 0x30 < 10 {
        digits = true
      } else if page.traits(of: word).intersects([.month, .weekday]) {
        names = true
      } else if !page.traits(of: word).contains(.calendar), !isZone(word, page) {
        return nil
      }
    }
    return digits && (names || words.count > 2) ? .byline : nil
  }

  private func isZone(_ word: TextSpan, _ page: Page) -> Bool {
    word.count == 3 && page.bytes[word.start] | 0x20 == 0x77 && page.bytes[word.start + 1] == 0x49
  }
}

/// A name alone between headline and text: *Leon Agusta*.
struct NameUnderHeadline: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard page.isPreface, page.headline != nil, line.count <= 60,
      index + 1 < page.paragraphs.count, page.ending(line) == .open
    else { return nil }
    let words = page.words(of: line)
    return words.count <= 6 && words.allSatisfy(page.isCapitalized) ? .byline : nil
  }
}

/// The author at the end: *Ukay Karyadi, Pengamat Ekonomi*; *\*) Penulis adalah …*
struct AuthorAtEnd: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard index > 2, index + 4 >= page.paragraphs.count, line.count <= 250 else { return nil }
    if Bytes.matches(page.bytes, at: line.start, to: line.end, "*)") { return .byline }
    guard page.ending(line) == .open || page.ending(line) == .stop, line.count <= 160 else {
      return nil
    }
    // Capitalised words up to a comma or stop, and no small word but of a title behind it.
    var at = line.start
    while at < line.end, page.bytes[at] != 0x2C, page.bytes[at] != 0x2E { at += 1 }
    guard at < line.end, at > line.start, (page.bytes[line.start] | 0x20) &- 0x61 < 26 else {
      return nil
    }
    let name = page.words(of: TextSpan(line.start, at))
    let rest = page.words(of: TextSpan(at, line.end))
    guard (1...4).contains(name.count), rest.count > 1, name.allSatisfy(page.isCapitalized),
      name[name.count - 1].count > 1,
      !page.traits(of: TextSpan(name[name.count - 1].start, at + 1)).contains(.abbreviation),
      !name.contains(where: { page.traits(of: $0).intersects([.stopword, .weekday]) })
    else { return nil }
    return page.titleCase(rest) >= 0.75 ? .byline : nil
  }
}
