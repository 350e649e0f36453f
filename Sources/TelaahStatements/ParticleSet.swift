import TelaahLexicon

/// What a word does in the frame of reported speech, a bit a kind.
///
/// The bits are those of `ParticleKind`, whose meanings stand there; a test holds them to it. As
/// constants of this module they cost a test of a bit, as words of the lexicon's vocabulary three
/// calls: 3 % of the stage.
struct ParticleSet: OptionSet {
  let rawValue: UInt32

  static var pronoun: Self { Self(rawValue: 1 << 0) }
  static var complementizer: Self { Self(rawValue: 1 << 1) }
  static var preposition: Self { Self(rawValue: 1 << 2) }
  static var ender: Self { Self(rawValue: 1 << 3) }
  static var adverb: Self { Self(rawValue: 1 << 4) }
  static var modal: Self { Self(rawValue: 1 << 5) }
  static var demonstrative: Self { Self(rawValue: 1 << 6) }
  static var indefinite: Self { Self(rawValue: 1 << 7) }
  static var conjunction: Self { Self(rawValue: 1 << 8) }
  static var connector: Self { Self(rawValue: 1 << 9) }
  static var topic: Self { Self(rawValue: 1 << 10) }
  static var actnoun: Self { Self(rawValue: 1 << 11) }
  static var anaphor: Self { Self(rawValue: 1 << 12) }
  static var firstperson: Self { Self(rawValue: 1 << 13) }
  static var clause: Self { Self(rawValue: 1 << 14) }
  static var argument: Self { Self(rawValue: 1 << 15) }
  static var document: Self { Self(rawValue: 1 << 16) }
  static var regulation: Self { Self(rawValue: 1 << 17) }
  static var finding: Self { Self(rawValue: 1 << 18) }
  static var study: Self { Self(rawValue: 1 << 19) }
  static var standpoint: Self { Self(rawValue: 1 << 20) }
}
