import TelaahLexicon
import TelaahText

/// Whether a full stop behind an abbreviation, initial or number may end the sentence.
enum Abbreviations {
  /// A full stop that is a token of its own, behind a word.
  static func mayEnd(
    before mark: Int, first: Int, follower: Int, in block: BlockSplitter
  ) -> Bool {
    guard mark > first else { return true }
    let token = block.tokens[mark - 1]
    switch token.kind {
    case .number:
      return !isEnumerator(mark - 1, first: first, in: block)
        && !isBrokenNumber(mark - 1, follower: follower, in: block)
    case .word, .mixed: break
    default: return true
    }
    if token.span.count == 1 {
      return initialMayEnd(mark - 1, first: first, follower: follower, in: block)
    }
    if isDivision(mark - 1, follower: follower, in: block) { return false }
    guard let kind = kind(of: block.text(mark - 1) + ".", in: block.lexicon) else { return true }
    return mayEnd(kind, before: follower, in: block)
  }

  /// An abbreviation with its own full stop: *S.H., R.I.*
  static func mayEnd(
    withStop mark: Int, before follower: Int, in block: BlockSplitter
  ) -> Bool {
    guard let kind = kind(of: block.text(mark), in: block.lexicon) else {
      // Initials of a name: *A.H. Nasution*.
      return isSentenceWord(follower, in: block)
    }
    return mayEnd(kind, before: follower, in: block)
  }

  private static func mayEnd(
    _ kind: AbbreviationKind, before follower: Int, in block: BlockSplitter
  ) -> Bool {
    let isDigit = block.tokens[follower].kind == .number
    switch kind {
    case .general:
      // *Tbk. (BBNI), Pte. Ltd.* go on.
      let before = block.tokens[follower - 1]
      return !isDigit && !(before.kind == .punctuation && block.bytes[before.span.start] == 0x28)
        && !block.lexicon.lookup(block.text(follower) + ".").traits.contains(.abbreviation)
    case .degree:
      // *S.H., M.Si.* goes on with degrees and, rarely, with a name.
      let traits = block.lexicon.lookup(block.text(follower)).traits
      return !isDigit && !traits.contains(.degree)
        && !block.lexicon.lookup(block.text(follower) + ".").traits.contains(.abbreviation)
    case .title, .address, .unit, .date, .latin:
      return isSentenceWord(follower, in: block) && kind != .title
    }
  }

  /// *2.904. 678 pengikut*: groups of three digits, one of them gone astray.
  private static func isBrokenNumber(_ index: Int, follower: Int, in block: BlockSplitter) -> Bool {
    let (number, next) = (block.tokens[index].span, block.tokens[follower])
    guard next.kind == .number, next.span.count == 3, number.count >= 5 else { return false }
    return block.bytes[number.end - 4] == 0x2E
  }

  /// *Peraturan No. XI. B. 2*: a letter that divides what a Roman number counts.
  private static func isDivision(_ index: Int, follower: Int, in block: BlockSplitter) -> Bool {
    let (number, letter) = (block.tokens[index].span, block.tokens[follower].span)
    guard letter.count == 1, follower + 1 < block.range.upperBound,
      block.bytes[block.tokens[follower + 1].span.start] == 0x2E
    else { return false }
    return block.bytes[number.start..<number.end].allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// *1. Kebijakan* and *a. pengungkapan* at the beginning of a sentence.
  private static func isEnumerator(_ index: Int, first: Int, in block: BlockSplitter) -> Bool {
    var begin = first
    while begin < index, !block.tokens[begin].kind.isWord { begin += 1 }
    return begin == index && block.tokens[index].span.count <= 3
  }

  /// One letter: an initial within or before a name, else the last word of its sentence
  /// (*kelompok A. Pertandingan*).
  private static func initialMayEnd(
    _ index: Int, first: Int, follower: Int, in block: BlockSplitter
  ) -> Bool {
    if isEnumerator(index, first: first, in: block) { return false }
    if isSentenceWord(follower, in: block) { return true }
    let letter = block.bytes[block.tokens[index].span.start]
    guard letter &- 0x41 < 26 else {
      return compoundMayEnd(index, follower: follower, in: block)
    }
    // What stands before: a capital or another initial means a name.
    guard index >= first + 2, block.tokens[index - 1].kind == .space else {
      return false
    }
    let before = block.tokens[index - 2]
    let byte = block.bytes[before.span.start]
    if before.kind == .punctuation { return false }
    let isName = byte &- 0x41 < 26
    if isName { return false }
    // Before a name that begins with an initial stands a word of any kind: *kata A. Rahman*.
    if block.lexicon.lookup(block.text(index - 2)).traits
      .intersects([.cue, .titleHead, .titleRole, .honorific, .stopword])
    {
      return false
    }
    // And before any name.
    let traits = block.lexicon.lookup(block.text(follower)).traits
    return !traits.isEmpty && !traits.intersects(.personalName)
  }

  /// Small letters with stops, *s.d., a.n.*: the last letter's stop.
  private static func compoundMayEnd(
    _ index: Int, follower: Int, in block: BlockSplitter
  ) -> Bool {
    var first = index
    while first - 2 >= block.range.lowerBound, first > index - 8,
      block.tokens[first - 1].kind == .punctuation,
      block.bytes[block.tokens[first - 1].span.start] == 0x2E, block.tokens[first - 2].kind == .word
    {
      first -= 2
    }
    guard first < index else { return true }
    let span = TextSpan(block.tokens[first].span.start, block.tokens[index].span.end + 1)
    let form = String(decoding: block.bytes[span.start..<span.end], as: UTF8.self)
    guard let kind = kind(of: form, in: block.lexicon) else { return true }
    return mayEnd(kind, before: follower, in: block)
  }

  /// Whether a capitalised word is one that begins sentences and no name: *Menurut, Ia, Setelah*.
  private static func isSentenceWord(_ index: Int, in block: BlockSplitter) -> Bool {
    let span = block.tokens[index].span
    guard block.tokens[index].kind == .word, span.count > 1 else { return false }
    let traits = block.lexicon.lookup(block.text(index)).traits
    return traits.intersects([.function, .stopword, .cuePreposition])
      && !traits.intersects([.givenName, .honorific, .titleHead, .degree, .placeHead])
  }

  /// The kind of an abbreviation as it is written; nil where it is a word in spite of its entry:
  /// *hal.*, *Sel.* for a day and *sel.* for a cell differ by their capital.
  private static func kind(of form: String, in lexicon: LexiconSet) -> AbbreviationKind? {
    let key = lexicon.lookup(form).key
    guard key.exists else { return nil }
    var found: AbbreviationKind?
    lexicon.forEachEntry(of: key) { entry in
      guard entry.table == .abbreviations,
        let kind = entry.choice(0, of: AbbreviationKind.self)
      else { return }
      if entry.written == form { found = kind }
      if found == nil, isCapital(form) || !isCapital(entry.written) { found = kind }
    }
    return found
  }

  private static func isCapital(_ text: String) -> Bool {
    (text.utf8.first ?? 0) &- 0x41 < 26
  }
}
