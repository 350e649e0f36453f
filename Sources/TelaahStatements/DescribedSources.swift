import TelaahText

/// Sources without a name: *seorang sumber yang mengetahui masalah ini*, later *sumber itu*.
///
/// Descriptions with the same noun are one source, unless one says *lain*; it is called by the
/// fullest of them.
struct DescribedSources {
  private var heads: [String] = []
  private(set) var names: [String] = []

  /// The group of a description, with a new one where its noun is new.
  mutating func group(of words: Range<Int>, in reading: Reading) -> Int? {
    var first = words.lowerBound
    while first + 1 < words.upperBound, reading.isParticle(first, .indefinite),
      reading.isParticle(first + 1, .indefinite) || !reading.isParticle(first + 1, .ender)
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
    guard let found = heads.lastIndex(of: head) else {
      heads.append(head)
      names.append(isAnaphor ? reading.text(of: words) : name)
      return names.count - 1
    }
    if !isAnaphor, name.utf8.count > names[found].utf8.count { names[found] = name }
    return found
  }
}
