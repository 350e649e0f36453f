import TelaahText

/// A stretch between quotation marks, mended where a mark is missing.
struct Quotation {
  /// The opening mark's word; the content's first where the mark is missing.
  let open: Int
  /// The closing mark's word; the content's end where the mark is missing.
  let close: Int
  /// The words between, without a final comma.
  let content: Range<Int>
  /// Its block, as an index in `Reading.blocks`.
  let block: Int
  let repair: Repair
  /// Whether it goes on in the next block's quotation.
  var continues = false
  /// Whether a mark is missing or wrong.
  var isMended = false

  enum Repair {
    case none, unclosed, unopened, mixed
  }

  /// The word behind the quotation: behind the closing mark where there is one.
  var after: Int { repair == .unclosed ? close : close + 1 }
}

/// Which way a mark faces, by what touches it.
enum Facing { case opening, closing, either }

extension Reading {
  /// Which way a quotation mark faces: open at its left and shut at its right, or the other way.
  func facing(_ quote: Int, in block: Range<Int>) -> Facing {
    var openLeft = quote == block.lowerBound || hasSpace(before: quote)
    if !openLeft {
      switch mark(quote - 1) {
      case .opening, .dash: openLeft = quote - 1 == block.lowerBound || hasSpace(before: quote - 1)
      case .single, .double:
        openLeft = quote - 1 == block.lowerBound || hasSpace(before: quote - 1)
      default: break
      }
    }
    var openRight = quote + 1 >= block.upperBound || hasSpace(after: quote)
    if !openRight {
      switch mark(quote + 1) {
      case .comma, .semicolon, .colon, .closing: openRight = true
      case .stop: openRight = quote + 2 >= block.upperBound || hasSpace(after: quote + 1)
      case .single, .double, .other:
        openRight = quote + 2 >= block.upperBound || hasSpace(after: quote + 1)
      default: break
      }
    }
    switch (openLeft, openRight) {
    case (true, false):
      // `datang, ”kata X`: the mark went to the wrong side of the space.
      if quote > block.lowerBound, mark(quote - 1) == .comma || mark(quote - 1) == .stop,
        quote + 1 < block.upperBound, !isCapitalized(quote + 1), cueFollows(quote, in: block)
      {
        return .closing
      }
      return .opening
    case (false, true): return .closing
    case (true, true):
      // `kata X, " Kami` and `Kami " kata X`: space on both sides.
      return cueFollows(quote, in: block) ? .closing : .either
    case (false, false): return cueFollows(quote, in: block) ? .closing : .either
    }
  }

  /// Whether a word of saying stands behind a closing mark: `" kata`, `", ujarnya`, `". Kata`.
  func cueFollows(_ quote: Int, in block: Range<Int>) -> Bool {
    attributionCue(after: quote + 1, in: block) != nil
  }

  /// The cue of a quotation that ends before `word`; commas and stops may come first, and adverbs
  /// and *demikian*.
  func attributionCue(after word: Int, in block: Range<Int>) -> CueWord? {
    var at = word
    while at < block.upperBound, at < word + 3, mark(at) != .word {
      guard
        mark(at) == .comma || mark(at) == .stop || mark(at) == .dash
          || mark(at) == .other
      else { return nil }
      at += 1
    }
    guard at < block.upperBound, mark(at) == .word else { return nil }
    let first = at
    while at < min(first + 3, block.upperBound), mark(at) == .word {
      if let cue = cue(at: at),
        cue.followsQuote || cue.traits.contains(.cuePassive) && (at > first || presents(cue, block))
      {
        // *demikian kata X, lanjut kata X*: the second says more.
        if let next = at + 1 < block.upperBound ? self.cue(at: at + 1) : nil, !cue.hasClitic,
          next.followsQuote || next.traits.contains(.cuePassive)
        {
          return next
        }
        return cue
      }
      guard isParticle(at, .adverb) else { return nil }
      at += 1
    }
    return nil
  }
}

extension Reading {
  /// Whether a passive cue has its speaker right behind it: *ditambahkan Budi*.
  private func presents(_ cue: CueWord, _ block: Range<Int>) -> Bool {
    guard let phrase = speaker(after: cue, limit: min(block.upperBound, cue.word + 12)) else {
      return false
    }
    switch phrase.form {
    case .name, .names, .role, .pronoun: return true
    default: return false
    }
  }
}
