import TelaahLexicon
import TelaahText

/// The labels of the tagger: outside, or beginning and inside of a kind of name.
enum Tag {
  static let outside = 0
  static let count = 7

  /// The label of the first word, or of a later one, of a name.
  static func label(_ kind: Mention.Kind, isFirst: Bool) -> Int {
    switch kind {
    case .person: isFirst ? 1 : 2
    case .organization: isFirst ? 3 : 4
    case .location: isFirst ? 5 : 6
    default: outside
    }
  }

  static func kind(_ label: Int) -> Mention.Kind? {
    switch label {
    case 1, 2: .person
    case 3, 4: .organization
    case 5, 6: .location
    default: nil
    }
  }

  static func isFirst(_ label: Int) -> Bool { label & 1 == 1 }

  /// Whether `label` may follow `before`: an inside only its own beginning or inside.
  static func follows(_ label: Int, _ before: Int) -> Bool {
    label == outside || isFirst(label) || before == label || before == label - 1
  }
}

/// What the tagger sees of a sentence: hashes of features, the same in training and in use.
struct TagFeatures {
  /// How many features a word has.
  static let count = 39
  /// How many weights there are for each label: a power of 2.
  static let buckets = 1 << 17

  private let page: Page
  private var range = 0..<0
  /// What the rules found, a number a word of the page.
  private let codes: [UInt8]

  init(page: Page, codes: [UInt8]) {
    self.page = page
    self.codes = codes
  }

  /// Goes to the words in `range`.
  mutating func begin(_ range: Range<Int>) { self.range = range }

  /// What the rules found of a word.
  func code(_ at: Int) -> UInt8 { codes[at] }

  /// Whether a word has no capital, and the rules found nothing of it.
  func isPlain(_ at: Int) -> Bool { codes[at] == 0 && !page.words[at].isCapitalized }

  /// The slots of a word whose last two words have these labels.
  func slots(_ at: Int, previous: Int, beforeThat: Int) -> [Int] {
    var slots: [Int] = []
    slots.reserveCapacity(TagFeatures.count)
    forEachValue(at, previous: previous, beforeThat: beforeThat) {
      slots.append(TagFeatures.slot($0, $1))
    }
    return slots
  }

  /// The sums of a word's weights, a lane for each label and one that is not looked at.
  ///
  /// Eight bytes are read at once from each slot of `weights`: behind the last bucket stands the
  /// literal's closing zero.
  func weights(
    _ at: Int, previous: Int, beforeThat: Int, _ weights: UnsafeRawPointer
  ) -> SIMD8<Int16> {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagFeatures.count) { values in
      forEachValue(at, previous: previous, beforeThat: beforeThat) { values[$1] = $0 }
      var sums = SIMD8<Int16>(repeating: Int16(-80 * TagFeatures.count))
      for kind in 0..<TagFeatures.count {
        let slot = weights + TagFeatures.slot(values[kind], kind)
        sums &+= SIMD8<Int16>(truncatingIfNeeded: slot.loadUnaligned(as: SIMD8<UInt8>.self))
      }
      return sums
    }
  }

  /// What of a word's traits the tagger sees.
  private static let seen: WordTraits = [
    .root, .wholeWord, .function, .stopword, .cueQuote, .cueActive, .cuePassive, .cuePreposition,
    .titleHead, .titlePrefix, .titleAcronym, .titleRole, .honorific, .rank, .degree, .givenName,
    .familyName, .nameParticle, .ambiguousName, .organizationHead, .organization, .placeHead,
    .place, .month, .weekday, .calendar, .verb, .noun, .adjective, .nameWord,
  ]

  private func affix(_ at: Int, first: Bool, _ count: Int) -> UInt64 {
    let span = page.words[at].span
    guard span.count > count else { return 3 }
    return page.hash(
      first
        ? TextSpan(span.start, span.start + count) : TextSpan(span.end - count, span.end))
  }

  /// Goes through the features of a word whose last two words have these labels: what each says, and
  /// its number among all.
  @inline(__always)
  private func forEachValue(
    _ at: Int, previous: Int, beforeThat: Int, _ body: (UInt64, Int) -> Void
  ) {
    let word = page.words[at]
    let low = range.lowerBound
    var runStart = at
    while runStart > low, at - runStart < 8, page.words[runStart - 1].isCapitalized {
      runStart -= 1
    }
    var runEnd = at + 1
    while runEnd < range.upperBound, runEnd - at < 8, page.words[runEnd].isCapitalized {
      runEnd += 1
    }
    @inline(__always) func hash(_ at: Int) -> UInt64 {
      range.contains(at) ? page.words[at].hash : 7
    }
    func traits(_ at: Int) -> UInt64 {
      guard range.contains(at) else { return 1 << 62 }
      let word = page.words[at]
      return word.traits.intersection(TagFeatures.seen).rawValue
        ^ UInt64(word.shape.rawValue & 0x4F) << 48 ^ (word.isWord ? 0 : UInt64(word.byte) << 56)
    }
    @inline(__always) func code(_ at: Int) -> UInt64 {
      range.contains(at) ? UInt64(codes[at]) &* 0x9E37_79B9 : 99
    }
    let own = traits(at)
    let before = traits(at - 1)
    let after = traits(at + 1)
    let ownWord = hash(at)
    let wordBefore = hash(at - 1)
    let beforeRun = hash(runStart - 1)
    let behindRun = hash(runEnd)
    let ownCode = code(at)
    let label = UInt64(previous + 1)
    var index = 0
    @inline(__always) func add(_ value: UInt64) {
      body(value, index)
      index += 1
    }
    add(0)
    add(ownWord)
    add(wordBefore)
    add(hash(at + 1))
    add(hash(at - 2))
    add(hash(at + 2))
    add(own)
    add(before)
    add(after)
    add(traits(at - 2))
    add(traits(at + 2))
    add(own &* 31 ^ before)
    add(own &* 31 ^ after)
    add(UInt64(word.shape.rawValue) << 8 | UInt64(min(word.span.count, 12)))
    add(affix(at, first: false, 3))
    add(affix(at, first: false, 2))
    add(affix(at, first: true, 3))
    add(affix(at, first: true, 2))
    add(UInt64((at - runStart) << 4 | (runEnd - at)))
    add(beforeRun)
    add(traits(runStart - 1))
    add(behindRun)
    add(traits(runEnd))
    add(beforeRun &* 31 ^ own)
    add(behindRun &* 31 ^ own)
    add(UInt64(at == low ? 1 : 0) << 8 | UInt64(word.shape.rawValue))
    add(label)
    add(label << 4 | UInt64(beforeThat))
    add(own &* 31 ^ label)
    add(ownWord &* 31 ^ label)
    add(ownCode)
    add(ownCode &* 31 ^ label)
    add(ownCode &* 31 ^ code(at + 1))
    add(ownCode &* 31 ^ code(at - 1))
    add(ownCode &* 31 ^ beforeRun)
    add(ownCode &* 31 ^ ownWord)
    add(ownCode &* 31 ^ wordBefore)
    add(ownCode &* 31 ^ before)
    add(code(runStart) &* 31 ^ label)
  }

  @inline(__always)
  private static func slot(_ value: UInt64, _ kind: Int) -> Int {
    var mixed = (value ^ UInt64(kind + 1) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 29
    return Int(truncatingIfNeeded: mixed & UInt64(buckets - 1)) * Tag.count
  }

  /// Whether a word may be part of a name at all: a capital, or what joins two.
  func isOpen(_ at: Int, previous: Int) -> Bool {
    let word = page.words[at]
    if word.isCapitalized, word.kind == .word || word.kind == .mixed { return true }
    guard previous != Tag.outside else { return false }
    if word.kind == .number || word.kind == .mixed { return true }
    guard at + 1 < range.upperBound, page.words[at + 1].isCapitalized else { return false }
    return word.has(.nameParticle) || word.isMark(Mark.stop) || word.isMark(Mark.ampersand)
      || word.isMark(Mark.hyphen) || page.equals(at, "dan") || page.equals(at, "of")
      || page.equals(at, "for") || page.equals(at, "and")
  }
}
