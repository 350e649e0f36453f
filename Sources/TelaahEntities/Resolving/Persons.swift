import TelaahLexicon
import TelaahText

// Which names are one person's.

extension Resolution {
  /// Full names first, public nicknames last; short ones go to the last full one before them that
  /// they fit, else to the first behind them.
  func joinPersons(_ names: [Name]) {
    // A page of names must not cost quadratic time: beyond this many, names are joined when equal.
    let isLong = names.count > 3000
    // The names stand in the order of the text: the number of words above, the index below.
    var order = names.indices.map { index in
      if isLong { return index }
      let form = names[index].form
      let length = vocabulary.nicknamed(form) == nil ? vocabulary.count(form) : 0
      return (0xFFFF - min(0xFFFF, length)) << 32 | index
    }
    order.sort()
    var byName = NameTable(capacity: names.count)
    // By each word: a name that fits is compared by all its words.
    vocabulary.persons.begin(words: vocabulary.count)
    for place in order {
      let name = names[place & 0xFFFF_FFFF]
      let key = NameKey(name.form)
      if let same = byName[key] {
        append(name.mention, to: same)
        continue
      }
      if let owner = owner(of: name, among: names) {
        append(name.mention, to: owner)
        byName[key] = vocabulary.count(name.form) > 1 ? owner : nil
        if !clusters[owner].aliases.contains(name.form) {
          clusters[owner].aliases.append(name.form)
          let (own, full) = (vocabulary.words(name.form), words(owner))
          if own.count == full.count, isVariant(own, full) {
            clusters[owner].variants.append(name.form)
          }
        }
        continue
      }
      let cluster = clusters.count
      clusters.append(
        Cluster(kind: .person, form: name.form, best: name.mention, mentions: [name.mention]))
      owners[name.mention] = cluster
      byName[key] = cluster
      for word in vocabulary.words(name.form) where vocabulary.length(word) > 1 {
        vocabulary.persons.note(cluster, at: word)
      }
    }
    joinCalled()
  }

  private func append(_ mention: Int, to cluster: Int) {
    clusters[cluster].mentions.append(mention)
    owners[mention] = cluster
  }

  /// The person that a shorter or differently spelt name denotes.
  private func owner(of name: Name, among names: [Name]) -> Int? {
    candidates.removeAll(keepingCapacity: true)
    let words = vocabulary.words(name.form)
    for word in words { vocabulary.persons.add(of: word, most: 64, to: &candidates) }
    let position = layer.mentions[name.mention].span
    var best: (score: Int, cluster: Int)?
    for cluster in candidates {
      guard let fit = fit(words, self.words(cluster)) else { continue }
      // The nearest mention before goes first.
      var before = -1
      for mention in clusters[cluster].mentions
      where mention > before && layer.mentions[mention].span < position {
        before = mention
      }
      let score =
        fit * 1_000_000_000 + (before < 0 ? 0 : layer.mentions[before].span.start + 1)
      if best == nil || score > best!.score { best = (score, cluster) }
    }
    if let best { return best.cluster }
    if let owner = ownerOfNickname(name.form) { return owner }
    if words.count == 1, !isAnonymous(name), let owner = ownerOfShortening(words[0]) {
      return owner
    }
    if let owner = ownerOfFirstName(words) { return owner }
    if let owner = ownerOfSpelling(name, among: names) { return owner }
    if words.count == 1, let owner = ownerOfSound(words[0]) { return owner }
    // A misspelt name: *Darma Budhi*, *Dharma Budhy*.
    guard words.count > 1 || vocabulary.length(words[0]) >= 8 else { return nil }
    return clusters.indices.prefix(200).first {
      clusters[$0].kind == .person && self.words($0).count == words.count
        && isVariant(words, self.words($0))
    }
  }

  /// The person of the article whom everyone knows by this name: *Jokowi* for *Joko Widodo*.
  private func ownerOfNickname(_ form: NameForm) -> Int? {
    guard let full = vocabulary.nicknamed(form) else { return nil }
    return clusters.indices.prefix(200).first {
      clusters[$0].kind == .person && fit(words($0), vocabulary.words(full)) != nil
    }
  }

  /// *berinisial AL*, *dua orang, yakni AL dan BK*: whoever is named by his initials only is not the
  /// *Ahmad Lubis* of the article.
  private func isAnonymous(_ name: Name) -> Bool {
    let length = vocabulary.length(vocabulary.first(name.form))
    guard length <= 4 else { return false }
    return layer.mentions.indices.contains { index in
      guard layer.mentions[index].kind == .person else { return false }
      let span = layer.mentions[index].span
      guard span.count == length, form(span) == name.form else { return false }
      return layer.mentions[index].rule == Rules.initialsListed
        || span.start >= 8
          && bytes[(span.start - 8)..<span.start].elementsEqual("inisial ".utf8)
    }
  }

  /// The one person whose name a word shortens: by its beginning (*Melki* for *Emanuel Melkiades*,
  /// *Benny* for *Benjamin*), or by its initials (*HD* for *Herman Deru*). Nobody where several would
  /// fit.
  private func ownerOfShortening(_ word: NameWord) -> Int? {
    let length = vocabulary.length(word)
    var owner: Int?
    for index in clusters.indices.prefix(200)
    where clusters[index].kind == .person && words(index).count > 1 {
      let isBeginning =
        length >= 4
        && words(index).contains { vocabulary.begins($0, with: word) || isPetName(word, of: $0) }
      // *M Rahmat Budi Santoso* is RBS, too.
      var named = words(index)[...]
      if length > 2, length < named.count, vocabulary.length(named[0]) == 1 { named.removeFirst() }
      let isInitials =
        length == named.count
        && zip(vocabulary.bytes(word), named).allSatisfy { $0 == vocabulary.first($1) }
      guard isBeginning || isInitials else { continue }
      if owner != nil { return nil }
      owner = index
    }
    return owner
  }

  /// *Benny* for *Benjamin*: the beginning of a name with its last letter doubled, and *y* or *i*.
  private func isPetName(_ word: NameWord, of name: NameWord) -> Bool {
    let (short, full) = (vocabulary.bytes(word), vocabulary.bytes(name))
    let stem = short.count - 2
    return stem >= 3 && full.count > stem
      && (short[stem + 1] | 0x20 == 0x79 || short[stem + 1] | 0x20 == 0x69)
      && short[stem] | 0x20 == short[stem - 1] | 0x20
      && zip(short.prefix(stem), full).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// *Tom Lembong* for *Thomas Trikasih Lembong*: the same last name, and a first one that its
  /// bearer is called by.
  private func ownerOfFirstName(_ words: NameWords) -> Int? {
    guard words.count == 2, vocabulary.length(words[0]) >= 3 else { return nil }
    let (key, _) = vocabulary.lookup(words[0])
    guard let name = vocabulary.form(key, .nicknames, 0), vocabulary.count(name) == 1 else {
      return nil
    }
    let first = vocabulary.first(name)
    return clusters.indices.prefix(200).first {
      let full = self.words($0)
      return clusters[$0].kind == .person && full.count > 1 && full.last == words[1]
        && full[0] == first
    }
  }

  /// How well a short name fits a full one; nil where it does not.
  private func fit(_ short: NameWords, _ full: NameWords) -> Int? {
    if short.count == full.count { return isVariant(short, full) ? 3 : nil }
    guard short.count < full.count else { return nil }
    if full.starts(with: short) { return 3 }
    if full.reversed().starts(with: short.reversed()) { return 2 }
    // Words in order, with some left out or shortened to initials.
    var at = 0
    for word in short {
      let isInitial = vocabulary.length(word) == 1
      while at < full.count, full[at] != word,
        !(isInitial && vocabulary.first(full[at]) == vocabulary.first(word))
      {
        at += 1
      }
      if at == full.count { return nil }
      at += 1
    }
    return 1
  }

  /// Whether two names differ in a letter or two of words that are otherwise the same.
  private func isVariant(_ a: NameWords, _ b: NameWords) -> Bool {
    var same = 0
    for (x, y) in zip(a, b) {
      if x == y {
        same += 1
        continue
      }
      let shorter = min(vocabulary.length(x), vocabulary.length(y))
      if shorter == 1, vocabulary.first(x) == vocabulary.first(y) { continue }
      guard shorter >= 4, isClose(x, y) else { return false }
    }
    return same > 0 || a.count > 1 || a.count == 1 && vocabulary.length(a[0]) >= 8
  }

  /// Whether the edit distance is 1, or 2 in longer words.
  private func isClose(_ a: NameWord, _ b: NameWord) -> Bool {
    EditDistance.isSmall(vocabulary.bytes(a), vocabulary.bytes(b))
  }
}
