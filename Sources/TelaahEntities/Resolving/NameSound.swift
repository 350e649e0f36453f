/// Names that are spelt in more than one way and sound the same: *Sudibya, Sudibia; Ulfah, Ulvah;
/// Afifuddin, Affifudin; Soekarno, Sukarno; Djoko, Joko; Dharma, Darma*.
///
/// The old spelling's *oe, dj, tj* stand for *u, j, c*, *h* behind a consonant and at the end is
/// silent, doubled letters count once, and *y, v, q* for *i, f, k*.
enum NameSound {
  /// Whether two words sound the same, letters of either case.
  static func isSame(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var (x, y) = (Sounds(a), Sounds(b))
    while true {
      let (left, right) = (x.next(), y.next())
      guard left == right else { return false }
      if left == nil { return true }
    }
  }

  /// A word's sounds, one after the other.
  private struct Sounds: IteratorProtocol {
    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var last: UInt8 = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private func letter(_ at: Int) -> UInt8 {
      guard at < text.count else { return 0 }
      return text[at] &- 0x41 < 26 ? text[at] | 0x20 : text[at]
    }

    private static func isVowel(_ sound: UInt8) -> Bool {
      switch sound {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        true
      default: false
      }
    }

    mutating func next() -> UInt8? {
      while at < text.count {
        var sound = letter(at)
        let following = letter(at + 1)
        at += 1
        switch (sound, following) {
        case (UInt8(ascii: "o"), UInt8(ascii: "e")):
          sound = UInt8(ascii: "u")
          at += 1
        case (UInt8(ascii: "d"), UInt8(ascii: "j")):
          sound = UInt8(ascii: "j")
          at += 1
        case (UInt8(ascii: "t"), UInt8(ascii: "j")):
          sound = UInt8(ascii: "c")
          at += 1
        case (UInt8(ascii: "y"), _): sound = UInt8(ascii: "i")
        case (UInt8(ascii: "v"), _): sound = UInt8(ascii: "f")
        case (UInt8(ascii: "q"), _): sound = UInt8(ascii: "k")
        case (UInt8(ascii: "h"), _):
          if last != 0, at == text.count || !Sounds.isVowel(last) { continue }
        default: break
        }
        if sound == last { continue }
        last = sound
        return sound
      }
      return nil
    }
  }
}
