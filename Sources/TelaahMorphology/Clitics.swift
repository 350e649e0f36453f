import TelaahText

/// Particles and possessives behind a word.
enum Clitics {
  struct Clitic {
    let affix: Affix
    let letters: StaticString
    var count: Int { letters.utf8CodeUnitCount }

    func ends(_ bytes: UnsafeMutablePointer<UInt8>, _ end: Int) -> Bool {
      let start = end - count
      for at in 0..<count where bytes[start + at] != letters.utf8Start[at] { return false }
      return true
    }
  }

  /// -lah, -kah, -tah, -pun.
  static let particles = [
    Clitic(affix: .lah, letters: "lah"), Clitic(affix: .kah, letters: "kah"),
    Clitic(affix: .pun, letters: "pun"), Clitic(affix: .tah, letters: "tah"),
  ]

  /// -nya, -ku, -mu.
  static let possessives = [
    Clitic(affix: ._nya, letters: "nya"), Clitic(affix: ._ku, letters: "ku"),
    Clitic(affix: ._mu, letters: "mu"),
  ]

  /// Whether a stem ends with a suffix and leaves two letters.
  static func ends(
    _ bytes: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, with suffix: Suffix
  ) -> Bool {
    guard end - suffix.count - start >= 2 else { return false }
    switch suffix {
    case .none: return true
    case .i: return bytes[end - 1] == .i && bytes[end - 2] != .i
    case .an: return bytes[end - 1] == .n && bytes[end - 2] == .a
    case .kan: return bytes[end - 1] == .n && bytes[end - 2] == .a && bytes[end - 3] == .k
    }
  }
}
