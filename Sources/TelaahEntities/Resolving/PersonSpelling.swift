import TelaahText

// Short names that are spelt otherwise than the full one.

extension Resolution {
  /// The one person of whose name a word is another spelling: *Sudibia* of *Bagus Sudibya*.
  func ownerOfSound(_ word: NameWord) -> Int? {
    guard vocabulary.length(word) >= 5 else { return nil }
    let spelled = vocabulary.bytes(word)
    var owner: Int?
    for index in clusters.indices.prefix(200)
    where clusters[index].kind == .person && words(index).count > 1 {
      guard words(index).contains(where: { NameSound.isSame(spelled, vocabulary.bytes($0)) })
      else { continue }
      if owner != nil { return nil }
      owner = index
    }
    return owner
  }

  /// The person whose name goes on with another spelling of the words behind the first: *Rangga
  /// Prasetyo* for *Rangga Prastyo Wibisono*. Nobody where another name begins with that first word.
  func ownerOfSpelling(_ name: Name, among names: [Name]) -> Int? {
    let words = vocabulary.words(name.form)
    guard words.count > 1 else { return nil }
    guard
      let owner = candidates.first(where: { isOtherSpelling(words, of: self.words($0)) }),
      names.allSatisfy({ other in
        guard other.form != name.form, vocabulary.count(other.form) > 1,
          vocabulary.first(other.form) == words[0]
        else { return true }
        return other.form == clusters[owner].form || clusters[owner].aliases.contains(other.form)
      })
    else { return nil }
    return owner
  }

  /// Whether all words of a name but the first are a letter away from those of a longer one.
  private func isOtherSpelling(_ short: NameWords, of full: NameWords) -> Bool {
    guard full.count > short.count, full[0] == short[0] else { return false }
    return zip(short, full).allSatisfy { word, other in
      if word == other { return true }
      let (spelled, known) = (vocabulary.bytes(word), vocabulary.bytes(other))
      return min(spelled.count, known.count) >= 5 && EditDistance.isWithin(1, spelled, known)
    }
  }
}
