import TelaahLexicon
import TelaahText

// Speakers that other words than the cue present, and texts that speak for themselves.

extension Reading {
  /// Whom a sentence is about that does not begin with the name.
  func predicateOrUndergoer(of sentence: Range<Int>) -> SpeakerPhrase? {
    guard hasName(in: sentence) else { return nil }
    return predicate(of: sentence) ?? undergoer(of: sentence)
  }

  /// *Yang menolak adalah Ketua X Budi; Salah satu warga yang hadir yakni Budi; Salah satunya Budi*:
  /// the name that a sentence leads up to.
  private func predicate(of sentence: Range<Int>) -> SpeakerPhrase? {
    let reach = sentence.prefix(40)
    guard let first = sentence.first else { return nil }
    let isOneOf = spells(first, "salah")
    guard
      isOneOf || spells(first, "yang") || isParticle(first, .conjunction)
        || isParticle(first, .connector) || reach.prefix(4).contains(where: { spells($0, "yang") }),
      let link = reach.first(where: { leadsUp($0) || isOneOf && presentsOne($0) }),
      let phrase = named(
        link + (link + 1 < sentence.upperBound && leadsUp(link + 1) ? 2 : 1),
        limit: sentence.upperBound),
      case .name(let mention) = phrase.form,
      mentions.mentions[mention].kind == .person, !opensList(phrase.words)
    else { return nil }
    return phrase
  }

  private func leadsUp(_ word: Int) -> Bool {
    isParticle(word, .clause) && (spells(word, "adalah") || spells(word, "ialah"))
  }

  /// *salah satu … yakni, salah seorang … bernama, salah satunya*
  private func presentsOne(_ word: Int) -> Bool {
    spells(word, "yakni") || spells(word, "yaitu") || spells(word, "bernama")
      || spells(word, "satunya")
  }

  /// *adalah Kombes Budi, Kombes Anton, dan …*: several, of whom none speaks.
  private func opensList(_ name: Range<Int>) -> Bool {
    let comma = name.upperBound
    guard comma + 2 < count, mark(comma) == .comma,
      let next = named(comma + 1, limit: min(count, comma + 12)), let mention = next.mention
    else { return false }
    return mentions.mentions[mention].kind == .person
  }

  /// *Nasib serupa dialami Budi*: the sentence is about whoever it happened to.
  private func undergoer(of sentence: Range<Int>) -> SpeakerPhrase? {
    guard
      let verb = sentence.prefix(30).first(where: {
        spells($0, "dialami") || spells($0, "dirasakan")
      }), let phrase = phrase(from: verb + 1, limit: sentence.upperBound),
      phrase.mention != nil
    else { return nil }
    return phrase
  }

  /// *Kabar itu dikonfirmasi oleh Kepala Dinas X Budi*: the one by whom it is done.
  func agent(of sentence: Range<Int>) -> SpeakerPhrase? {
    guard hasName(in: sentence),
      let by = sentence.prefix(30).first(where: { spells($0, "oleh") }), by > sentence.lowerBound,
      isPassiveVerb(by - 1) || isParticle(by - 1, .adverb),
      let phrase = phrase(from: by + 1, limit: sentence.upperBound),
      let mention = phrase.mention, mentions.mentions[mention].kind == .person
    else { return nil }
    return phrase
  }

  /// *menurut keterangan yang disampaikan prakirawan X Budi,*: the person before the comma.
  func bearer(from word: Int, limit: Int) -> SpeakerPhrase? {
    let reach = min(limit, word + 24)
    guard word < reach, mark(word) == .word, !isCapitalized(word),
      let comma = (word..<reach).first(where: { mark($0) == .comma }),
      let name = name(at: comma - 1), name.kind == .person, name.words.upperBound == comma,
      name.words.lowerBound > word + 1
    else { return nil }
    return SpeakerPhrase(form: .name(name.mention), words: name.words)
  }

  /// *dokumen tersebut, siaran pers itu, Pasal 12 ayat (1)*: a text without the name of whose it is.
  func document(_ word: Int, limit: Int) -> SpeakerPhrase? {
    let noun = leadsToText(word) && word + 1 < limit ? word + 1 : word
    guard isParticle(noun, .document) || isParticle(noun, .regulation) else { return nil }
    var end = noun + 1
    while end < min(limit, word + 10) {
      let particle = particle(end)
      if particle.contains(.demonstrative) {
        return SpeakerPhrase(form: .document, words: word..<end + 1)
      }
      guard mark(end) == .word || mark(end) == .opening || mark(end) == .closing,
        !particle.contains(.ender), !isNamed(end), cue(at: end) == nil
      else { break }
      end += 1
    }
    return !isNamed(min(end, count - 1))
      ? SpeakerPhrase(form: .document, words: word..<end) : nil
  }

  /// The last law that the text names before a word.
  func law(before word: Int) -> TextSpan? {
    let end = span(word).start
    let before = leading(mentions.mentions.count) { mentions.mentions[$0].span.start < end }
    return mentions.mentions[..<before].suffix(Reading.longestReach).last { $0.kind == .law }?.span
  }

  /// Whether a law's name begins at a word.
  func isLaw(_ word: Int) -> Bool {
    guard word + 1 < count, let law = law(before: word + 1) else { return false }
    return law.start == span(word).start
  }

  /// So many mentions back a law is looked for.
  private static let longestReach = 60
}
