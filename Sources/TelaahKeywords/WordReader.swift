import TelaahLexicon
import TelaahText

/// Reads the article's prose as words with what is known of each.
struct WordReader {
  let background: Background
  let options: KeywordOptions
  let logarithms = Mathematics.Logarithms()
  /// log₂ of the number of articles to one that has a word, by the word's level in the table.
  private let rarities: [Float]

  init(background: Background, options: KeywordOptions) {
    self.background = background
    self.options = options
    let all = Float(Mathematics.log2(Double(background.documents)))
    rarities = (0...Background.maximumLevel).map {
      max(0, all + ($0 == 0 ? 1 : 0) - Float(Background.log2Frequency(ofLevel: $0)))
    }
  }

  /// Whether a caller has added or taken out stopwords, so that every word must be looked at.
  private var hasOwnStopwords: Bool { !options.excluded.isEmpty || !options.kept.isEmpty }

  /// The rarity of a word or pair by its hash.
  func rarity(of hash: UInt64) -> Float { rarities[background.level(of: hash)] }

  /// The words of headline, body, subheadings and captions, in order.
  func words(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: [Morphology]?, mentions: MentionLayer?
  ) -> [Word] {
    var words: [Word] = []
    guard features.count == tokens.count else { return words }
    let mentions = mentions?.mentions ?? []
    var mention = 0
    words.reserveCapacity(tokens.count / 2 + 1)
    let lemmas = morphology?.count == tokens.count ? morphology : nil
    let headlineBlock = WordReader.headlineBlock(document, structure)
    let leadBlock = structure.blocks.indices.first {
      $0 != headlineBlock && structure.blocks[$0].kind == .body
    }
    var hasLead = false
    document.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.scratchBytes) { scratch in
        guard let base = scratch.baseAddress else { return }
        var number: Int32 = 0
        for sentence in sentences {
          guard sentence.block < structure.blocks.count else { continue }
          switch structure.blocks[sentence.block].kind {
          case .headline, .body, .subheading, .caption: break
          case .tags, .dateline, .byline, .furniture: continue
          }
          var place: Word.Flags = []
          // A headline may stand twice, as a page's title and above the text.
          if sentence.block == headlineBlock
            || structure.blocks[sentence.block].kind == .headline
          {
            place = .headline
          } else if !hasLead, sentence.block == leadBlock {
            place = .lead
            hasLead = true
          }
          var isBroken = true
          var isFirst = true
          for index in sentence.tokens {
            let token = tokens[index]
            guard token.kind.isWord || token.kind == .tag else {
              if token.kind != .space, !isStopOfAbbreviation(index, tokens, features, bytes) {
                isBroken = true
              }
              continue
            }
            let source = UnsafeBufferPointer(rebasing: bytes[token.span.start..<token.span.end])
            var word = Word(
              token: Int32(truncatingIfNeeded: index), sentence: number, form: 0, lemma: 0,
              flags: place)
            read(token, features[index], isFirst: isFirst, into: &word)
            if source.count < 5, source.allSatisfy(WordReader.isRomanDigit) {
              word.flags.remove(.barrier)
              word.flags.insert(.number)
            }
            while mention < mentions.count,
              mentions[mention].span.end <= token.span.start || !mentions[mention].kind.isName
            { mention += 1 }
            if mention < mentions.count, mentions[mention].span.contains(token.span) {
              word.name = Int32(truncatingIfNeeded: mention)
              word.flags.remove(.barrier)
              if mentions[mention].kind == .person { word.flags.insert(.person) }
            }
            if hasOwnStopwords || !word.flags.contains(.barrier) {
              let known = features[index].formHash
              guard let form = known != 0 ? known : WordHash.hash(source, scratch: base) else {
                isBroken = true
                continue
              }
              word.form = form
              word.lemma = form
              if word.name < 0 {
                if options.excluded.contains(form) { word.flags.insert(.barrier) }
                if options.kept.contains(form) { word.flags.remove(.barrier) }
              }
              if let lemmas { read(lemmas[index], token, into: &word, scratch: base) }
            }
            if isBroken { word.flags.insert(.breakBefore) }
            words.append(word)
            isBroken = false
            isFirst = false
          }
          number += 1
        }
      }
    }
    return words
  }

  /// Looks the rarity of every candidate of one word up: that of its form or its lemma, whichever
  /// is the less.
  func rate(_ words: [Word], in table: inout CandidateTable) {
    for index in table.candidates.indices where table.candidates[index].length == 1 {
      let word = words[Int(table.candidates[index].sample)]
      let rarity = rarity(of: word.form)
      table.candidates[index].rarity =
        word.lemma == word.form ? rarity : min(rarity, self.rarity(of: word.lemma))
    }
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  /// What the word's own entry and writing say.
  private func read(
    _ token: Token, _ features: TokenFeatures, isFirst: Bool, into word: inout Word
  ) {
    let traits = features.traits
    if features.shape.contains(.capitalized), !isFirst, !word.flags.contains(.headline) {
      word.flags.insert(.capital)
    }
    if features.shape.contains(.allCapitals) || features.shape.contains(.innerCapital) {
      word.flags.formUnion([.allCapitals, .capital])
    }
    if token.kind == .number { word.flags.insert(.number) }
    if traits.intersects([.titleHead, .titlePrefix, .titleAcronym]) { word.flags.insert(.title) }
    if traits.intersects([.placeHead, .organizationHead]) { word.flags.insert(.nameHead) }
    if traits.contains(.adjective), !traits.contains(.noun) { word.flags.insert(.adjective) }
    if traits.contains(.noun) { word.flags.insert(.noun) }
    if traits.contains(.verb), !traits.contains(.noun) { word.flags.insert(.stative) }
    if token.kind != .number { part(traits, features, &word) }
  }

  /// Words that part terms, unless they are nouns or adjectives as well.
  private static let stops: WordTraits = [
    .stopword, .cueQuote, .cueActive, .cuePassive, .cuePreposition,
  ]

  /// Decides whether a word parts terms.
  ///
  /// Stopwords that are nouns or adjectives as well (*jam kerja, kurikulum baru, nilai tukar*) are
  /// weak: parts of a term, none by themselves.
  private func part(_ traits: WordTraits, _ features: TokenFeatures, _ word: inout Word) {
    if traits.contains(.keptWord) { return }
    if traits.intersects([.month, .weekday, .ownStopword]) {
      word.flags.insert(.barrier)
    } else if traits.intersects(WordReader.stops) {
      if traits.intersects([.noun, .adjective]) {
        word.flags.insert(.weak)
      } else {
        word.flags.insert(.barrier)
      }
    } else if traits.contains(.function), !traits.intersects([.noun, .adjective]) {
      word.flags.insert(.barrier)
    }
  }

  /// What the word's affixes say.
  private func read(
    _ morphology: Morphology, _ token: Token, into word: inout Word,
    scratch: UnsafeMutablePointer<UInt8>
  ) {
    if morphology.evidence == .untouched { return }
    let chain = morphology.affixes
    if !chain.isEmpty {
      if chain.contains(._nya) || chain.contains(._ku) || chain.contains(._mu) {
        word.flags.insert(.clitic)
      }
      if chain.contains(.peN) || chain.contains(.pe)
        || (chain.contains(.an) && (chain.contains(.per) || chain.contains(.ke)))
      {
        word.flags.insert(.derivedNoun)
        word.flags.remove(.stative)
      } else if chain.contains(.meN) || chain.contains(.di) || chain.contains(.memper)
        || chain.contains(.ku_) || chain.contains(.kau_) || chain.contains(.kan)
      {
        word.flags.insert(.verb)
      } else if chain.contains(.ber) || chain.contains(.ter) {
        word.flags.insert(.stative)
      } else if chain.contains(.an) {
        word.flags.insert(.noun)
      }
    }
    // A lemma as long as the word, and without affixes, is the word itself.
    if chain.isEmpty, !morphology.isNonstandard,
      morphology.lemma.utf8.count == token.span.count
    {
      return
    }
    var lemma = morphology.lemma
    let hash = lemma.withUTF8 { WordHash.hash($0, scratch: scratch) }
    if let hash { word.lemma = hash }
  }

  /// Whether a mark is the full stop of an abbreviation (*Pj. Bupati*, *H. Budi*).
  private func isStopOfAbbreviation(
    _ index: Int, _ tokens: [Token], _ features: [TokenFeatures],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index > 0, bytes[tokens[index].span.start] == 0x2E else { return false }
    let before = features[index - 1]
    return tokens[index - 1].span.count == 1
      || before.traits.intersects([
        .abbreviation, .honorific, .degree, .rank, .titlePrefix, .organizationHead,
      ])
  }

  /// The block that is the headline: the one called so, else a first paragraph without a full stop.
  private static func headlineBlock(_ document: Document, _ structure: Structure) -> Int? {
    if let named = structure.blocks.firstIndex(where: { $0.kind == .headline }) { return named }
    guard document.source.title == nil, let first = structure.blocks.first, first.kind == .body,
      structure.blocks.count > 1, first.span.count < 200
    else { return nil }
    return document.withBytes { bytes in
      first.span.end <= bytes.count && !first.span.isEmpty && bytes[first.span.end - 1] != 0x2E
        ? 0 : nil
    }
  }
}
