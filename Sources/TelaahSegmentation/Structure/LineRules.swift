import TelaahText

/// The tag line: *id sukamara, revolusi mental*, or a labelled one.
struct LabelledTags: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard Bytes.matches(page.bytes, at: line.start, to: line.end, "id "),
      page.bytes[line.start] == 0x69, page.isPreface || index + 3 > page.paragraphs.count
    else { return nil }
    return page.ending(line) == .open ? .tags : nil
  }
}

/// What stands in a tag line.
enum TagLine {
  /// The entries between commas, as written.
  static func entries(of line: TextSpan, in page: Page) -> [String] {
    var start = line.start
    if Bytes.matches(page.bytes, at: start, to: line.end, "id ") {
      start += 3
    } else if let colon = page.bytes[line.start..<line.end].firstIndex(of: 0x3A) {
      start = colon + 1
    }
    var entries: [String] = []
    for end in start...line.end where end == line.end || isSeparator(page.bytes[end]) {
      let entry = page.trimmed(start, end)
      if !entry.isEmpty { entries.append(page.text(entry)) }
      start = min(end + 1, line.end)
    }
    return entries
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3B || byte == 0x23 || byte == 0x7C || byte == 0x0A
  }
}

/// A line of hashtags: *#DISKOMINFOTIK*.
struct HashtagLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    guard page.bytes[line.start] == 0x23 else { return nil }
    return Leftovers.hashtags(at: line.start, to: line.end, in: page) ? .furniture : nil
  }
}

/// A line in square brackets, *[Gambas:Video 20detik]*, and one of nothing but marks, *\*\*\**.
struct BracketedLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    if page.bytes[line.start] == 0x5B, page.bytes[line.end - 1] == 0x5D { return .furniture }
    return Bytes.nextWord(in: page.bytes, from: line.start, to: line.end) == nil
      ? .furniture : nil
  }
}

/// The title of what a line of furniture announced: *Saksikan Live DetikPagi:* and then *"…"*.
struct FollowsPromise: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    guard index > 0, page.kinds[index - 1] == .furniture else { return nil }
    let before = page.paragraphs[index - 1].span
    let line = page.paragraphs[index].span
    guard page.bytes[before.end - 1] == 0x3A, line.count <= 120,
      page.bytes[line.start] == 0x22 && page.bytes[line.end - 1] == 0x22
        || index + 1 == page.paragraphs.count && page.ending(line) == .open
    else { return nil }
    return .furniture
  }
}

/// A photograph's caption: *(kanan)* before the text begins, *(Foto …)* or *ANTARA FOTO/…* anywhere.
struct CaptionLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    let line = page.paragraphs[index].span
    func has(_ text: StaticString) -> Bool { Bytes.first(text, in: page.bytes, line) != nil }
    guard page.bytes[line.start] != 0x22, line.count <= 500 else { return nil }
    // Every one of these has a bracket or a slash.
    let mark = Bytes.next(0x28, or: 0x2F, in: page.bytes, from: line.start, to: line.end)
    guard mark < line.end else { return nil }
    // An f is rare.
    if has("foto"), has("antara foto") || has("foto antara") || has("(foto") { return .caption }
    if has("(antara/") { return .caption }
    if endsWithCredit(line, in: page) { return .caption }
    guard page.isPreface else { return nil }
    return has("kanan)") || has("kiri)") || has("(tengah") ? .caption : nil
  }

  /// *(Dok. Humas)*, *(ist)*, *(ANTARA)* or *(Istimewa)* at the end, behind a full stop or none.
  private func endsWithCredit(_ line: TextSpan, in page: Page) -> Bool {
    guard page.bytes[line.end - 1] == 0x29,
      let open = page.bytes[line.start..<line.end].lastIndex(of: 0x28), line.end - open <= 60
    else { return false }
    let credits: [StaticString] = ["(dok", "(ist)", "(istimewa", "(reuters", "(ap photo", "(afp"]
    return credits.contains { Bytes.matches(page.bytes, at: open, to: line.end, $0) }
  }
}
