import TelaahLexiconFormat
import TelaahText

/// The lexicons that a pipeline reads: a user's, if any, before the program's own.
public struct LexiconSet: Sendable {
  private let held: Held

  /// The layers in one object: nothing is counted when they are read.
  private final class Held: Sendable {
    let lexicons: [Lexicon]
    /// The first that knows a word is asked first.
    let layers: [ImageReader]
    /// The only layer; nil where there are others or none.
    let only: ImageReader?

    init(_ lexicons: [Lexicon]) {
      self.lexicons = lexicons
      layers = lexicons.map(\.words)
      only = layers.count == 1 ? layers[0] : nil
    }
  }

  private var layers: [ImageReader] { held.layers }

  /// The program's own lexicon alone.
  public static let compiled = LexiconSet(layers: [.compiled])

  /// The most layers a set can hold.
  public static let maximumLayers = 15

  /// Makes a set; the first layers go before the later ones. Those beyond `maximumLayers` are not
  /// read.
  public init(layers: [Lexicon]) {
    held = Held(Array(layers.prefix(LexiconSet.maximumLayers)))
  }

  /// The set with a user's lexicon before all others.
  public func adding(_ lexicon: Lexicon) -> LexiconSet {
    LexiconSet(layers: [lexicon] + held.lexicons)
  }

  /// Looks a folded key up. Up to 7 bytes behind it are read.
  ///
  /// - Returns: the key of the first layer that has it, and the traits of all layers together.
  func lookup(_ key: UnsafePointer<UInt8>, count: Int) -> (key: LexiconKey, traits: WordTraits) {
    guard count > 0 else { return (.none, []) }
    return lookup(key, count: count, hash: Folding.hash(key, count: count))
  }

  /// The same where the key's hash is known.
  func lookup(
    _ key: UnsafePointer<UInt8>, count: Int, hash: UInt64
  ) -> (key: LexiconKey, traits: WordTraits) {
    var found = LexiconKey.none
    var traits: WordTraits = []
    guard count > 0 else { return (found, traits) }
    if let only = held.only {
      guard let offset = only.record(for: key, count: count, hash: hash) else {
        return (found, traits)
      }
      return (LexiconKey(rawValue: UInt32(offset)), only.traits(at: offset))
    }
    for (index, layer) in layers.enumerated() {
      guard let offset = layer.record(for: key, count: count, hash: hash) else { continue }
      var own = layer.traits(at: offset)
      // The first list that says whether it is a stopword is right.
      if traits.intersects([.stopword, .keptWord]) {
        own.subtract([.stopword, .keptWord])
      } else if own.contains(.stopword), index + 1 < layers.count {
        own.insert(.ownStopword)
      }
      traits.formUnion(own)
      if !found.exists { found = LexiconKey(rawValue: UInt32(index) << 28 | UInt32(offset)) }
    }
    return (found, traits)
  }

  /// Looks a word up, in whatever case it is written.
  public func lookup(_ word: String) -> (key: LexiconKey, traits: WordTraits) {
    var word = word
    return word.withUTF8 { lookup($0) }
  }

  /// Looks a word up by its bytes in UTF-8, in whatever case it is written.
  public func lookup(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (key: LexiconKey, traits: WordTraits) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
      guard let base = scratch.baseAddress, let count = Folding.fold(bytes, to: base) else {
        return (.none, [])
      }
      return lookup(base, count: count)
    }
  }

  /// The entries of a word, in all layers, the user's first.
  public func entries(for word: String) -> [LexiconEntry] { entries(of: lookup(word).key) }

  /// The entries under a key, and those of the same word in later layers.
  public func entries(of key: LexiconKey) -> [LexiconEntry] {
    var result: [LexiconEntry] = []
    forEachEntry(of: key) { result.append($0) }
    return result
  }

  /// The first entry of a table under a key.
  public func entry(of key: LexiconKey, in table: Table) -> LexiconEntry? {
    line(of: key, in: table).map { LexiconEntry($0, of: self) }
  }

  /// Goes through the entries of a key and of the same word in later layers.
  public func forEachEntry(of key: LexiconKey, _ body: (LexiconEntry) -> Void) {
    forEachLine(of: key) { body(LexiconEntry($0, of: self)) }
  }

  /// The first line of a table under a key; it is there as long as this set is.
  public func line(of key: LexiconKey, in table: Table) -> LexiconLine? {
    if let only = held.only {
      // Its keys are offsets.
      return key.rawValue >> 28 == 0
        ? only.line(at: Int(key.rawValue), in: table) : nil
    }
    guard let (first, offset) = place(of: key) else { return nil }
    return layers[first].line(at: offset, in: table)
      ?? lineOfLaterLayer(key) { $0.table == table }
  }

  /// The label in a column of the first line of a table under a key; an empty one where there is no
  /// line.
  public func label(_ column: Int, of key: LexiconKey, in table: Table) -> LexiconLabel {
    line(of: key, in: table)?.label(column)
      ?? LexiconLabel(bytes: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Goes through the lines of a key and of the same word in later layers, without allocating.
  public func forEachLine(of key: LexiconKey, _ body: (LexiconLine) -> Void) {
    guard let (first, offset) = place(of: key) else { return }
    let each = { (line: LexiconLine) in
      body(line)
      return false
    }
    _ = layers[first].record(at: offset).first(where: each)
    if held.only == nil { _ = lineOfLaterLayer(key, where: each) }
  }

  /// The first line of the same word that fits in the layers behind the key's own.
  private func lineOfLaterLayer(
    _ key: LexiconKey, where fits: (LexiconLine) -> Bool
  ) -> LexiconLine? {
    guard let (first, offset) = place(of: key), first + 1 < layers.count else { return nil }
    let word = layers[first].record(at: offset).key
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) {
      scratch in
      guard let base = scratch.baseAddress else { return nil }
      for (index, byte) in word.enumerated() { base[index] = byte }
      for layer in layers[(first + 1)...] {
        if let offset = layer.record(for: base, count: word.count),
          let found = layer.record(at: offset).first(where: fits)
        {
          return found
        }
      }
      return nil
    }
  }

  /// The layer that a key is of, and its record's offset there.
  @inline(__always)
  private func place(of key: LexiconKey) -> (layer: Int, offset: Int)? {
    let layer = Int(key.rawValue >> 28)
    guard key.exists, layer < layers.count else { return nil }
    return (layer, Int(key.rawValue & 0xFFF_FFFF))
  }

  /// Whether an entry, in any layer, may begin with two words of these hashes (`Folding.hash`) that
  /// are a token each and a space apart; false is certain.
  public func mayPair(_ first: UInt64, _ second: UInt64) -> Bool {
    if let only = held.only { return only.mayPair(first, second) }
    for layer in layers where layer.mayPair(first, second) { return true }
    return false
  }

  /// The most tokens of an entry that begins with the word under `key`.
  func phraseTokens(of key: LexiconKey) -> Int {
    guard let (layer, offset) = place(of: key) else { return 0 }
    return layers[layer].phraseTokens(at: offset)
  }

  /// The same where there is but one layer.
  func phraseTokensAlone(of key: LexiconKey) -> Int? {
    held.only != nil && key.exists ? phraseTokens(of: key) : nil
  }

  /// The most tokens of an entry, in any layer, that begins with a folded word.
  func phraseTokens(_ key: UnsafePointer<UInt8>, count: Int) -> Int {
    var most = 0
    for layer in layers {
      if let offset = layer.record(for: key, count: count) {
        most = max(most, layer.phraseTokens(at: offset))
      }
    }
    return most
  }
}
