/// A speaker's colour and name in a page's styles and scripts.
struct VoiceMark {
  /// The place among the article's voices; nil for the unknown.
  private let rank: Int?

  fileprivate init(rank: Int?) { self.rank = rank }

  /// The hue: the most heard speakers have those that differ most.
  var hue: Int {
    // They stay apart in both themes and for most kinds of colour blindness.
    switch rank.map({ $0 % 10 }) {
    case nil: 0
    case 0: 210
    case 1: 28
    case 2: 150
    case 3: 285
    case 4: 340
    case 5: 55
    case 6: 185
    case 7: 250
    case 8: 95
    default: 315
    }
  }

  /// What names the speaker in the page's scripts.
  var key: Key { Key(rank: rank) }

  /// A number; `x` for the unknown.
  struct Key: HTMLValue {
    fileprivate let rank: Int?

    @inline(__always)
    func write(to html: inout HTMLWriter) {
      if let rank { html.number(rank) } else { html.literal("x") }
    }
  }
}

extension Digest {
  /// The mark of one of the article's voices.
  func mark(ofVoice rank: Int) -> VoiceMark {
    VoiceMark(rank: voices[rank].name == nil ? nil : rank)
  }

  /// The mark of who said something.
  func mark(of said: Said) -> VoiceMark {
    VoiceMark(rank: said.speaker == nil ? nil : voiceRanks[said.number - 1])
  }
}
