/// Random strings of the kinds that have found faults in tokenisers.
public struct FuzzTexts {
  /// What the strings are made with.
  public var random: Random
  private var turn = 0

  /// Begins at a seed.
  public init(seed: UInt64) { random = Random(seed: seed) }

  /// The next string; a fifth of them are malformed UTF-8.
  public mutating func next() -> [UInt8] {
    turn += 1
    let length = random.once(in: 12) ? random.below(400) : random.below(90)
    var text: [UInt8] = []
    while text.count < length {
      switch turn % 6 {
      case 0: text.append(ascii())
      case 1: if random.once(in: 12) { add(special(), &text) } else { text.append(ascii()) }
      case 2: add(special(), &text)
      case 3: if random.once(in: 3) { piece(&text) } else { text.append(ascii()) }
      case 4: piece(&text)
      default: add(uniform(), &text)
      }
    }
    if random.once(in: 5), !text.isEmpty {
      for _ in 0..<(1 + random.below(4)) {
        text[random.below(text.count)] = UInt8(truncatingIfNeeded: random.next())
      }
    }
    return text
  }

  /// Letters and the marks that rules are about, more often than others.
  private mutating func ascii() -> UInt8 {
    let frequent = Array("aaAbBZ019  ..,,::--//''``__%%@@##\n\r\t\"()SHMid".utf8)
    return random.once(in: 4) ? UInt8(random.below(128)) : random.pick(frequent)
  }

  private mutating func special() -> UInt32 {
    let scalars: [UInt32] = [
      0x300, 0x301, 0x200D, 0x200B, 0xFEFF, 0xAD, 0x2019, 0x2018, 0x201C, 0x201D, 0x2010, 0x2011,
      0x2013, 0x2026, 0xE9, 0xC9, 0xDF, 0xA0, 0x85, 0x2028, 0x2029, 0x3000, 0x2003, 0x1F600,
      0x1F468, 0x1F3FD, 0x2764, 0xFE0F, 0x1F1EE, 0x1F1E9, 0x4E00, 0x6F22, 0x3042, 0x30AB, 0x30FC,
      0xFF76, 0xFF9E, 0xAC00, 0xD55C, 0x1100, 0xE01, 0xE44, 0xE31, 0x5D0, 0x5D1, 0x627, 0x640,
      0x661, 0x66B, 0x915, 0x94D, 0x20, 0x61, 0x41, 0x31, 0x2E, 0x2D, 0x27, 0x40, 0x23, 0x25,
      0x2139, 0x24C2, 0xA9, 0x2122, 0x303B, 0x3005, 0x3007, 0xBD, 0x660, 0xFFFD, 0x10FFFF, 0xB7,
    ]
    return random.pick(scalars)
  }

  private mutating func uniform() -> UInt32 {
    let scalar = UInt32(random.below(random.once(in: 2) ? 0x3100 : 0x11_0000))
    return (0xD800..<0xE000).contains(scalar) ? 0x61 : scalar
  }

  /// Parts of what the patterns are about.
  private mutating func piece(_ text: inout [UInt8]) {
    let pieces = [
      "S.H.", "M.Si", "A.", "H.", "Sp.OG", "Ph.D.", "LL.M", "M.Sinaga", "kata", "-", "nya", ".",
      ",",
      " ", " ", "KOMPAS.com", ".com", ".co", ".id", "www.", "http://", "https://", "/", "?x=1", "@",
      "#", "_", "a@b.co", "1.500", ",50", "%", "6/12", ":", "’", "”", "“", "–", "—", "…", "é",
      "\u{301}", "\n", "\r\n",
      "(", ")", "'", "漢字", "ไทย", "😀", "👨‍👩‍👧", "🇮🇩", "S", "Si", "Farm", "com", "id", "5", "A.B",
    ]
    text += random.pick(pieces).utf8
  }

  private func add(_ scalar: UInt32, _ text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    text += Array(String(Character(scalar)).utf8)
  }
}
