import TelaahText

/// One way to read a prefix off a stem.
struct PrefixReading {
  let affix: Affix
  /// Where what is left begins.
  let start: Int
  /// The letter that what is left begins with where a nasal swallowed it, else 0.
  var initial: UInt8 = 0
  /// The sound change is not that of the standard language (*mengkampanyekan*).
  var isNonstandard = false
}

/// How prefixes are written before a root, and what the nasal may have swallowed.
///
/// Tables of recoding as in *Tata Bahasa Baku Bahasa Indonesia*, with the spellings that the news
/// really has.
enum PrefixSpelling {
  /// Calls `body` with every reading of a prefix among `allowed` (bits of raw values) at `start`.
  @inline(__always)
  static func forEachReading(
    _ bytes: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, allowed: UInt32,
    _ body: (PrefixReading) -> Void
  ) {
    // The shortest stem is a prefix of two letters and a root of two.
    guard end - start >= 4 else { return }
    func allows(_ affix: Affix) -> Bool { allowed >> UInt32(affix.rawValue) & 1 != 0 }
    let second = bytes[start + 1]
    switch bytes[start] {
    case UInt8(ascii: "m") where second == .e && allows(.meN):
      nasal(.meN, bytes, start, end, body)
    case UInt8(ascii: "p") where second == .e:
      if allows(.per) { liquid(.per, bytes, start, end, body) }
      if allows(.peN) { nasal(.peN, bytes, start, end, body) }
      if allows(.pe) { body(PrefixReading(affix: .pe, start: start + 2)) }
    case UInt8(ascii: "d") where second == .i && allows(.di):
      body(PrefixReading(affix: .di, start: start + 2))
    case UInt8(ascii: "t") where second == .e && allows(.ter):
      liquid(.ter, bytes, start, end, body)
    case UInt8(ascii: "b") where second == .e && allows(.ber):
      liquid(.ber, bytes, start, end, body)
    case UInt8(ascii: "s") where second == .e && allows(.se):
      body(PrefixReading(affix: .se, start: start + 2))
    case UInt8(ascii: "k"):
      if second == .e, allows(.ke) { body(PrefixReading(affix: .ke, start: start + 2)) }
      if second == .u, allows(.ku_) { body(PrefixReading(affix: .ku_, start: start + 2)) }
      if second == .a, bytes[start + 2] == .u, allows(.kau_) {
        body(PrefixReading(affix: .kau_, start: start + 3))
      }
    default: break
    }
  }

  /// ber-, per-, ter-: the r is lost before another and before a syllable in -er-; *l* before *ajar*.
  @inline(__always)
  private static func liquid(
    _ affix: Affix, _ bytes: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int,
    _ body: (PrefixReading) -> Void
  ) {
    let third = bytes[start + 2]
    if third == .r {
      body(PrefixReading(affix: affix, start: start + 3))
      body(PrefixReading(affix: affix, start: start + 2))
    } else if third == .l {
      if end - start >= 7, bytes[start + 3] == .a, bytes[start + 4] == .j {
        body(PrefixReading(affix: affix, start: start + 3))
      }
    }
    if end - start >= 7, bytes[start + 3] == .e, bytes[start + 4] == .r, third != .r {
      body(PrefixReading(affix: affix, start: start + 2))
    }
  }

  /// meN-, peN-.
  @inline(__always)
  private static func nasal(
    _ affix: Affix, _ bytes: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int,
    _ body: (PrefixReading) -> Void
  ) {
    func reading(_ skip: Int, _ initial: UInt8 = 0, nonstandard: Bool = false) {
      if start + skip < end - 1 {
        body(
          PrefixReading(
            affix: affix, start: start + skip, initial: initial, isNonstandard: nonstandard))
      }
    }
    let next = bytes[start + 3]
    switch bytes[start + 2] {
    case .m:
      if next.isVowel || next == .r || next == .l { reading(2, .p) }
      reading(2)
      if next == .p {
        reading(3, nonstandard: bytes[start + 4].isVowel)
      } else if next == .b || next == .f || next == .v {
        reading(3)
      }
    case .n where next == .g:
      guard start + 5 < end else { return }
      let initial = bytes[start + 4]
      if initial.isVowel || initial == .r || initial == .l { reading(3, .k) }
      if initial.isVowel {
        reading(4)
        reading(2)
        if initial == .e, isMonosyllable(bytes, start + 5, end) { reading(5) }
      } else {
        reading(4, nonstandard: initial == .k && bytes[start + 5].isVowel)
      }
    case .n where next == .y:
      reading(3, .s)
      reading(2)
      reading(3, .c, nonstandard: true)
    case .n:
      if next.isVowel || next == .r { reading(2, .t) }
      reading(2)
      if !next.isVowel {
        reading(3, nonstandard: (next == .t || next == .s) && bytes[start + 4].isVowel)
      }
    case .l, .r, .w, .y: reading(2)
    default: break
    }
  }

  /// Three or four letters with one vowel: *cat, bom, klik*.
  private static func isMonosyllable(
    _ bytes: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard end - start >= 2, end - start <= 4 else { return false }
    var vowels = 0
    for at in start..<end where bytes[at].isVowel { vowels += 1 }
    return vowels == 1
  }
}

extension UInt8 {
  static let a = UInt8(ascii: "a")
  static let b = UInt8(ascii: "b")
  static let c = UInt8(ascii: "c")
  static let d = UInt8(ascii: "d")
  static let e = UInt8(ascii: "e")
  static let f = UInt8(ascii: "f")
  static let g = UInt8(ascii: "g")
  static let h = UInt8(ascii: "h")
  static let i = UInt8(ascii: "i")
  static let j = UInt8(ascii: "j")
  static let k = UInt8(ascii: "k")
  static let l = UInt8(ascii: "l")
  static let m = UInt8(ascii: "m")
  static let n = UInt8(ascii: "n")
  static let o = UInt8(ascii: "o")
  static let p = UInt8(ascii: "p")
  static let r = UInt8(ascii: "r")
  static let s = UInt8(ascii: "s")
  static let t = UInt8(ascii: "t")
  static let u = UInt8(ascii: "u")
  static let v = UInt8(ascii: "v")
  static let w = UInt8(ascii: "w")
  static let y = UInt8(ascii: "y")
  static let hyphen = UInt8(ascii: "-")

  /// a, e, i, o, u.
  @inline(__always) var isVowel: Bool {
    self == .a || self == .e || self == .i || self == .o || self == .u
  }
}
