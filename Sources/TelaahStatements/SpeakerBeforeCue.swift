import TelaahLexicon
import TelaahText

// The subject before the cue: *Kepala Dinas X, dr. Y, yang hadir, mengatakan …*

extension Reading {
  /// The subject of an active cue, in the sentence from `lower` up to the cue.
  ///
  /// The clause before the cue is read in the pieces that commas make of it, the nearest first. In
  /// a piece the first name counts that no preposition governs; behind *yang* the last.
  func subject(of cue: CueWord, lower: Int) -> SpeakerPhrase? {
    var end = skipBack(.adverb, from: cue.word, limit: lower)
    let isRelative = end > lower && spells(end - 1, "yang")
    if isRelative {
      end -= 1
      if end > lower, marks[end - 1] == .comma { end -= 1 }
      if let phrase = lastSubject(lower..<end) { return phrase }
    }
    var pieceEnd = end
    var depth = 0
    var at = end
    let lower = max(lower, end - 80)
    while at > lower {
      at -= 1
      switch marks[at] {
      case .closing: depth += 1
      case .opening: depth = max(0, depth - 1)
      case .comma, .colon, .semicolon:
        guard depth == 0 else { continue }
        if let phrase = firstSubject((at + 1)..<pieceEnd) { return apposed(phrase, at, lower) }
        pieceEnd = at
      case .double: return firstSubject((at + 1)..<pieceEnd)
      default: break
      }
    }
    return firstSubject(lower..<pieceEnd)
  }

  /// The person whom a sentence is about: its first name, title or pronoun that no preposition
  /// governs, in its first words.
  func firstPerson(_ sentence: Range<Int>) -> SpeakerPhrase? {
    let reach = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 40)
    guard let phrase = firstSubject(reach, isPerson: true) else { return nil }
    switch phrase.form {
    case .names(let found):
      return mentions.mentions[found[0]].kind == .person ? phrase : nil
    case .role, .pronoun: return phrase
    default: return nil
    }
  }

  /// The first name, title or pronoun that no preposition governs.
  private func firstSubject(_ piece: Range<Int>, isPerson: Bool = false) -> SpeakerPhrase? {
    var at = piece.lowerBound
    while at < piece.upperBound {
      let governed = isGoverned(at, piece.lowerBound)
      if let index = role(at: at) {
        let end = max(at + 1, min(roles[index].upperBound, piece.upperBound))
        if !governed {
          return phrase(from: at, limit: piece.upperBound)
            ?? SpeakerPhrase(form: .role(index), words: at..<end)
        }
        if let holder = mentions.roles[index].holder, let name = name(ofMention: holder),
          name.words.lowerBound >= at, name.words.upperBound <= piece.upperBound
        {
          at = max(end, name.words.upperBound)
        } else {
          at = end
        }
        continue
      }
      if let name = name(at: at) {
        if !governed, !isPerson || name.kind == .person {
          return phrase(from: at, limit: piece.upperBound)
            ?? SpeakerPhrase(form: .names([name.mention]), words: name.words)
        }
        at = max(at + 1, name.words.upperBound)
        continue
      }
      if marks[at] == .word, isParticle(at, .pronoun), !governed {
        return SpeakerPhrase(form: .pronoun, words: at..<(at + 1))
      }
      at += 1
    }
    return isPerson ? nil : written(piece)
  }

  /// *Eko, salah seorang jurnalis yang …, menuturkan*: the name before the comma, where what
  /// follows it only describes.
  private func apposed(_ phrase: SpeakerPhrase, _ comma: Int, _ lower: Int) -> SpeakerPhrase {
    switch phrase.form {
    case .unnamed, .description, .role:
      guard comma > lower, let name = name(at: comma - 1), name.kind == .person,
        name.words.lowerBound >= lower, !isGoverned(name.words.lowerBound, lower)
      else { return phrase }
      return SpeakerPhrase(form: .names([name.mention]), words: name.words)
    default: return phrase
    }
  }

  /// The last name, title or pronoun: what a relative clause belongs to.
  private func lastSubject(_ piece: Range<Int>) -> SpeakerPhrase? {
    var at = piece.upperBound
    while at > piece.lowerBound, at > piece.upperBound - 12 {
      at -= 1
      if let name = name(at: at) {
        return SpeakerPhrase(form: .names([name.mention]), words: name.words)
      }
      if let index = role(at: at) {
        return SpeakerPhrase(form: .role(index), words: roles[index])
      }
      if marks[at] != .word { return nil }
    }
    return nil
  }

  /// Whether a preposition stands before a name, with ranks and honorifics between.
  private func isGoverned(_ word: Int, _ lower: Int) -> Bool {
    var at = word
    while at > lower, at > word - 4, marks[at - 1] == .stop
      || traits(at - 1).intersects([.honorific, .rank])
    {
      at -= 1
    }
    guard at > lower, marks[at - 1] == .word else { return false }
    return isParticle(at - 1, .preposition)
  }

  /// A subject without a known name: the words before the cue, from the last connector on.
  private func written(_ piece: Range<Int>) -> SpeakerPhrase? {
    let end = piece.first { spells($0, "yang") } ?? piece.upperBound
    let piece = piece.lowerBound..<max(end, piece.lowerBound)
    var start = piece.upperBound
    while start > piece.lowerBound, start > piece.upperBound - 10,
      marks[start - 1] == .word || marks[start - 1] == .dash
    {
      let particle = particle(start - 1)
      if particle.contains(.connector) || particle.contains(.ender) { break }
      start -= 1
    }
    guard start < piece.upperBound else { return nil }
    if isParticle(start, .firstperson) { return nil }
    if isParticle(piece.upperBound - 1, .demonstrative) {
      return SpeakerPhrase(form: .description, words: start..<piece.upperBound)
    }
    if isParticle(start, .indefinite) || traits(start).intersects([.titleRole, .titleHead]) {
      return SpeakerPhrase(form: .unnamed, words: start..<piece.upperBound)
    }
    guard (start..<piece.upperBound).contains(where: { isCapitalized($0) }) else { return nil }
    return SpeakerPhrase(form: .written, words: start..<piece.upperBound)
  }
}
