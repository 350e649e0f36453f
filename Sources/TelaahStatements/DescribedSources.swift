import TelaahText

/// Sources without a name: *seorang sumber yang mengetahui masalah ini*, later *sumber itu*.
///
/// Descriptions with the same noun are one source, unless one says *lain*; it is called by the
/// fullest of them. *Ada yang* is anybody.
struct DescribedSources {
  private(set) var names: [String] = []
  private var groups: [String: Int] = [:]
  private var bodies: [(name: String, group: Int)] = []

  /// How many words to either side a fuller description is looked for: an article's length.
  private static let window = 2000
  /// So many bodies are told apart; an article has two or three.
  private static let mostBodies = 16

  /// The group of a description, with a new one where its noun is new.
  mutating func group(of words: Range<Int>, in reading: Reading) -> Int? {
    var first = words.lowerBound
    while first + 1 < words.upperBound,
      reading.isParticle(first, .indefinite) || reading.leadsToText(first),
      reading.isParticle(first + 1, .indefinite)
        || !reading.isParticle(first + 1, .ender)
          && !reading.isVerb(first + 1) && !reading.isParticle(first + 1, .preposition)
          && !reading.isParticle(first + 1, .demonstrative)
    {
      first += 1
    }
    guard first < words.upperBound,
      !words.contains(where: { reading.spells($0, "lain") || reading.spells($0, "lainnya") }),
      !reading.spells(first, "ada")
    else { return nil }
    let head = reading.text(of: first..<first + 1).lowercased()
    let isAnaphor =
      reading.isParticle(words.upperBound - 1, .demonstrative)
      && !words.contains { reading.spells($0, "yang") }
    let name = reading.text(of: isAnaphor && words.count > 1 ? words.dropLast(1) : words)
    let fullest = isAnaphor || words.count < 3 ? fullest(words, isAnaphor, in: reading) : nil
    // Where two bodies or studies are called so, each has its own group.
    let isOneOfMany =
      reading.isParticle(first, [.study, .regulation]) && !isAnaphor
      && (words.count > 2 || words.count == 2 && reading.isCapitalized(first + 1))
    let body =
      (fullest ?? (isOneOfMany || bearsName(first..<words.upperBound, reading) ? name : nil))
      .map { $0.lowercased() }
    guard let found = body.map({ group(ofBody: $0) }) ?? groups[head] else {
      if let body { bodies.append((body, names.count)) }
      if groups[head] == nil { groups[head] = names.count }
      names.append(fullest ?? (isAnaphor ? reading.text(of: words) : name))
      return names.count - 1
    }
    if !isAnaphor, names[found].utf8.count < name.utf8.count { names[found] = name }
    return found
  }

  /// The group of a body: one whose name begins so, or that its name begins with.
  private func group(ofBody name: String) -> Int? {
    bodies.suffix(DescribedSources.mostBodies)
      .last { $0.name.hasPrefix(name) || name.hasPrefix($0.name) }?.group
  }

  /// Whether a description has a name behind its noun: *Majelis Hakim Pengadilan Negeri Sukamaju*.
  private func bearsName(_ words: Range<Int>, _ reading: Reading) -> Bool {
    words.count > 2
      && words.dropFirst().allSatisfy {
        reading.mark($0) != .word || reading.isCapitalized($0) || reading.kind($0) == .number
      }
  }

  /// The words as they stand elsewhere with the name of a body or a place behind them: *majelis
  /// hakim*, and *Majelis Hakim Pengadilan Negeri Sukamaju*. The nearest before, else the nearest
  /// behind; in the longest form that begins so.
  private func fullest(_ words: Range<Int>, _ isAnaphor: Bool, in reading: Reading) -> String? {
    let words = isAnaphor ? words.dropLast(1) : words
    guard let first = words.first, words.count < 3, !reading.spells(first, "seorang"),
      !reading.spells(first, "salah")
    else { return nil }
    let forms = fullForms(of: words, in: reading)
    guard let nearest = forms.last(where: { $0.lowerBound < first }) ?? forms.first else {
      return nil
    }
    let text = reading.text(of: nearest)
    let key = text.lowercased()
    let texts = forms.map { reading.text(of: $0) }
    let same = texts.filter { $0.lowercased().hasPrefix(key) }
    // *pelaku AB, pelaku CD … pelaku*: one noun alone is either.
    if words.count == 1,
      texts.contains(where: { !key.hasPrefix($0.lowercased()) && !same.contains($0) })
    {
      return nil
    }
    return same.max { $0.utf8.count < $1.utf8.count } ?? text
  }

  /// *Peraturan* ⟦*Pemerintah*⟧ *Nomor 6, Sekolah* ⟦*Kajian*⟧ *Global*: the noun is within a name.
  private func isInsideName(_ word: Int, _ block: Range<Int>, in reading: Reading) -> Bool {
    word > block.lowerBound && reading.isCapitalized(word) && reading.isCapitalized(word - 1)
      && !reading.isTitle(word - 1)
      && (!reading.shape(word - 1).contains(.sentenceInitial)
        || reading.isParticle(word - 1, .regulation))
      && !reading.traits(word - 1).intersects([.titleHead, .titleRole, .titlePrefix])
  }

  /// Where the words stand with capitalised ones behind them, in order.
  private func fullForms(of words: Range<Int>, in reading: Reading) -> [Range<Int>] {
    let first = words.lowerBound
    let key = reading.text(of: words).lowercased()
    let form = reading.formHash(first)
    if form == 0 { return [] }
    var forms: [Range<Int>] = []
    let window =
      max(0, first - DescribedSources.window)..<(first + DescribedSources.window)
    for index in reading.firstBlock(from: window.lowerBound)..<reading.blocks.count {
      let block = reading.blocks[index].clamped(to: window)
      if reading.blocks[index].lowerBound >= window.upperBound { break }
      for at in reading.words(with: form, in: block.dropLast(words.count)) where at != first {
        var end = at + words.count
        guard reading.isCapitalized(end), reading.mark(end) == .word,
          !isInsideName(at, block, in: reading), reading.text(of: at..<end).lowercased() == key
        else { continue }
        while end < min(block.upperBound, at + 12),
          reading.mark(end) == .word && reading.isCapitalized(end)
            || reading.mark(end) == .dash && !reading.hasSpace(before: end)
        {
          end += 1
        }
        forms.append(at..<end)
      }
    }
    return forms
  }
}
