import TelaahLexicon
import TelaahText

/// Reads the article's prose as words with what is known of each, and enters each word's lemma
/// among the candidates.
struct WordReader {
  let background: Background
  let options: KeywordOptions
  let logarithms = Mathematics.Logarithms()
  /// log₂ of the number of articles to one that has a word, by the word's level in the table.
  private let rarities: [Float]
  /// The rarity of words that stand in four articles: no pair is listed that stands in fewer.
  private let pairRarity: Float
  /// Whether a caller has added or taken out stopwords.
  private let hasOwnStopwords: Bool

  init(background: Background, options: KeywordOptions) {
    self.background = background
    self.options = options
    hasOwnStopwords = !options.excluded.isEmpty || !options.kept.isEmpty
    let all = Float(Mathematics.log2(Double(background.documents)))
    rarities = (0...Background.maximumLevel).map {
      max(0, all + ($0 == 0 ? 1 : 0) - Float(Background.log2Frequency(ofLevel: $0)))
    }
    pairRarity = all - 1.75
  }

  /// The rarity of a word: that of its form or its lemma, whichever is the less.
  func rarity(of word: Word) -> Float {
    let rarity = rarities[background.level(of: word.form)]
    if word.lemma == word.form { return rarity }
    return min(rarity, rarities[background.level(of: word.lemma)])
  }

  /// The level of a pair in the background; 0 where one of its words is too rare for that.
  func level(_ first: Word, _ second: Word, rarity: Float) -> Int {
    rarity > pairRarity ? 0 : background.level(of: Background.combine(first.form, second.form))
  }

  /// The words of headline, body, subheadings and captions, in order.
  func read(
    _ document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?
  ) -> Reading {
    var reading = Reading()
    guard features.count == tokens.count else { return reading }
    let mentions = mentions?.mentions ?? []
    let lemmas = morphology?.count == tokens.count ? morphology : nil
    let room = tokens.count / 3 + 1
    reading.words.reserveCapacity(room)
    reading.table = CandidateTable(words: room)
    reading.mentions = [WordRange](repeating: .none, count: mentions.count)
    var forms = FormTable(words: room)
    let headlineBlock = WordReader.headlineBlock(document, structure)
    let leadBlock = structure.blocks.indices.first {
      $0 != headlineBlock && structure.blocks[$0].kind == .body
    }
    var hasLead = false
    let names = WordReader.names(among: mentions)
    var name = 0
    var number: Int32 = 0
    document.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.scratchBytes) { scratch in
        guard let base = scratch.baseAddress else { return }
        for sentence in sentences {
          guard sentence.block < structure.blocks.count else { continue }
          let kind = structure.blocks[sentence.block].kind
          switch kind {
          case .headline, .body, .subheading, .caption: break
          case .tags, .dateline, .byline, .furniture: continue
          }
          var place: Word.Flags = []
          // A headline may stand twice, as a page's title and above the text.
          if sentence.block == headlineBlock || kind == .headline {
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
            let feature = features[index]
            var flags = read(token, feature, isFirst: isFirst, place: place)
            isFirst = false
            if feature.shape.contains(.capitalized), token.span.count < 5,
              bytes[token.span.start..<token.span.end].allSatisfy(WordReader.isRomanDigit)
            {
              flags.remove(.barrier)
              flags.formUnion([.number, .nameLike])
            }
            while name < names.count, names[name].span.end <= token.span.start { name += 1 }
            let isNamed = name < names.count && names[name].span.contains(token.span)
            if isNamed {
              flags.remove(.barrier)
              if names[name].isPerson { flags.insert(.person) }
            } else if hasOwnStopwords {
              if options.excluded.contains(feature.formHash) { flags.insert(.barrier) }
              if options.kept.contains(feature.formHash) { flags.remove(.barrier) }
            }
            if flags.contains(.barrier) || feature.formHash == 0 {
              isBroken = true
              continue
            }
            let built = lemmas?.form(of: index)
            let isUntouched = built.map { lemmas?.forms[$0].evidence == .untouched } ?? true
            let entry = forms.entry(isUntouched ? ~feature.formHash : feature.formHash) {
              var entry = FormTable.Entry(
                key: isUntouched ? ~feature.formHash : feature.formHash,
                lemma: feature.formHash, flags: .plainLemma)
              if !isUntouched, let built, let lemmas {
                WordReader.read(lemmas.forms, built, token, into: &entry, scratch: base)
              }
              entry.candidate = enter(entry.lemma, at: reading.words.count, &reading.table)
              return entry
            }
            if entry.flags.contains(.derivedNoun) { flags.remove(.stative) }
            flags.formUnion(entry.flags)
            if isBroken { flags.insert(.breakBefore) }
            if flags.contains(.allCapitals), isBracketed(token.span, bytes) {
              flags.insert(.bracketed)
            }
            let at = Int32(truncatingIfNeeded: reading.words.count)
            if isNamed {
              let mention = Int(names[name].mention)
              if reading.mentions[mention].count == 0 { reading.mentions[mention].start = at }
              reading.mentions[mention].count = at + 1 - reading.mentions[mention].start
            }
            reading.words.append(
              Word(
                token: Int32(truncatingIfNeeded: index), sentence: number, form: feature.formHash,
                lemma: entry.lemma, flags: flags,
                name: isNamed ? names[name].mention : -1,
                candidate: entry.candidate))
            isBroken = false
          }
          number += 1
        }
      }
    }
    if let title = document.source.title {
      HeadlineMarker.mark(title, forms: forms, in: &reading)
    }
    return reading
  }

  /// A mention that is a name.
  private struct Name {
    let span: TextSpan
    let mention: Int32
    let isPerson: Bool
  }

  private static func names(among mentions: [Mention]) -> [Name] {
    var names: [Name] = []
    names.reserveCapacity(mentions.count)
    for index in mentions.indices where mentions[index].kind.isName {
      names.append(
        Name(
          span: mentions[index].span, mention: Int32(truncatingIfNeeded: index),
          isPerson: mentions[index].kind == .person))
    }
    return names
  }

  /// The candidate that a lemma is.
  private func enter(_ lemma: UInt64, at word: Int, _ table: inout CandidateTable) -> Int32 {
    let key = CandidateTable.key(CandidateTable.seed, adding: lemma)
    return table.insert(key) {
      let at = Int32(truncatingIfNeeded: word)
      return Candidate(key: key, sample: at, first: at, length: 1)
    }
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  private func isBracketed(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    span.start > 0 && span.end < bytes.count && bytes[span.start - 1] == UInt8(ascii: "(")
      && bytes[span.end] == UInt8(ascii: ")")
  }

  /// Words that part terms, unless they are nouns or adjectives as well.
  private static let stops: WordTraits = [
    .stopword, .cueQuote, .cueActive, .cuePassive, .cuePreposition,
  ]
  private static let titles: WordTraits = [.titleHead, .titlePrefix, .titleAcronym]
  private static let nameHeads: WordTraits = [.placeHead, .organizationHead]
  private static let calendar: WordTraits = [.month, .weekday]
  private static let nouns: WordTraits = [.noun, .adjective]

  /// What the word's own entry and writing say.
  ///
  /// Stopwords that are nouns or adjectives as well (*jam kerja, kurikulum baru, nilai tukar*) are
  /// weak: parts of a term, none by themselves.
  @inline(__always)
  private func read(
    _ token: Token, _ features: TokenFeatures, isFirst: Bool, place: Word.Flags
  ) -> Word.Flags {
    var flags = place
    let traits = features.traits
    if features.shape.contains(.capitalized), !isFirst, !place.contains(.headline) {
      flags.formUnion([.capital, .nameLike])
    }
    if features.shape.intersects([.allCapitals, .innerCapital]) {
      flags.formUnion([.allCapitals, .capital, .nameLike])
    }
    if token.kind == .number {
      flags.formUnion([.number, .nameLike])
    } else if traits.intersects(WordReader.calendar) {
      flags.insert(.barrier)
    } else if traits.intersects(WordReader.stops) {
      flags.insert(traits.intersects(WordReader.nouns) ? .weak : .barrier)
    } else if traits.contains(.function), !traits.intersects(WordReader.nouns) {
      flags.insert(.barrier)
    }
    if traits.intersects(WordReader.titles) { flags.insert(.title) }
    if traits.intersects(WordReader.nameHeads) { flags.insert(.nameHead) }
    if traits.contains(.noun) {
      flags.insert(.noun)
    } else {
      if traits.contains(.adjective) { flags.insert(.adjective) }
      if traits.contains(.verb) { flags.insert(.stative) }
    }
    return flags
  }

  /// What the word's affixes say, and its lemma. The analysis stays in its array: a copy would count
  /// the references of two strings.
  private static func read(
    _ lemmas: [Morphology], _ index: Int, _ token: Token, into entry: inout FormTable.Entry,
    scratch: UnsafeMutablePointer<UInt8>
  ) {
    let chain = lemmas[index].affixes
    if !chain.isEmpty {
      if chain.contains(._nya) || chain.contains(._ku) || chain.contains(._mu) {
        entry.flags.insert(.clitic)
      }
      if chain.contains(.peN) || chain.contains(.pe)
        || (chain.contains(.an) && (chain.contains(.per) || chain.contains(.ke)))
      {
        entry.flags.insert(.derivedNoun)
      } else if chain.contains(.meN) || chain.contains(.di) || chain.contains(.memper)
        || chain.contains(.ku_) || chain.contains(.kau_) || chain.contains(.kan)
      {
        entry.flags.insert(.verb)
      } else if chain.contains(.ber) || chain.contains(.ter) {
        entry.flags.insert(.stative)
      } else if chain.contains(.an) {
        entry.flags.insert(.noun)
      }
    }
    // A lemma as long as the word, and without affixes, is the word itself.
    if chain.isEmpty, !lemmas[index].isNonstandard,
      lemmas[index].lemma.utf8.count == token.span.count
    {
      return
    }
    var lemma = lemmas[index].lemma
    if let hash = lemma.withUTF8({ WordHash.hash($0, scratch: scratch) }), hash != entry.lemma {
      entry.lemma = hash
      entry.flags.remove(.plainLemma)
    }
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
