import TelaahLexicon
import TelaahText

/// A word of a name, in small letters, as its number in the document's vocabulary.
typealias NameWord = Int32

/// The words of names, each once: names are compared by numbers, and the lexicon is asked once for
/// each word. What it says is remembered from text to text.
final class NameVocabulary {
  let lexicon: LexiconSet
  @exclusivity(unchecked) private var bytes: [UInt8] = []
  @exclusivity(unchecked) private var entries: [Entry] = []
  /// The word of each hash, in a table of a power of 2; negative where it is free.
  @exclusivity(unchecked) private var slots: [NameWord] = []
  /// What short forms stand for.
  @exclusivity(unchecked) private var expansions: [[NameWord]] = []

  /// No more words than this are taken to the next text.
  private static let mostKept = 4000

  private struct Entry {
    let start: Int
    let count: Int
    let hash: UInt64
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
    case penjabat, pelaksana, pejabat
    case disapa, dipanggil, sapaan, alias, dengan, sebagai, nama

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
      case .disapa: "disapa"
      case .dipanggil: "dipanggil"
      case .sapaan: "sapaan"
      case .alias: "alias"
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
    guard entries.isEmpty || entries.count > NameVocabulary.mostKept else { return }
    bytes = []
    entries = []
    expansions = []
    slots = [NameWord](repeating: -1, count: 1024)
    for known in Known.allCases { known.text.withUTF8Buffer { _ = word($0) } }
  }

  /// How many words there are.
  var count: Int { entries.count }

  /// The number of a word, whose ASCII letters count as small ones.
  func word(_ text: UnsafeBufferPointer<UInt8>) -> NameWord {
    // 64-bit FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text {
      hash = (hash ^ UInt64(NameVocabulary.small(byte))) &* 0x100_0000_01B3
    }
    var slot = place(of: hash)
    while slots[slot] >= 0 {
      let number = slots[slot]
      let entry = entries[Int(number)]
      if entry.hash == hash, entry.count == text.count, isSame(entry.start, text) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = NameWord(truncatingIfNeeded: entries.count)
    slots[slot] = number
    entries.append(Entry(start: bytes.count, count: text.count, hash: hash))
    for byte in text { bytes.append(NameVocabulary.small(byte)) }
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private func isSame(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for at in 0..<text.count where bytes[start + at] != NameVocabulary.small(text[at]) {
        return false
      }
      return true
    }
  }

  /// The words of a lexicon's text, up to a bar, in small letters.
  func words(_ text: UnsafeBufferPointer<UInt8>) -> [NameWord] {
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
    let entry = entries[Int(word)]
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[entry.start..<(entry.start + entry.count)]))
    }
  }

  /// How many bytes a word has.
  func length(_ word: NameWord) -> Int { entries[Int(word)].count }

  /// A word's first byte.
  func first(_ word: NameWord) -> UInt8 { bytes[entries[Int(word)].start] }

  /// Whether a word begins with another.
  func begins(_ word: NameWord, with other: NameWord) -> Bool {
    let (long, short) = (entries[Int(word)], entries[Int(other)])
    return short.count <= long.count && isSame(long.start, short.start, short.count)
  }

  private func isSame(_ a: Int, _ b: Int, _ count: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for at in 0..<count where bytes[a + at] != bytes[b + at] { return false }
      return true
    }
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private func grow() {
    slots = [NameWord](repeating: -1, count: 2 * slots.count)
    for (number, entry) in entries.enumerated() {
      var slot = place(of: entry.hash)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = NameWord(truncatingIfNeeded: number)
    }
  }

  // MARK: What the lexicon says

  /// What the lexicon says of a word.
  func lookup(_ word: NameWord) -> (key: LexiconKey, traits: WordTraits) {
    let entry = entries[Int(word)]
    if entry.isLookedUp { return (entry.key, entry.traits) }
    let found = withBytes(word) { lexicon.lookup($0) }
    entries[Int(word)].isLookedUp = true
    entries[Int(word)].key = found.key
    entries[Int(word)].traits = found.traits
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
    let known = Int(entries[Int(word)].expansions[sense.rawValue])
    if known > 0 { return known == 1 ? nil : expansions[known - 2] }
    let found = read(word, as: sense)
    if let found { expansions.append(found) }
    entries[Int(word)].expansions[sense.rawValue] =
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

  /// The words in a column of an entry; nil where there are none.
  func text(_ key: LexiconKey, _ table: Table, _ column: Int) -> [NameWord]? {
    guard let entry = lexicon.entry(of: key, in: table), !entry.isEmpty(column) else { return nil }
    return words(entry.bytes(column))
  }
}
