import TelaahLexicon
import TelaahText

// A speaker behind the cue whom no mention names: *kata seorang warga, tulis akun @x*

extension Reading {
  /// A speaker that no mention names.
  func unnamed(_ word: Int, limit: Int) -> SpeakerPhrase? {
    // *AL disebut menuding Budi*
    if cue(at: word)?.traits.intersects([.cueActive, .cueClause]) ?? false { return nil }
    // *demikian dikutip X, diumumkan untuk siswa itu*
    if isPassiveVerb(word) || isParticle(word, .preposition) { return nil }
    if traits(word).intersects([.titleHead, .titleRole, .titlePrefix]),
      let name = nameAhead(isOfBody(word + 1, limit) ? word + 1 : word, limit: limit)
    {
      return SpeakerPhrase(form: .name(name.mention), words: name.words)
    }
    // *akun @warga_sukamaju*
    if let handle = (word..<min(limit, word + 4)).first(where: { kind($0) == .handle }),
      (word..<handle).allSatisfy({ mark($0) == .word })
    {
      return SpeakerPhrase(form: .written, words: word..<(handle + 1))
    }
    var end = word
    while end < limit, mark(end) == .word || mark(end) == .dash {
      let particle = particle(end)
      if particle.contains(.demonstrative), end > word {
        return SpeakerPhrase(form: .description, words: word..<(end + 1))
      }
      if end > word, particle.contains(.ender) { break }
      if end > word,
        cue(at: end) != nil || particle.contains(.clause) || particle.contains(.pronoun)
          || isVerb(end)
      {
        break
      }
      end += 1
    }
    guard end > word else { return nil }
    if let name = apposedName(end, limit: limit) {
      return SpeakerPhrase(form: .name(name.mention), words: name.words)
    }
    if isParticle(word, .indefinite) || traits(word).intersects([.titleRole, .titleHead]) {
      // *seorang warga, Budi* and *seorang warga bernama Budi* are Budi.
      for at in word..<end {
        if let name = name(at: at), name.kind == .person {
          return SpeakerPhrase(form: .name(name.mention), words: name.words)
        }
      }
      let whole = word..<withRelative(end, limit: limit)
      if let name = apposedName(whole.upperBound, limit: limit) {
        return SpeakerPhrase(form: .name(name.mention), words: name.words)
      }
      if let name = aged(whole.upperBound, limit: limit) {
        return SpeakerPhrase(form: .written, words: name)
      }
      // *menurut penulis yang juga konsultan ini*
      let isKnown = whole.upperBound > end && isParticle(whole.upperBound - 1, .demonstrative)
      return SpeakerPhrase(form: isKnown ? .description : .unnamed, words: whole)
    }
    // *orang nomor dua di Sukamaju ini*
    if spells(word, "orang"), word + 1 < limit, spells(word + 1, "nomor"),
      let last = demonstrative(from: word + 2, limit: limit)
    {
      return SpeakerPhrase(form: .description, words: word..<(last + 1))
    }
    if isCapitalized(word), !isNamed(word) {
      var last = word
      while last < end,
        isCapitalized(last) && (last == word || !traits(last).contains(.calendar))
          || traits(last).contains(.nameParticle)
          || spells(last, "dan") && last + 1 < end && isCapitalized(last + 1)
      {
        last += 1
      }
      // *Karo Tata Usaha Brigjen Budi Santoso*: a title that no list has.
      if let person = (word..<last).lazy.compactMap({ self.name(at: $0) }).last,
        person.kind == .person, person.words.lowerBound > word
      {
        return SpeakerPhrase(form: .name(person.mention), words: person.words)
      }
      if last < end, kind(last) == .handle { last += 1 }
      return SpeakerPhrase(form: .written, words: word..<last)
    }
    for at in word..<min(end, word + 5) {
      if let name = name(at: at) {
        return SpeakerPhrase(
          form: .name(name.mention), words: name.words)
      }
    }
    return nil
  }

  /// *kuasa hukum Pemkot dan Dinas Air, Budi Santoso.*: the name behind the comma, where the phrase
  /// ends with it.
  private func apposedName(_ comma: Int, limit: Int) -> Name? {
    guard comma + 1 < limit, mark(comma) == .comma, let name = nameBehind(comma, limit: limit)
    else { return nil }
    let end = name.words.upperBound
    return end >= limit || mark(end) != .word || isParticle(end, .ender) ? name : nil
  }

  /// *seorang warga yang melintas, Zaqo (32)*: a name that no list has, with its age.
  private func aged(_ comma: Int, limit: Int) -> Range<Int>? {
    guard comma < limit, mark(comma) == .comma else { return nil }
    var at = comma + 1
    while at < min(limit, comma + 5), mark(at) == .word, isCapitalized(at) { at += 1 }
    guard at > comma + 1, at + 2 < limit, mark(at) == .opening, kind(at + 1) == .number,
      span(at + 1).count == 2, mark(at + 2) == .closing
    else { return nil }
    return comma + 1..<at
  }

  /// *seorang sumber yang enggan disebut namanya*: behind the relative clause, unless it tells how
  /// the source was reached (*yang ditemui …*).
  func withRelative(_ end: Int, limit: Int) -> Int {
    guard end + 2 < limit, spells(end, "yang"), mark(end + 1) == .word,
      !isParticle(end + 1, .ender)
    else { return end }
    var at = end + 1
    while at < min(limit, end + 10), mark(at) == .word, !isParticle(at, .ender),
      cue(at: at) == nil
        || at == end + 2
    {
      at += 1
    }
    return at == end + 10 && at < limit && mark(at) == .word ? end : at
  }
}
