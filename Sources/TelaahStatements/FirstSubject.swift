import TelaahLexicon
import TelaahText

// The subject of a sentence or of a piece of one: what no preposition governs.

extension Reading {
  /// The person whom a sentence is about: its first name, title or pronoun that no preposition
  /// governs, in its first words.
  func firstPerson(_ sentence: Range<Int>) -> SpeakerPhrase? {
    let reach = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 40)
    guard let phrase = firstSubject(reach, isPerson: true) else { return nil }
    var start = frameStart(phrase.words.lowerBound, reach.lowerBound)
    // *Co-Founder dan Direktur Komunitas X Hanna Y …*: a title that no rule read.
    while start > reach.lowerBound,
      isCapitalized(start - 1) && mark(start - 1) == .word
        || mark(start - 1) == .dash || isNamed(start - 1) || isTitle(start - 1)
        || start - 1 > reach.lowerBound && spells(start - 1, "dan") && isCapitalized(start - 2),
      !isParticle(start - 1, .connector)
    {
      start -= 1
    }
    guard
      start == reach.lowerBound || mark(start - 1) == .comma
        || isParticle(start - 1, .connector)
    else { return nil }
    if let mention = phrase.mention {
      return mentions.mentions[mention].kind == .person ? phrase : nil
    }
    switch phrase.form {
    case .role, .pronoun: return phrase
    default: return nil
    }
  }

  /// The first name, title or pronoun that no preposition governs.
  func firstSubject(_ piece: Range<Int>, isPerson: Bool = false) -> SpeakerPhrase? {
    // *saat rapat di DPR* tells when and where.
    if !isPerson, let first = piece.first, mark(first) == .word, !isTitle(first),
      !isNamed(first), particle(first).contains(.ender), particle(first).contains(.preposition)
    {
      return nil
    }
    if !isPerson, let many = manyOfBody(piece) { return many }
    // *X, yang dihubungi Kompas, mengatakan*: the subject stands before.
    if !isPerson, let first = piece.first, spells(first, "yang") { return nil }
    var at = piece.lowerBound
    while at < piece.upperBound {
      if let index = role(at: at) {
        let end = max(at + 1, min(roles[index].upperBound, piece.upperBound))
        if !isGoverned(at, piece.lowerBound) {
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
        if !isPerson || name.kind == .person, !isGoverned(at, piece.lowerBound) {
          return phrase(from: at, limit: piece.upperBound)
            ?? SpeakerPhrase(form: .name(name.mention), words: name.words)
        }
        at = max(at + 1, name.words.upperBound)
        continue
      }
      if mark(at) == .word, isParticle(at, .pronoun), !isGoverned(at, piece.lowerBound) {
        return SpeakerPhrase(form: .pronoun, words: at..<(at + 1))
      }
      at += 1
    }
    return isPerson ? nil : written(piece)
  }

  /// *Banyak mahasiswa Universitas X dan warganet*: those who belong to a body, and not the body.
  private func manyOfBody(_ piece: Range<Int>) -> SpeakerPhrase? {
    let first = skip(.connector, from: piece.lowerBound, limit: piece.upperBound)
    guard first + 2 < piece.upperBound, piece.upperBound - first <= 12, isMany(first),
      traits(first + 1).contains(.titleRole), !isCapitalized(first + 1),
      piece.dropFirst(first - piece.lowerBound).allSatisfy({
        mark($0) == .word && cue(at: $0) == nil && !isVerb($0)
      }), let body = (first + 2..<piece.upperBound).lazy.compactMap({ self.name(at: $0) }).first,
      body.kind == .organization
    else { return nil }
    return SpeakerPhrase(form: .unnamed, words: first..<piece.upperBound)
  }

  private func isMany(_ word: Int) -> Bool {
    guard isParticle(word, .indefinite) else { return false }
    return spells(word, "banyak") || spells(word, "beberapa") || spells(word, "para")
      || spells(word, "sebagian") || spells(word, "sejumlah") || spells(word, "puluhan")
      || spells(word, "ratusan") || spells(word, "ribuan")
  }

  /// Where a name begins with its titles, ranks and honorifics.
  func frameStart(_ word: Int, _ lower: Int) -> Int {
    var at = word
    while at > lower, at > word - 24 {
      if let role = role(at: at - 1), roles[role].lowerBound >= lower {
        at = roles[role].lowerBound
      } else if mark(at - 1) == .stop && at - 1 > lower && traits(at - 2).contains(.honorific)
        || traits(at - 1).intersects([.honorific, .rank])
        || mark(at - 1) == .comma && at - 1 > lower && role(at: at - 2) != nil
      {
        at -= 1
      } else {
        break
      }
    }
    return at
  }

  /// Whether a preposition stands before a name, with its titles between.
  func isGoverned(_ word: Int, _ lower: Int) -> Bool {
    let start = frameStart(word, lower)
    guard start > lower, mark(start - 1) == .word else { return false }
    return isParticle(start - 1, .preposition) || isPassiveVerb(start - 1)
  }

  /// *dikutip Presiden X, diteken Ketua Y*: whose agent follows.
  func isPassiveVerb(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 6, bytes[span.start] == 0x64, bytes[span.start + 1] == 0x69 else {
      return false
    }
    return isVerb(word) || isParticle(word, .ender)
  }
}
