import TelaahLexicon
import TelaahText

/// A text as its phrase tells it: *hasil survei terbaru, laporan tahun 2024 dari Badan X, penelitian
/// yang diterbitkan di jurnal Y*.
struct TextPhrase {
  /// The whole phrase, without a day or year at its end.
  let words: Range<Int>
  /// The word behind the phrase and the time told there.
  let end: Int
  /// The noun that says what it is.
  let noun: Int
  /// Where its relative clause begins, if it has one.
  let relative: Int?
}

extension Reading {
  /// The text whose phrase begins at a word.
  func textPhrase(from word: Int, limit: Int) -> TextPhrase? {
    let limit = min(limit, word + Reading.longestTextPhrase, count)
    var noun = word
    while noun < limit, isParticle(noun, .indefinite) || leadsToText(noun) { noun += 1 }
    guard noun < limit, isText(noun) else { return nil }
    var relative: Int?
    var end = noun + 1
    while let next = wordBehind(end, limit: limit, isRelative: relative != nil) {
      if relative == nil, spells(end, "yang") { relative = end }
      let isLast = isParticle(end, .demonstrative)
      end = next
      if isLast { break }
    }
    var last = end
    while last > noun + 1, isTime(last - 1) { last -= 1 }
    if last < end, last > noun + 1, isParticle(last - 1, .preposition) { last -= 1 }
    return TextPhrase(words: word..<last, end: end, noun: noun, relative: relative)
  }

  /// *laporan, survei-survei*
  private func isText(_ word: Int) -> Bool {
    if isParticle(word, .document) { return true }
    guard shape(word).contains(.hyphen), !key(word).exists else { return false }
    let span = span(word)
    let half = span.count / 2
    guard span.count > 6, bytes[span.start + half] == UInt8(ascii: "-"),
      bytes[span.start + 1..<span.start + half]
        .elementsEqual(bytes[span.start + half + 2..<span.end])
    else { return false }
    let form = lexicon.lookup(
      UnsafeBufferPointer(rebasing: bytes[span.start..<span.start + half]))
    return form.traits.contains(.particle)
      && memory.particles(of: form.key, in: lexicon).contains(.document)
  }

  /// The word behind one that belongs to a text's phrase, or behind a title or an addition that begins
  /// there; nil where the phrase ends.
  private func wordBehind(_ word: Int, limit: Int, isRelative: Bool) -> Int? {
    guard word < limit else { return nil }
    switch mark(word) {
    case .double: return behind(.double, from: word, limit: limit)
    case .opening: return behind(.closing, from: word, limit: limit)
    case .word:
      guard cue(at: word) == nil, !isParticle(word, .pronoun) else { return nil }
      let particle = particle(word)
      if spells(word, "yang") || particle.contains(.preposition) || spells(word, "lalu") {
        return word + 1
      }
      if isRelative {
        return particle.isDisjoint(with: [.conjunction, .connector]) ? word + 1 : nil
      }
      let joins = spells(word, "dan") && word + 1 < limit && isCapitalized(word + 1)
      return joins || isRecent(word) || !isVerb(word) && particle.isDisjoint(with: Reading.endsText)
        ? word + 1 : nil
    case .dash: return word + 1
    default: return nil
    }
  }

  private func behind(_ mark: Mark, from word: Int, limit: Int) -> Int? {
    let reach = min(limit, word + Reading.longestAddition)
    return (word + 1..<max(reach, word + 1)).first { self.mark($0) == mark }.map { $0 + 1 }
  }

  /// *terbaru, terkini*: adjectives in the form of verbs.
  private func isRecent(_ word: Int) -> Bool { spells(word, "terbaru") || spells(word, "terkini") }

  /// The last text that is called by its title before a word: *Buku Nota Keuangan dan RAPBN 2026*.
  func title(ofTextBefore word: Int) -> Range<Int>? {
    var first = word
    while first > max(0, word - Reading.widestTitle) {
      first -= 1
      guard isCapitalized(first), opensTitle(first) else { continue }
      var end = first + 1
      while end < word, mark(end) == .word,
        isCapitalized(end) || kind(end) == .number
          || spells(end, "dan") && end + 1 < word && isCapitalized(end + 1)
      {
        end += 1
      }
      guard end > first + 2 else { continue }
      return (first > 0 && spells(first - 1, "dokumen") ? first - 1 : first)..<end
    }
    return nil
  }

  private func opensTitle(_ word: Int) -> Bool {
    spells(word, "buku") || spells(word, "nota") && !(word > 0 && isCapitalized(word - 1))
      || spells(word, "surat") || spells(word, "naskah") || spells(word, "rencana")
      || spells(word, "laporan") || spells(word, "peta")
  }

  /// So many words back a text's title is looked for.
  private static let widestTitle = 1000

  /// *Juli lalu, 2025*
  private func isTime(_ word: Int) -> Bool {
    kind(word) == .number || traits(word).intersects([.month, .weekday])
      || spells(word, "lalu") || spells(word, "tahun") || spells(word, "bulan")
  }

  /// What no text's phrase goes on with but in a relative clause.
  private static let endsText: ParticleSet = [
    .conjunction, .connector, .modal, .clause, .complementizer,
  ]
  private static let longestTextPhrase = 32
  /// A title in quotation marks or an addition in brackets has so many words.
  private static let longestAddition = 16
}
