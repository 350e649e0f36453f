import TelaahLexicon
import TelaahText

// A subject that is no known name: a description, somebody unnamed, capitalised words.

extension Reading {
  /// *Sosok yang akrab disapa Bang HD itu, orang nomor satu Sukamaju*
  private func described(_ piece: Range<Int>) -> SpeakerPhrase? {
    guard let first = piece.first(where: { !isParticle($0, .connector) }), mark(first) == .word
    else { return nil }
    let last = piece.upperBound - 1
    if last > first, isParticle(last, .demonstrative),
      piece.contains(where: { spells($0, "yang") }), piece.allSatisfy({ mark($0) == .word })
    {
      return SpeakerPhrase(form: .description, words: first..<(last + 1))
    }
    if first + 2 <= last, spells(first, "orang"), spells(first + 1, "nomor") {
      return SpeakerPhrase(form: .description, words: first..<(last + 1))
    }
    return nil
  }

  /// *teriak massa, tulis analisis pasar*: what stands behind a quotation's cue, where it names nobody
  /// that is known; nobody where no word does.
  func plain(after cue: CueWord, limit: Int) -> SpeakerPhrase {
    let first = cue.word + 1
    var end = first
    while end < min(limit, first + 8), mark(end) == .word,
      particle(end).isEmpty || isParticle(end, .indefinite) || isParticle(end, .document),
      self.cue(at: end) == nil, !isVerb(end)
    {
      end += 1
    }
    guard end > first else {
      let isSaid =
        first < limit && mark(first) == .word && !isParticle(first, .ender)
        && !isParticle(first, .adverb) && !isParticle(first, .conjunction)
      return isSaid ? .untold : .none
    }
    if isCapitalized(first) || traits(first).intersects([.function, .stopword]) { return .untold }
    return SpeakerPhrase(form: .unnamed, words: first..<end)
  }

  /// A subject without a known name: the words before the cue, from the last connector on.
  func written(_ piece: Range<Int>) -> SpeakerPhrase? {
    if let description = described(piece) { return description }
    // *Sumber dari kepolisian menyatakan*
    if let first = piece.first, isParticle(first, .indefinite), piece.count > 2, piece.count <= 8,
      particle(first + 1).contains(.preposition), piece.allSatisfy({ mark($0) == .word })
    {
      return SpeakerPhrase(form: .unnamed, words: piece)
    }
    let whole = piece
    let end = piece.first { spells($0, "yang") } ?? piece.upperBound
    let piece = piece.lowerBound..<max(end, piece.lowerBound)
    var start = piece.upperBound
    while start > piece.lowerBound, start > piece.upperBound - 10,
      mark(start - 1) == .word || mark(start - 1) == .dash
    {
      let particle = particle(start - 1)
      if particle.contains(.preposition) { return nil }
      if particle.contains(.connector) || particle.contains(.ender) { break }
      start -= 1
    }
    guard start < piece.upperBound, !traits(start).contains(.calendar) else { return nil }
    if isParticle(start, .firstperson) { return nil }
    if isParticle(piece.upperBound - 1, .demonstrative) {
      return SpeakerPhrase(form: .description, words: start..<piece.upperBound)
    }
    if isParticle(start, .indefinite) || traits(start).intersects([.titleRole, .titleHead]) {
      var last = start + 1
      while last < piece.upperBound, !isVerb(last), !isParticle(last, .clause),
        !isParticle(last, .adverb), particle(last) != .preposition
      {
        last += 1
      }
      if last == piece.upperBound, withRelative(last, limit: whole.upperBound) == whole.upperBound {
        last = whole.upperBound
      }
      // *Pelaku Muhammad Syarifudin Lubis*: a name that no mention covers.
      if !isParticle(start, .indefinite), last == piece.upperBound, last - start > 2,
        (start + 1..<last).allSatisfy({ isCapitalized($0) && !isTitle($0) && !isNamed($0) }),
        traits(start + 1).intersects(.personalName)
      {
        return SpeakerPhrase(form: .written, words: start + 1..<last)
      }
      return SpeakerPhrase(form: .unnamed, words: start..<last)
    }
    // *Koalisi menilai*: a body by its noun alone.
    if start + 1 == piece.upperBound, traits(start).contains(.organizationHead),
      start + 1 < count, mark(start + 1) == .word
    {
      return SpeakerPhrase(form: .unnamed, words: start..<piece.upperBound)
    }
    // Only capitalised words can be a name.
    var first = piece.upperBound
    while first > start, isCapitalized(first - 1) { first -= 1 }
    guard first < piece.upperBound, !isCommonWord(first) || first + 1 < piece.upperBound,
      first + 1 < piece.upperBound || !isNoun(first)
        || !shape(first).contains(.sentenceInitial)
    else { return nil }
    // *otoritas Provinsi X*: of a place, and not the place.
    if first > start, first - start < 4, traits(first).intersects([.placeHead, .place]),
      !traits(first).intersects(.personalName),
      (start..<first).allSatisfy({ particle($0).isEmpty && !isVerb($0) && mark($0) == .word })
    {
      return SpeakerPhrase(form: .unnamed, words: start..<piece.upperBound)
    }
    start = first
    // *Sejarawan Universitas X, Sukamaju, mengatakan*
    if traits(start).contains(.place), !traits(start).intersects(.personalName),
      start + 1 == piece.upperBound
    {
      return nil
    }
    return SpeakerPhrase(form: .written, words: start..<piece.upperBound)
  }

  /// Whether a word has its capital from the beginning of the sentence alone: *Tujuannya …*
  func isCommonWord(_ word: Int) -> Bool {
    guard shape(word).contains(.sentenceInitial), !shape(word).contains(.allCapitals) else {
      return false
    }
    let span = span(word)
    return traits(word).intersects([.function, .stopword, .particle, .cue])
      || span.count > 5 && bytes[span.end - 3] == 0x6E && bytes[span.end - 2] == 0x79
        && bytes[span.end - 1] == 0x61
  }
}
