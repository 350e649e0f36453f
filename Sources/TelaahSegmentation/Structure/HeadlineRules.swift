import TelaahText

/// The headline: the first line, short, without a full stop, and followed by more; and whatever
/// repeats it or is the title given.
struct HeadlineLine: ZoneRule {
  /// The longest headline in bytes. Of 147 in news of 2012 to 2025 none has more than 130.
  static let longest = 200

  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard line.count <= HeadlineLine.longest else { return nil }
    if let title = page.title, isSame(page.text(line), title) { return .headline }
    if let first = page.headline {
      return isSame(page.text(line), page.text(page.paragraphs[first].span)) ? .headline : nil
    }
    guard page.isPreface, page.headline == nil,
      index + 1 < page.paragraphs.count
    else { return nil }
    // A page mark may stand before the headline, but not much of the page.
    guard index < 3, [.open, .mark, .ellipsis].contains(page.ending(line)) else { return nil }
    let words = page.words(of: line)
    guard words.count > 1, DatelineReader(page: page).dateline(at: line) == nil else { return nil }
    // Beside a given title, the first line is more often a lead without its full stop.
    if page.title != nil, page.titleCase(words) < 0.6 { return nil }
    let hasProse = page.paragraphs[(index + 1)...].contains {
      $0.span.count > line.count || page.ending($0.span) == .stop
    }
    return hasProse ? .headline : nil
  }

  /// Whether two lines have the same letters and digits, whatever their case and marks.
  private func isSame(_ a: String, _ b: String) -> Bool {
    func letters(_ text: String) -> some Sequence<UInt8> {
      text.utf8.lazy.filter { $0 >= 0x80 || Bytes.isAlphanumeric($0) }.map {
        $0 &- 0x41 < 26 ? $0 | 0x20 : $0
      }
    }
    return letters(a).elementsEqual(letters(b))
  }
}

/// A subheading: a short line in headline style between paragraphs of prose.
struct SubheadingLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard line.count <= 100, index > 0, index + 1 < page.paragraphs.count else { return nil }
    let ending = page.ending(line)
    guard ending == .open || ending == .mark else { return nil }
    let first = page.bytes[line.start]
    guard Bytes.isAlphanumeric(first), page.bytes[line.end - 1] != 0x22 else { return nil }
    let words = page.words(of: line)
    // A figure in a list: *Skor: 3,35*.
    guard words.count <= 12, Bytes.first(": ", in: page.bytes, line) == nil || words.count > 3
    else { return nil }
    guard page.titleCase(words) >= 0.6 || standsApart(index, words, in: page),
      !isListItem(index, in: page),
      DatelineReader(page: page).dateline(at: line) == nil
    else { return nil }
    let next = page.paragraphs[index + 1].span
    return next.count > line.count && page.ending(next) != .open ? .subheading : nil
  }

  /// *Bantuan untuk nelayan*: two to six words in small letters, between prose and longer prose.
  private func standsApart(_ index: Int, _ words: [TextSpan], in page: Page) -> Bool {
    guard (2...6).contains(words.count), page.bytes[words[0].start] &- 0x41 < 26,
      page.kinds[index - 1] == .body
    else { return false }
    let before = page.paragraphs[index - 1].span
    let next = page.paragraphs[index + 1].span
    return before.count > 120 && page.ending(before) == .stop
      && next.count > 120 && page.ending(next) == .stop
  }

  /// Whether the line is one of several numbered ones: *4. Ketua Umum …*
  private func isListItem(_ index: Int, in page: Page) -> Bool {
    func isNumbered(_ span: TextSpan) -> Bool {
      var at = span.start
      while at < span.end, page.bytes[at] &- 0x30 < 10 { at += 1 }
      return at > span.start && at < span.end && (page.bytes[at] == 0x2E || page.bytes[at] == 0x29)
    }
    return isNumbered(page.paragraphs[index].span)
      && (isNumbered(page.paragraphs[index + 1].span)
        || isNumbered(page.paragraphs[index - 1].span))
  }
}
