import TelaahText

/// Sources without a name: *seorang sumber yang mengetahui masalah ini*, later *sumber itu*.
///
/// Descriptions with the same noun are one source, unless one says *lain*; it is called by the
/// fullest of them.
struct DescribedSources {
  private(set) var names: [String] = []
  private var groups: [String: Int] = [:]

  /// How many words to either side a fuller description is looked for: an article's length.
  private static let window = 2000

  /// The group of a description, with a new one where its noun is new.
  mutating func group(of words: Range<Int>, in reading: Reading) -> Int? {
    var first = words.lowerBound
    while first + 1 < words.upperBound, reading.isParticle(first, .indefinite),
      reading.isParticle(first + 1, .indefinite)
        || !reading.isParticle(first + 1, .ender)
          && !reading.isVerb(first + 1) && !reading.isParticle(first + 1, .preposition)
          && !reading.isParticle(first + 1, .demonstrative)
    {
      first += 1
    }
    guard first < words.upperBound,
      !words.contains(where: { reading.spells($0, "lain") || reading.spells($0, "lainnya") })
    else { return nil }
    let head = reading.text(of: first..<first + 1).lowercased()
    let isAnaphor =
      reading.isParticle(words.upperBound - 1, .demonstrative)
      && !words.contains { reading.spells($0, "yang") }
    let name = reading.text(of: isAnaphor && words.count > 1 ? words.dropLast(1) : words)
    guard let found = groups[head] else {
      groups[head] = names.count
      let fullest = isAnaphor || words.count < 3 ? fullest(words, isAnaphor, in: reading) : nil
      names.append(fullest ?? (isAnaphor ? reading.text(of: words) : name))
      return names.count - 1
    }
    if !isAnaphor, names[found].utf8.count < name.utf8.count,
      name.utf8.count > names[found].utf8.count
    {
      names[found] = name
    }
    return found
  }

  /// The words as they stand elsewhere with the name of a body or a place behind them: *majelis
  /// hakim*, and *Majelis Hakim Pengadilan Negeri Sukamaju*.
  private func fullest(_ words: Range<Int>, _ isAnaphor: Bool, in reading: Reading) -> String? {
    let words = isAnaphor ? words.dropLast(1) : words
    guard let first = words.first, words.count < 3, !reading.spells(first, "seorang"),
      !reading.spells(first, "salah")
    else { return nil }
    let key = reading.text(of: words).lowercased()
    let form = reading.feature(first).formHash
    if form == 0 { return nil }
    var best: Range<Int>?
    let window =
      max(0, first - DescribedSources.window)..<(first + DescribedSources.window)
    for index in reading.firstBlock(from: window.lowerBound)..<reading.blocks.count {
      let block = reading.blocks[index].clamped(to: window)
      if reading.blocks[index].lowerBound >= window.upperBound { break }
      var at = block.lowerBound
      while at + words.count < block.upperBound {
        defer { at += 1 }
        guard reading.feature(at).formHash == form, at != first else { continue }
        var end = at + words.count
        guard reading.isCapitalized(end), reading.mark(end) == .word,
          reading.text(of: at..<end).lowercased() == key
        else { continue }
        while end < min(block.upperBound, at + 12),
          reading.mark(end) == .word && reading.isCapitalized(end)
            || reading.mark(end) == .dash && !reading.hasSpace(before: end)
        {
          end += 1
        }
        if end - at > best?.count ?? 0 { best = at..<end }
      }
    }
    return best.map { reading.text(of: $0) }
  }
}
