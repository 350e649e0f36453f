import TelaahLexicon
import TelaahText

/// Reads a document's tokens as words, sentence by sentence, into the storage of a page.
struct PageReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let features: UnsafeBufferPointer<TokenFeatures>
  let lexicon: LexiconSet
  let storage: PageStorage

  /// The sentences as passages; their words go to the storage.
  func passages(of sentences: [Sentence], _ structure: Structure) -> [Passage] {
    storage.begin()
    var passages: [Passage] = []
    passages.reserveCapacity(sentences.count)
    for sentence in sentences {
      let kind =
        sentence.block < structure.blocks.count ? structure.blocks[sentence.block].kind : .body
      if let passage = passage(sentence, kind) { passages.append(passage) }
    }
    return passages
  }

  private func passage(_ sentence: Sentence, _ kind: Block.Kind) -> Passage? {
    let words = storage.words
    let marked = storage.marked
    let first = words.count
    let firstMark = marked.count
    let range = sentence.tokens.clamped(to: 0..<min(tokens.count, features.count))
    // No token is more than three words, and each may be marked.
    words.reserve(3 * range.count)
    marked.reserve(3 * range.count)
    var traits: WordTraits = []
    var titleCase = TitleCase()
    @inline(__always) func note(_ word: Word, at index: Int) {
      traits.formUnion(word.traits)
      titleCase.count(word)
      if word.isMarked || word.has(.startsPhrase) {
        marked.appendReserved(Int32(truncatingIfNeeded: index))
      }
    }
    for index in range where tokens[index].kind != .space {
      let feature = features[index]
      let count = words.count
      if feature.shape.intersects([.hyphen, .stop, .innerCapital]) {
        appendUnusual(index, feature, to: words)
        for at in count..<words.count { note(words[at], at: at) }
      } else {
        let word = word(index, feature, feature.traits)
        words.appendReserved(word)
        note(word, at: count)
      }
    }
    guard let last = words.all.last, first < words.count else { return nil }
    var passage = Passage(words: first..<words.count, kind: kind)
    passage.hasCue = traits.intersects([.cueQuote, .cueActive])
    passage.isTitleCase = titleCase.isTitle(kind, last: last)
    mark(from: firstMark, tokens: range.upperBound, &passage)
    return passage
  }

  /// Looks for the longer entries of a sentence, and keeps of the words that were noted those at
  /// which a rule may begin.
  private func mark(from first: Int, tokens end: Int, _ passage: inout Passage) {
    let (words, marked) = (storage.words, storage.marked)
    var kept = first
    for index in first..<marked.count {
      let at = Int(marked[index])
      let word = words[at]
      if word.has(.startsPhrase), mayBeginName(word), mayGoOn(word, before: end),
        let phrase = findPhrases(at, word, endToken: end)
      {
        words[at].phrase = Int32(truncatingIfNeeded: phrase)
      } else if !word.isMarked {
        continue
      }
      marked[kept] = Int32(truncatingIfNeeded: at)
      kept += 1
      if word.isCapitalized, word.has(.nameWord) { passage.hasNameWord = true }
      if word.isMark(Mark.open) { passage.hasBrackets = true }
    }
    marked.keep(first: kept)
    passage.marks = first..<kept
  }

  /// *yang, di, dan* in small letters begin entries of several words, but none that matter here: a
  /// quarter of all look-ups.
  private func mayBeginName(_ word: Word) -> Bool {
    guard !word.isCapitalized, word.span.count <= 4, word.has(.function) else { return true }
    return !bytes.spells(word, "yang") && !bytes.spells(word, "di") && !bytes.spells(word, "dan")
  }

  /// Whether an entry begins with the word and the next, as far as a look at two bits tells.
  private func mayGoOn(_ word: Word, before end: Int) -> Bool {
    let token = word.token
    guard token + 2 < end else { return token + 1 < end }
    let hash = features[token + 2].formHash
    guard tokens[token + 1].kind == .space, hash != 0 else { return true }
    return lexicon.mayPair(word.hash, hash)
  }

  /// The index of what was found of the entries of several words at a word.
  private func findPhrases(_ at: Int, _ word: Word, endToken: Int) -> Int? {
    let (words, phrases) = (storage.words, storage.phrases)
    let index = phrases.count
    var end = at
    lexicon.forEachPhrase(
      at: word.token, limit: endToken, key: word.key, from: word.span.start, tokens: tokens,
      bytes: bytes
    ) { match in
      while end < words.count, words[end].token < match.tokens.upperBound { end += 1 }
      if phrases.count == index { phrases.append(Phrases()) }
      phrases[index].note(Phrases.Match(end: end, key: match.key, traits: match.traits))
    }
    return phrases.count > index ? index : nil
  }

  /// What the lexicon says of a part of the text.
  func lookup(_ span: TextSpan) -> (key: LexiconKey, traits: WordTraits) {
    lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }
}
