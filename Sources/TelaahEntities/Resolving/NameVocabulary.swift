import TelaahLexicon
import TelaahText

/// A word of a name, in small letters, as its number in the document's vocabulary.
typealias NameWord = Int32

/// The words of names, each once: names are compared by numbers, and the lexicon is asked once for
/// each word. The words of each name, and what the lexicon says of them, are remembered from text to
/// text.
final class NameVocabulary {
  let lexicon: LexiconSet
  @exclusivity(unchecked) private var table = ByteTable(capacity: 0)
  /// What is known of each word.
  @exclusivity(unchecked) private var facts: [Facts] = []
  @exclusivity(unchecked) private var names = ByteTable(capacity: 0)
  /// The words of each name.
  @exclusivity(unchecked) private var wordsOfNames: [[NameWord]] = []
  /// The persons of the document by their words.
  @exclusivity(unchecked) var persons = WordIndex()
  /// What short forms stand for.
  @exclusivity(unchecked) private var expansions: [[NameWord]] = []

  /// With more words than this nothing is taken to the next text.
  private static let mostKept = 1500

  private struct Facts {
    var isLookedUp = false
    var key = LexiconKey.none
    var traits: WordTraits = []
    /// For each `Sense`, 2 + the index in `expansions`; 1 for none, 0 where nobody asked.
    var expansions = SIMD4<Int32>()
  }

  /// The words that rules name; their numbers are those of the cases.
  enum Known: NameWord, CaseIterable {
    case kabupaten, kota, provinsi, kab, prov
    case ri, pt, cv, ud, tbk, persero, perseroda
    case penjabat, pelaksana, pejabat, partai
    case disapa, dipanggil, sapaan, alias, atau, dengan, sebagai, nama

    fileprivate var text: StaticString {
      switch self {
      case .kabupaten: "kabupaten"
      case .kota: "kota"
      case .provinsi: "provinsi"
      case .kab: "kab"
      case .prov: "prov"
      case .ri: "ri"
      case .pt: "pt"
      case .cv: "cv"
      case .ud: "ud"
      case .tbk: "tbk"
      case .persero: "persero"
      case .perseroda: "perseroda"
      case .penjabat: "penjabat"
      case .pelaksana: "pelaksana"
      case .pejabat: "pejabat"
      case .partai: "partai"
      case .disapa: "disapa"
      case .dipanggil: "dipanggil"
      case .sapaan: "sapaan"
      case .alias: "alias"
      case .atau: "atau"
      case .dengan: "dengan"
      case .sebagai: "sebagai"
      case .nama: "nama"
      }
    }
  }

  init(lexicon: LexiconSet) {
    self.lexicon = lexicon
    begin()
  }

  /// Begins a text: forgets the words where there are too many.
  func begin() {
    guard table.count == 0 || max(table.count, names.count) > NameVocabulary.mostKept else {
      return
    }
    table = ByteTable(capacity: NameVocabulary.mostKept)
    names = ByteTable(capacity: NameVocabulary.mostKept)
    facts.removeAll(keepingCapacity: true)
    wordsOfNames.removeAll(keepingCapacity: true)
    expansions.removeAll(keepingCapacity: true)
    for known in Known.allCases { known.text.withUTF8Buffer { _ = word($0) } }
  }

  /// How many words there are.
  var count: Int { table.count }

  /// The number of a word, whose ASCII letters count as small ones.
  func word(_ text: UnsafeBufferPointer<UInt8>) -> NameWord {
    let number = table.number(of: text, ignoresCase: true)
    if number == facts.count { facts.append(Facts()) }
    return NameWord(truncatingIfNeeded: number)
  }

  /// The words of a name, which is remembered.
  func words(ofName text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
    let number = names.number(of: text, ignoresCase: false)
    if number == wordsOfNames.count { wordsOfNames.append(words(in: text)) }
    return wordsOfNames[number]
  }

  /// The words of a text in small letters, without full stops and without what stands in brackets.
  func words(in text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(4)
    var start = -1
    var depth = 0
    for at in 0..<text.count {
      let byte = text[at]
      if NameVocabulary.isPart(byte), depth == 0 {
        if start < 0 { start = at }
        continue
      }
      if byte == Mark.open { depth += 1 }
      if start >= 0 {
        words.append(word(UnsafeBufferPointer(rebasing: text[start..<at])))
        start = -1
      }
      if byte == Mark.close { depth = max(0, depth - 1) }
    }
    if start >= 0 { words.append(word(UnsafeBufferPointer(rebasing: text[start...]))) }
    return words
  }

  /// Letters, digits, hyphens and apostrophes, and whatever is not ASCII.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    // A bit for each byte up to 63, and for each from 64 to 127.
    let bits: UInt64 = byte < 64 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return byte >= 0x80 || bits >> UInt64(byte & 63) & 1 == 1
  }

  /// The words of a lexicon's text, up to a bar, in small letters.
  private func words(_ text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
    var words: [NameWord] = []
    let end = text.firstIndex(of: UInt8(ascii: "|")) ?? text.count
    let isPlain = text[..<end].allSatisfy { $0 < 0x80 }
    guard isPlain else {
      var small = String(decoding: text[..<end], as: UTF8.self).lowercased()
      return small.withUTF8 { split($0) }
    }
    words = split(UnsafeBufferPointer(rebasing: text[..<end]))
    return words
  }

  private func split(_ text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
    var words: [NameWord] = []
    var start = 0
    for at in 0...text.count where at == text.count || text[at] == 0x20 {
      if at > start { words.append(word(UnsafeBufferPointer(rebasing: text[start..<at]))) }
      start = at + 1
    }
    return words
  }

  /// Gives `body` a word's bytes.
  func withBytes<Result>(
    _ word: NameWord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    table.withBytes(Int(word), body)
  }

  /// How many bytes a word has.
  func length(_ word: NameWord) -> Int { table.length(Int(word)) }

  /// A word's first byte.
  func first(_ word: NameWord) -> UInt8 { table.first(Int(word)) }

  /// Whether a word begins with another.
  func begins(_ word: NameWord, with other: NameWord) -> Bool {
    table.begins(Int(word), with: Int(other))
  }

  // MARK: What the lexicon says

  /// What the lexicon says of a word.
  func lookup(_ word: NameWord) -> (key: LexiconKey, traits: WordTraits) {
    let known = facts[Int(word)]
    if known.isLookedUp { return (known.key, known.traits) }
    let found = withBytes(word) { lexicon.lookup($0) }
    facts[Int(word)].isLookedUp = true
    facts[Int(word)].key = found.key
    facts[Int(word)].traits = found.traits
    return found
  }

  /// What the lexicon says of words with a space between them.
  func lookup(_ words: some Collection<NameWord>) -> (key: LexiconKey, traits: WordTraits) {
    if words.count == 1, let word = words.first { return lookup(word) }
    var text: [UInt8] = []
    for word in words {
      if !text.isEmpty { text.append(0x20) }
      withBytes(word) { text.append(contentsOf: $0) }
    }
    return text.withUnsafeBufferPointer { lexicon.lookup($0) }
  }

  /// A sense in which a short form is written out.
  enum Sense: Int {
    /// As the head of an organisation's name: *Pemkab, Dinsos, KPU*.
    case head
    /// As an area: *Sumsel*.
    case area
    /// As a part of a title: *Plh, Kadis*.
    case title
  }

  /// The words that a short form stands for; nil where it stands for none.
  func expansion(of word: NameWord, as sense: Sense) -> [NameWord]? {
    let known = Int(facts[Int(word)].expansions[sense.rawValue])
    if known > 0 { return known == 1 ? nil : expansions[known - 2] }
    let found = read(word, as: sense)
    if let found { expansions.append(found) }
    facts[Int(word)].expansions[sense.rawValue] =
      found == nil ? 1 : Int32(truncatingIfNeeded: expansions.count + 1)
    return found
  }

  private func read(_ word: NameWord, as sense: Sense) -> [NameWord]? {
    let (key, traits) = lookup(word)
    switch sense {
    case .head:
      let isBody = traits.contains(.organization)
      if traits.contains(.organizationHead), let long = text(key, .orgheads, 1) { return long }
      return isBody ? text(key, .organizations, 2) : nil
    case .area: return traits.contains(.place) ? text(key, .places, 2) : nil
    case .title: return traits.intersects([.titlePrefix, .titleHead]) ? text(key, .titles, 2) : nil
    }
  }

  /// The texts in a column of an entry, between its bars.
  func texts(_ key: LexiconKey, _ table: Table, _ column: Int) -> [[NameWord]] {
    guard let entry = lexicon.entry(of: key, in: table), !entry.isEmpty(column) else { return [] }
    return entry.bytes(column).split(separator: UInt8(ascii: "|"))
      .map { words(UnsafeBufferPointer(rebasing: $0)) }
  }

  /// The words in a column of an entry; nil where there are none.
  func text(_ key: LexiconKey, _ table: Table, _ column: Int) -> [NameWord]? {
    guard let entry = lexicon.entry(of: key, in: table), !entry.isEmpty(column) else { return nil }
    return words(entry.bytes(column))
  }
}
