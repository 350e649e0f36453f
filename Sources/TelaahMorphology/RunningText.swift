import TelaahLexicon
import TelaahText

/// The words of a running text: names keep their form, other words are taken apart.
///
/// A word that is known costs a look at its hash; nothing is allocated for it.
final class RunningText {
  let analyzer: AffixAnalyzer
  let cache: FormCache
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  /// A value for each token.
  let features: UnsafeBufferPointer<TokenFeatures>
  /// Room for one folded word and what is read behind it.
  let scratch: UnsafeMutablePointer<UInt8>

  @exclusivity(unchecked) private var hasNames = false
  /// The forms of this text that were taken apart, each once.
  @exclusivity(unchecked) private var forms: [Morphology] = []

  init(
    analyzer: AffixAnalyzer, cache: FormCache, bytes: UnsafeBufferPointer<UInt8>,
    tokens: UnsafeBufferPointer<Token>, features: UnsafeBufferPointer<TokenFeatures>,
    scratch: UnsafeMutablePointer<UInt8>
  ) {
    self.analyzer = analyzer
    self.cache = cache
    self.bytes = bytes
    self.tokens = tokens
    self.features = features
    self.scratch = scratch
  }

  /// A value for each token of the document.
  func run(_ document: Document, _ all: [Token]) -> MorphologyLayer {
    cache.begin()
    forms.reserveCapacity(tokens.count / 4)
    let places = [Int32](unsafeUninitializedCapacity: tokens.count) { places, count in
      for index in tokens.indices {
        places[index] = tokens[index].kind == .word ? place(of: index) : RunningText.untouched
      }
      count = tokens.count
    }
    return MorphologyLayer(forms: forms, places: places, document: document, tokens: all)
  }

  /// The place of a token that keeps its form.
  private static let untouched: Int32 = -1

  /// The index, among the text's forms, of what a word is.
  @inline(__always)
  private func place(of index: Int) -> Int32 {
    let shape = features[index].shape
    if shape.intersects([.capitalized, .innerCapital, .allCapitals]), isName(index, shape) {
      guard shape.contains(.hyphen), let name = affixedName(index) else {
        return RunningText.untouched
      }
      return add(name)
    }
    guard let entry = entry(of: index) else { return RunningText.untouched }
    return cache.place(of: entry) { add(cache.analysis(at: entry)) }
  }

  private func add(_ form: Morphology) -> Int32 {
    forms.append(form)
    return Int32(truncatingIfNeeded: forms.count - 1)
  }

  /// The entry in the cache that tells how a word is built, whatever its case; nil where it is too
  /// long for any.
  @inline(__always)
  private func entry(of index: Int) -> Int? {
    let hash = formHash(index)
    guard hash != 0 else { return nil }
    return cache.entry(of: hash) ?? newEntry(index, hash)
  }

  @inline(never)
  private func newEntry(_ index: Int, _ hash: UInt64) -> Int {
    guard let count = fold(index) else {
      let form = string(tokens[index].span)
      return cache.insert(hash, Morphology(lemma: form, root: form, evidence: .untouched))
    }
    return cache.insert(hash, analyzer.analyze(scratch, count: count))
  }

  /// The hash of a word in small letters, 0 where it is too long.
  @inline(__always)
  private func formHash(_ index: Int) -> UInt64 {
    let known = features[index].formHash
    guard known == 0 else { return known }
    return fold(index).map { Folding.hash(scratch, count: $0) } ?? 0
  }

  // MARK: Names

  /// Whether a word with capitals is a name in its place.
  private func isName(_ index: Int, _ shape: TokenFeatures.Shape) -> Bool {
    if shape.contains(.allCapitals) || shape.contains(.innerCapital) { return true }
    guard shape.contains(.sentenceInitial) || followsQuote(index) else { return true }
    let traits = features[index].traits
    if isCapitalized(after: index), traits.intersects(RunningText.headTraits) { return true }
    if followsQuote(index), isFollowedByQuote(index) { return true }
    let isWord = traits.intersects([.root, .wholeWord, .stopword, .function])
    let mayBeName = traits.intersects(RunningText.nameTraits)
    if mayBeName { return !isWord || isSeenAsName(index) || speaks(index) }
    if isWord { return false }
    guard let entry = entry(of: index) else { return true }
    switch cache.evidence(at: entry) {
    case .wholeWord, .licensed: return false
    case .unlicensed: return isCapitalized(after: index) || isSeenAsName(index)
    case .guess, .untouched: return true
    }
  }

  /// A capital behind one of these makes it part of a name: *Kecamatan Sebawi, Pak Karwo*.
  private static let headTraits: WordTraits = [
    .givenName, .familyName, .place, .organization, .placeHead, .organizationHead, .titleHead,
    .honorific, .startsPhrase,
  ]
  private static let nameTraits: WordTraits = [
    .givenName, .familyName, .place, .organization, .month, .weekday,
  ]

  /// Whether a quotation mark or dash stands before a word, so that a sentence may begin with it.
  private func followsQuote(_ index: Int) -> Bool {
    var at = index - 1
    if at >= 0, tokens[at].kind == .space { at -= 1 }
    guard at >= 0, tokens[at].kind == .punctuation || tokens[at].kind == .symbol else {
      return false
    }
    switch bytes[tokens[at].span.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
    // U+2013 … U+201F: dashes and quotation marks.
    case 0xE2:
      let span = tokens[at].span
      return span.count == 3 && bytes[span.start + 1] == 0x80 && bytes[span.start + 2] >= 0x93
        && bytes[span.start + 2] <= 0x9F
    case UInt8(ascii: "-"): return tokens[at].span.count > 1 || tokens[index - 1].kind == .space
    default: return false
    }
  }

  /// Whether the next word, one space on, begins with a capital.
  private func isCapitalized(after index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .space else { return false }
    return tokens[index + 2].kind == .word && features[index + 2].shape.contains(.capitalized)
  }

  /// Whether a verb of saying comes next: *Akbar mengatakan*.
  private func speaks(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .space else { return false }
    return features[index + 2].traits.intersects([.cueActive, .cueClause])
  }

  /// Whether a quotation mark stands right behind a word.
  private func isFollowedByQuote(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let span = tokens[index + 1].span
    return bytes[span.start] == UInt8(ascii: "\"")
      || span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
        && bytes[span.start + 2] >= 0x98 && bytes[span.start + 2] <= 0x9F
  }

  /// Whether the form stands with a capital where only names do.
  private func isSeenAsName(_ index: Int) -> Bool {
    if !hasNames { noteNames() }
    return cache.names.index(of: formHash(index)) != nil
  }

  private func noteNames() {
    hasNames = true
    cache.names.removeAll()
    for index in tokens.indices where tokens[index].kind == .word {
      let shape = features[index].shape
      if shape.contains(.capitalized), !shape.contains(.sentenceInitial), !followsQuote(index) {
        cache.names.insert(formHash(index), index)
      }
    }
  }

  /// *KPK-nya, di-PHK, se-Indonesia*: the name keeps its form, what is put to it with a hyphen is
  /// taken off. Nil where nothing is put to it.
  private func affixedName(_ index: Int) -> Morphology? {
    let span = tokens[index].span
    let form = bytes[span.start..<span.end]
    guard let hyphen = form.firstIndex(of: .hyphen), hyphen == form.lastIndex(of: .hyphen),
      hyphen > span.start, hyphen + 1 < span.end
    else { return nil }
    let first = string(TextSpan(span.start, hyphen))
    let second = string(TextSpan(hyphen + 1, span.end))
    if let clitic = RunningText.clitics[second] {
      return Morphology(lemma: first, root: first, affixes: [clitic], evidence: .untouched)
    }
    if let prefix = RunningText.namePrefixes[first] {
      let lemma = prefix == .di ? second : string(span)
      return Morphology(lemma: lemma, root: second, affixes: [prefix], evidence: .untouched)
    }
    return nil
  }

  /// The clitics by their forms.
  private static let clitics = Dictionary(
    Affix.allCases.filter(\.isClitic).map { (String($0.name.dropFirst()), $0) },
    uniquingKeysWith: { first, _ in first })

  /// The prefixes that are put to names, by their forms.
  private static let namePrefixes = Dictionary(
    [Affix.di, .ber, .ter, .se, .ke].map { (String($0.name.dropLast()), $0) },
    uniquingKeysWith: { first, _ in first })

  // MARK: Text

  private func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  private func fold(_ index: Int) -> Int? {
    let span = tokens[index].span
    return Folding.fold(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), to: scratch)
  }
}
