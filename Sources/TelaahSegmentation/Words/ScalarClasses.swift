import CICU
import TelaahText

/// What each character is to the rules, asked of ICU once for every 128 characters that occur.
///
/// ICU's own properties decide, so that the fast path and ICU cannot be of different Unicode
/// versions. Not for several threads at once.
struct ScalarClasses {
  private static let scalars = 0x11_0000
  private let classes: UnsafeMutablePointer<UInt8>
  private let known: UnsafeMutablePointer<Bool>

  /// Makes room for all characters; pages of it that no text needs are never touched.
  init() {
    classes = .allocate(capacity: ScalarClasses.scalars)
    known = .allocate(capacity: ScalarClasses.scalars >> 7)
    known.initialize(repeating: false, count: ScalarClasses.scalars >> 7)
  }

  func free() {
    classes.deallocate()
    known.deallocate()
  }

  /// The class of a character below U+110000.
  @inline(__always)
  subscript(_ scalar: UInt32) -> ScalarClass {
    if !known[Int(scalar >> 7)] { learn(scalar >> 7) }
    return ScalarClass(rawValue: classes[Int(scalar)])
  }

  @inline(never)
  private func learn(_ page: UInt32) {
    for scalar in (page << 7)..<((page + 1) << 7) {
      classes[Int(scalar)] = telaah_scalar_class(scalar)
    }
    known[Int(page)] = true
  }
}

/// A character's set in `word.rules`, and the kind of a token of it alone.
struct ScalarClass {
  let rawValue: UInt8

  /// What cannot be decoded counts as U+FFFD.
  static let malformed = ScalarClass(rawValue: Token.Kind.symbol.rawValue << 4)

  @inline(__always) var set: Set { Set(rawValue: rawValue & 15) ?? .other }
  @inline(__always) var kind: Token.Kind { Token.Kind(rawValue: rawValue >> 4) ?? .symbol }
  /// `$Alphanumeric`
  @inline(__always) var isAlphanumeric: Bool {
    let set = rawValue & 15
    return set == Set.letter.rawValue || set == Set.digit.rawValue
  }
  /// `$X`: it belongs to the character before it.
  @inline(__always) var isExtension: Bool {
    let set = rawValue & 15
    return set == Set.extend.rawValue || set == Set.zwj.rawValue
  }

  /// The sets, numbered as in `CICU`.
  enum Set: UInt8 {
    case other, letter, digit, extend, zwj, joinsWords, newline, space, pictograph, regional
    case kanaKanji, complex
  }
}
