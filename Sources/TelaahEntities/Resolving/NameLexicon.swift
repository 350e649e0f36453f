import TelaahLexicon
import TelaahText

// What the lexicon says of words and names.

extension NameVocabulary {
  /// What the lexicon says of a word.
  func lookup(_ word: NameWord) -> (key: LexiconKey, traits: WordTraits) {
    let known = facts[Int(word)]
    if known.isLookedUp { return (known.key, known.traits) }
    let found = lexicon.lookup(bytes(word))
    facts[Int(word)].isLookedUp = true
    facts[Int(word)].key = found.key
    facts[Int(word)].traits = found.traits
    return found
  }

  /// What the lexicon says of a name's words with a space between them.
  func lookup(_ form: NameForm) -> (key: LexiconKey, traits: WordTraits) {
    let entry = forms[form]
    if entry.isLookedUp { return (entry.key, entry.traits) }
    let found = lookup(words(form))
    forms[form].isLookedUp = true
    forms[form].key = found.key
    forms[form].traits = found.traits
    return found
  }

  /// What the lexicon says of words with a space between them.
  func lookup(_ words: NameWords) -> (key: LexiconKey, traits: WordTraits) {
    if words.count == 1 { return lookup(words[0]) }
    return lexicon.lookup(text(of: words))
  }

  /// A sense in which a short form is written out.
  enum Sense: Int {
    /// As the head of an organisation's name: *Pemkab, Dinsos, KPU*.
    case head
    /// As an area: *Sumsel*.
    case area
    /// As a part of a title: *Plh, Kadis*.
    case title
  }

  /// What a short form stands for; nil where it stands for nothing.
  func expansion(of word: NameWord, as sense: Sense) -> NameForm? {
    let known = facts[Int(word)].expansions[sense.rawValue]
    if known > 0 { return known == 1 ? nil : NameForm(number: known - 2) }
    let found = read(word, as: sense)
    facts[Int(word)].expansions[sense.rawValue] = found.map { $0.number + 2 } ?? 1
    return found
  }

  private func read(_ word: NameWord, as sense: Sense) -> NameForm? {
    let (key, traits) = lookup(word)
    switch sense {
    case .head:
      let isBody = traits.contains(.organization)
      if traits.contains(.organizationHead), let long = form(key, .orgheads, 1) { return long }
      return isBody ? form(key, .organizations, 2) : nil
    case .area: return traits.contains(.place) ? form(key, .places, 2) : nil
    case .title: return traits.intersects([.titlePrefix, .titleHead]) ? form(key, .titles, 2) : nil
    }
  }

  /// The name of the public figure whom everyone knows by a name of one or two words.
  func nicknamed(_ form: NameForm) -> NameForm? {
    related(form, .nickname) {
      guard count(form) <= 2 else { return nil }
      let (key, traits) = lookup(form)
      return traits.contains(.givenName) ? self.form(key, .nicknames, 0) : nil
    }
  }

  /// Where in `otherNames` the names stand by which the lexicon knows a body beside this one.
  func otherNames(of form: NameForm) -> Range<Int> {
    let known = forms[form].otherNames
    if known.start >= 0 { return Int(known.start)..<Int(known.start) + Int(known.count) }
    let (key, traits) = lookup(form)
    let start = otherNames.count
    if traits.contains(.organization), let line = lexicon.line(of: key, in: .organizations) {
      for column in 1...2 {
        for name in line.bytes(column).split(separator: UInt8(ascii: "|")) {
          otherNames.append(self.form(listed: UnsafeBufferPointer(rebasing: name)))
        }
      }
    }
    let range = start..<otherNames.count
    forms[form].otherNames = (Int32(clamping: start), Int32(clamping: range.count))
    return range
  }

  /// The words in a column of an entry; nil where there are none.
  func form(_ key: LexiconKey, _ table: Table, _ column: Int) -> NameForm? {
    guard let line = lexicon.line(of: key, in: table), !line.isEmpty(column) else { return nil }
    return form(listed: line.bytes(column))
  }

  /// The words of a lexicon's text, up to a bar, in small letters.
  private func form(listed text: UnsafeBufferPointer<UInt8>) -> NameForm {
    let end = text.firstIndex(of: UInt8(ascii: "|")) ?? text.count
    if text[..<end].allSatisfy({ $0 < 0x80 }) {
      return form(split: UnsafeBufferPointer(rebasing: text[..<end]))
    }
    var small = String(decoding: text[..<end], as: UTF8.self).lowercased()
    return small.withUTF8 { form(split: $0) }
  }

  private func form(split text: UnsafeBufferPointer<UInt8>) -> NameForm {
    form { words in
      var start = 0
      for at in 0...text.count where at == text.count || text[at] == 0x20 {
        if at > start { words.append(word(UnsafeBufferPointer(rebasing: text[start..<at]))) }
        start = at + 1
      }
    }
  }

  /// What another form is to a form, found once.
  func related(
    _ form: NameForm, _ relation: FormTable.Relation, _ find: () -> NameForm?
  ) -> NameForm? {
    let known = forms[form].related[relation.rawValue]
    if known > 0 { return known == 1 ? nil : NameForm(number: known - 2) }
    let found = find()
    forms[form].related[relation.rawValue] = found.map { $0.number + 2 } ?? 1
    return found
  }
}
