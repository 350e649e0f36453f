import TelaahLexicon

/// How rare words are in news, in doublings: log₂ of the number of articles to one that has it.
final class WordRarity: @unchecked Sendable {
  private let background: Background
  /// The rarity by the word's level in the table.
  private let rarities: UnsafeMutablePointer<Float>
  /// The rarity of words that stand in four articles: no pair is listed that stands in fewer.
  private let pairRarity: Float

  init(_ background: Background) {
    self.background = background
    let all = Float(Mathematics.log2(Double(background.documents)))
    rarities = .allocate(capacity: Background.maximumLevel + 1)
    for level in 0...Background.maximumLevel {
      rarities[level] = max(
        0, all + (level == 0 ? 1 : 0) - Float(Background.log2Frequency(ofLevel: level)))
    }
    pairRarity = all - 1.75
  }

  deinit { rarities.deallocate() }

  /// The rarity of a word: that of its form or its lemma, whichever is the less.
  func rarity(of word: Word) -> Float {
    let rarity = rarities[background.level(of: word.form)]
    if word.lemma == word.form { return rarity }
    return min(rarity, rarities[background.level(of: word.lemma)])
  }

  /// The level of a pair in the background; 0 where one of its words is too rare for that.
  ///
  /// - Parameter rarity: That of the rarer word of the two.
  @inline(__always)
  func level(_ first: Word, _ second: Word, rarity: Float) -> Int {
    rarity > pairRarity ? 0 : background.level(of: Background.combine(first.form, second.form))
  }
}
