import TelaahLexicon
import TelaahText

/// Finds out what a word's form is: its lemma, what its affixes say, and the candidate that it is by
/// itself; once an article.
struct FormReader {
  let reading: Reading
  /// The form of each token that the morphology took apart, -1 for none; empty without morphology.
  let places: UnsafeBufferPointer<Int32>
  /// How the forms are built.
  let forms: UnsafeBufferPointer<Morphology>
  /// Memory for a hash.
  let scratch: UnsafeMutablePointer<UInt8>

  /// What is known of the form of a token.
  ///
  /// - Parameters:
  ///   - hash: The hash of the form.
  ///   - bytes: How long the token is.
  @inline(__always)
  func entry(of token: Int, _ hash: UInt64, bytes: Int) -> FormTable.Entry {
    let form = places.isEmpty ? -1 : Int(places[token])
    // Most forms that stand again are found before their analysis is looked at.
    if form >= 0 {
      if let known = reading.forms.find(hash) { return known }
      if forms[form].evidence != .untouched { return enter(hash, hash, form, bytes: bytes) }
    }
    if let known = reading.forms.find(~hash) { return known }
    return enter(~hash, hash, -1, bytes: bytes)
  }

  /// Enters a form that is new to the article, and its lemma among the candidates.
  @inline(never)
  private func enter(_ key: UInt64, _ hash: UInt64, _ form: Int, bytes: Int) -> FormTable.Entry {
    var entry = FormTable.Entry(key: key, lemma: hash, flags: [])
    if form >= 0 {
      entry.flags = FormReader.flags(of: forms[form].affixes)
      if let lemma = lemma(of: form, bytes: bytes) { entry.lemma = lemma }
    }
    entry.candidate = reading.table.insert(
      CandidateTable.key(CandidateTable.seed, adding: entry.lemma), at: reading.words.count,
      length: 1)
    reading.forms.insert(entry)
    return entry
  }

  /// The hash of a form's lemma; nil where that is the form itself. The analysis stays where it is:
  /// a copy would count the references of two strings.
  @inline(__always)
  private func lemma(of form: Int, bytes: Int) -> UInt64? {
    // A lemma as long as the word, and without affixes, is the word itself.
    if forms[form].affixes.isEmpty, !forms[form].isNonstandard,
      forms[form].lemma.utf8.count == bytes
    {
      return nil
    }
    var lemma = forms[form].lemma
    return lemma.withUTF8 { WordHash.hash($0, scratch: scratch) }
  }

  @inline(__always)
  private static func flags(of chain: AffixChain) -> Word.Flags {
    let members = chain.members
    if members == 0 { return [] }
    @inline(__always)
    func has(_ affix: Affix) -> Bool { members & (1 &<< UInt32(affix.rawValue)) != 0 }
    var flags: Word.Flags = []
    if has(._nya) || has(._ku) || has(._mu) { flags.insert(.clitic) }
    if has(.peN) || has(.pe) || has(.an) && (has(.per) || has(.ke)) {
      flags.insert(.derivedNoun)
    } else if has(.meN) || has(.di) || has(.memper) || has(.ku_) || has(.kau_) || has(.kan) {
      flags.insert(.verb)
    } else if has(.ber) || has(.ter) {
      flags.insert(.stative)
    } else if has(.an) {
      flags.insert(.noun)
    }
    return flags
  }
}
