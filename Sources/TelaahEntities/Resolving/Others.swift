import TelaahLexicon
import TelaahText

// Organisations with their acronyms, places, events and laws.

extension Resolution {
  func joinOthers(_ names: [Name]) {
    var byName = NameTable(capacity: names.count)
    for name in names {
      let key = NameKey(name.form, name.kind)
      // *Nama Panjang (NP)*, behind a headline with *NP*: that is the same.
      if name.kind == .organization, let owner = definedOwner(name.mention),
        let same = byName[key], same != owner, clusters[same].form == name.form
      {
        merge(same, into: owner)
        byName[key] = owner
      }
      if let same = byName[key] {
        clusters[same].mentions.append(name.mention)
        owners[name.mention] = same
        if isShouted(clusters[same].best), !isShouted(name.mention) {
          clusters[same].best = name.mention
        }
        note(name, in: same)
        continue
      }
      let cluster = clusters.count
      // *Nama Panjang (NP)*: the acronym denotes the name before it.
      if name.kind == .organization, let owner = definedOwner(name.mention) {
        clusters[owner].mentions.append(name.mention)
        clusters[owner].aliases.append(name.form)
        owners[name.mention] = owner
        byName[key] = owner
        continue
      }
      // *LAMR Bengkalis* for *Lembaga Adat Melayu Riau (LAMR) Kabupaten Bengkalis*
      let words = vocabulary.words(name.form)
      if name.kind == .organization, words.count > 1,
        let owner = byName[NameKey(vocabulary.form(words.prefix(1)), .organization)],
        words.dropFirst().allSatisfy({
          self.words(owner).contains($0) || $0 == NameVocabulary.Known.kabupaten.rawValue
            || $0 == NameVocabulary.Known.ri.rawValue
        })
      {
        clusters[owner].mentions.append(name.mention)
        owners[name.mention] = owner
        byName[key] = owner
        // *MPR RI* is a fuller name than *MPR*.
        if self.words(owner).count < words.count {
          clusters[owner].aliases.append(clusters[owner].form)
          clusters[owner].form = name.form
          clusters[owner].best = name.mention
        } else {
          clusters[owner].aliases.append(name.form)
        }
        continue
      }
      clusters.append(
        Cluster(kind: name.kind, form: name.form, best: name.mention, mentions: [name.mention]))
      owners[name.mention] = cluster
      byName[key] = cluster
      // Brackets within the name define an acronym too.
      if name.kind == .organization, let acronym = bracketed(layer.mentions[name.mention].span) {
        byName[NameKey(acronym, .organization)] = cluster
      }
      if name.kind == .organization, let acronym = acronym(name) {
        let key = NameKey(acronym, .organization)
        if let short = byName[key] {
          if self.words(short).count > words.count, self.words(short).starts(with: words) {
            // *Kementerian Sosial RI (Kemensos)* is the fuller name.
            merge(cluster, into: short)
            byName[NameKey(name.form, name.kind)] = short
          } else {
            merge(short, into: cluster)
            byName[key] = cluster
          }
        } else {
          byName[key] = cluster
        }
      }
    }
  }

  /// Whose name an acronym in brackets behind it is.
  private func definedOwner(_ mention: Int) -> Int? {
    guard layer.mentions[mention].rule == Rules.organizationAcronym, isBracketed(mention),
      layer.mentions[mention - 1].kind == .organization, let owner = owners[mention - 1]
    else { return nil }
    // *Sekolah Kesehatan Universitas Melati* ⟦*(UM)*⟧: the letters are the last body's.
    let full = words(owner)
    let isLasts = vocabulary.otherNames(of: form(layer.mentions[mention].span)).contains {
      let name = vocabulary.words(vocabulary.otherNames[$0])
      return name.count < full.count && full.suffix(name.count).elementsEqual(name)
    }
    return isLasts ? nil : owner
  }

  /// Whether a mention stands in brackets right behind the mention before it.
  func isBracketed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let span = layer.mentions[index].span
    return span.start > 0 && bytes[span.start - 1] == Mark.open
      && span.start - layer.mentions[index - 1].span.end <= 3
  }

  /// The long form of a place that the lexicon knows by a short one.
  func longForm(_ form: NameForm) -> NameForm? {
    let words = vocabulary.words(form)
    if words.count == 1 { return vocabulary.expansion(of: words[0], as: .area) }
    let (key, traits) = vocabulary.lookup(form)
    return traits.contains(.place) ? vocabulary.form(key, .places, 2) : nil
  }

  /// Whether a name has no small letters: *JAKARTA* of a dateline. Where the article has the same
  /// name in small letters too, that is how it is written.
  private func isShouted(_ mention: Int) -> Bool {
    let span = layer.mentions[mention].span
    return !bytes[span.start..<span.end].contains { $0 &- 0x61 < 26 }
  }

  private func note(_ name: Name, in cluster: Int) {
    if clusters[cluster].form != name.form, !clusters[cluster].aliases.contains(name.form) {
      clusters[cluster].aliases.append(name.form)
    }
  }

  func merge(_ short: Int, into full: Int) {
    for mention in clusters[short].mentions { owners[mention] = full }
    clusters[full].mentions = (clusters[full].mentions + clusters[short].mentions).sorted()
    clusters[full].aliases.append(clusters[short].form)
    clusters[short].mentions = []
  }

  private func bracketed(_ span: TextSpan) -> NameForm? {
    guard let open = (span.start..<span.end).first(where: { bytes[$0] == Mark.open }),
      let close = (open..<span.end).first(where: { bytes[$0] == Mark.close }), close > open + 1
    else { return nil }
    let form = form(TextSpan(open + 1, close))
    return vocabulary.count(form) == 0 ? nil : form
  }

  /// The acronym that the lexicon gives for a known organisation, as one word.
  private func acronym(_ name: Name) -> NameForm? {
    guard vocabulary.count(name.form) > 1 else { return nil }
    let (key, traits) = lookup(layer.mentions[name.mention].span)
    guard traits.contains(.organization), let entry = lexicon.line(of: key, in: .organizations),
      !entry.isEmpty(1)
    else { return nil }
    return vocabulary.form { $0.append(vocabulary.word(entry.bytes(1))) }
  }
}
