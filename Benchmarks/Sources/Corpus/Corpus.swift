/// Texts made from a seed: words of Indonesian syllables with the lengths, marks and layout of news.
public struct Corpus {
  private var random: Random
  private var out: [UInt8] = []
  private let words: [String]
  private let isWeb: Bool

  /// News: under 0.5 % of the bytes are not ASCII (curly quotes, dashes, accents).
  public static func news(bytes: Int, seed: UInt64 = 1) -> [UInt8] {
    var corpus = Corpus(seed: seed, isWeb: false)
    return corpus.make(bytes)
  }

  /// Web text: 3 % of the bytes are not ASCII, with emoji and other scripts.
  public static func web(bytes: Int, seed: UInt64 = 2) -> [UInt8] {
    var corpus = Corpus(seed: seed, isWeb: true)
    return corpus.make(bytes)
  }

  private init(seed: UInt64, isWeb: Bool) {
    random = Random(seed: seed)
    self.isWeb = isWeb
    var words: [String] = []
    for _ in 0..<4000 { words.append(Corpus.word(&random)) }
    self.words = words
  }

  /// Words of one to five syllables, 6.3 letters on average with the short ones in their share.
  private static func word(_ random: inout Random) -> String {
    let starts = [
      "m", "p", "b", "k", "t", "d", "s", "l", "r", "n", "g", "h", "j", "w", "y", "c", "",
    ]
    let vowels = ["a", "a", "a", "e", "e", "i", "u", "o"]
    let ends = ["", "", "", "", "n", "ng", "r", "k", "s", "t", "h"]
    let syllables = [1, 2, 2, 2, 2, 3, 3, 3, 4, 5][random.below(10)]
    var word = syllables > 2 ? random.pick(["me", "di", "ber", "pe", "", ""]) : ""
    for _ in 0..<syllables {
      word += random.pick(starts) + random.pick(vowels)
    }
    return word + random.pick(ends)
  }

  private mutating func make(_ bytes: Int) -> [UInt8] {
    out.reserveCapacity(bytes + 4096)
    while out.count < bytes {
      paragraph()
      out.append(0x0A)
      if random.once(in: 3) { out.append(0x0A) }
    }
    return out
  }

  private mutating func paragraph() {
    for _ in 0..<(1 + random.below(4)) {
      sentence()
      out.append(0x20)
    }
    out.removeLast()
  }

  private mutating func sentence() {
    let isQuote = random.once(in: 5)
    let isCurly = random.once(in: 6)
    if isQuote { add(isCurly ? "“" : "\"") }
    let count = 6 + random.below(20)
    for index in 0..<count {
      if index > 0 { out.append(0x20) }
      add(piece(isFirst: index == 0))
      if index + 1 < count, random.once(in: 11) { out.append(0x2C) }
    }
    if isQuote {
      add(isCurly ? ",” " : ",\" ")
      add("kata \(name()) \(name())")
    }
    if isWeb, random.once(in: 4) {
      out.append(0x20); add(Corpus.emoji[random.below(Corpus.emoji.count)])
    }
    add(random.once(in: 15) ? "?" : ".")
  }

  private mutating func piece(isFirst: Bool) -> String {
    if isFirst || random.once(in: 8) { return name() }
    if isWeb, random.once(in: 60) { return Corpus.foreign[random.below(Corpus.foreign.count)] }
    switch random.below(400) {
    case 0..<8: return "\(1 + random.below(30))/\(1 + random.below(12))"
    case 8..<16: return "\(random.below(2000)).\(100 + random.below(900))"
    case 16..<20: return "Rp\(1 + random.below(99)),\(random.below(9))"
    case 20..<24: return "(\(name()))"
    case 24..<30: return "\(pick())-\(pick())"
    case 30..<32: return "\(random.below(99)),\(random.below(99))%"
    case 32: return "H. \(name())"
    case 33: return "\(name()), S.H."
    case 34: return isWeb ? "https://\(pick()).co.id/\(pick())" : "\(name()) — \(pick())"
    case 35: return isWeb ? "@\(pick())" : "caf\u{E9}"
    case 36: return isWeb ? "#\(pick())" : "Jum’at"
    case 37: return "KOMPAS.com"
    default: return pick()
    }
  }

  private mutating func pick() -> String {
    // Every third word is one of the short frequent ones.
    random.once(in: 3)
      ? random.pick(["yang", "di", "dan", "itu", "dengan", "untuk", "dari", "pada", "ke", "ini"])
      : random.pick(words)
  }

  private mutating func name() -> String {
    let word = random.pick(words)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func add(_ text: String) { out += text.utf8 }

  private static let emoji = ["😀", "🙏🏽", "🔥🔥", "👨‍👩‍👧", "🇮🇩", "❤️", "✅", "…"]
  private static let foreign = [
    "Москва", "новости", "مرحبا", "العالم", "Ελλάδα", "नमस्ते", "한국어", "東京", "naïve", "São",
    "ประเทศไทย", "Việt", "İstanbul", "€100", "½", "→", "•", "–", "kata’nya",
  ]
}
