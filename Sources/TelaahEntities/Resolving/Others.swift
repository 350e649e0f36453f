import TelaahText

// Organisations with their acronyms, places, events and laws.

extension Resolution {
  func joinOthers(_ names: [Name]) {
    var byName: [WordsKey: Int] = [:]
    for name in names {
      let key = WordsKey(name.words, name.kind)
      if let same = byName[key] {
        clusters[same].mentions.append(name.mention)
        owners[name.mention] = same
        note(name, in: same)
        continue
      }
      let cluster = clusters.count
      // *Nama Panjang (NP)*: the acronym denotes the name before it.
      if name.kind == .organization, layer.mentions[name.mention].rule == Rules.organizationAcronym,
        name.mention > 0, let owner = owners[name.mention - 1],
        layer.mentions[name.mention - 1].kind == .organization
      {
        clusters[owner].mentions.append(name.mention)
        clusters[owner].aliases.append(name.words)
        owners[name.mention] = owner
        byName[key] = owner
        continue
      }
      // *LAMR Bengkalis* for *Lembaga Adat Melayu Riau (LAMR) Kabupaten Bengkalis*
      if name.kind == .organization, name.words.count > 1,
        let owner = byName[WordsKey([name.words[0]], .organization)],
        name.words.dropFirst().allSatisfy({
          clusters[owner].words.contains($0) || $0 == Array("kabupaten".utf8)
            || $0 == Array("ri".utf8)
        })
      {
        clusters[owner].mentions.append(name.mention)
        clusters[owner].aliases.append(name.words)
        owners[name.mention] = owner
        byName[key] = owner
        continue
      }
      clusters.append(
        Cluster(kind: name.kind, words: name.words, best: name.mention, mentions: [name.mention]))
      owners[name.mention] = cluster
      byName[key] = cluster
      // Brackets within the name define an acronym too.
      if name.kind == .organization, let acronym = bracketed(layer.mentions[name.mention].span) {
        byName[WordsKey(acronym, .organization)] = cluster
      }
      if name.kind == .organization, let acronym = acronym(name) {
        let key = WordsKey([acronym], .organization)
        if let short = byName[key] {
          merge(short, into: cluster)
          byName[key] = cluster
        } else {
          byName[key] = cluster
        }
      }
    }
  }

  /// The long form of a place that the lexicon knows by a short one.
  func longForm(_ words: [[UInt8]]) -> [[UInt8]]? {
    let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    let (key, traits) = lexicon.lookup(name)
    guard traits.contains(.place), let entry = lexicon.entry(of: key, in: .places),
      !entry.isEmpty(2), let first = entry.text(2).split(separator: "|").first
    else { return nil }
    return first.lowercased().split(separator: " ").map { Array($0.utf8) }
  }

  private func note(_ name: Name, in cluster: Int) {
    if clusters[cluster].words != name.words, !clusters[cluster].aliases.contains(name.words) {
      clusters[cluster].aliases.append(name.words)
    }
  }

  func merge(_ short: Int, into full: Int) {
    for mention in clusters[short].mentions { owners[mention] = full }
    clusters[full].mentions = (clusters[full].mentions + clusters[short].mentions).sorted()
    clusters[full].aliases.append(clusters[short].words)
    clusters[short].mentions = []
  }

  private func bracketed(_ span: TextSpan) -> [[UInt8]]? {
    guard let open = (span.start..<span.end).first(where: { bytes[$0] == Mark.open }),
      let close = (open..<span.end).first(where: { bytes[$0] == Mark.close }), close > open + 1
    else { return nil }
    let words = nameWords(TextSpan(open + 1, close))
    return words.isEmpty ? nil : words
  }

  /// The acronym that the lexicon gives for a known organisation.
  private func acronym(_ name: Name) -> [UInt8]? {
    guard name.words.count > 1 else { return nil }
    let (key, traits) = lexicon.lookup(text(layer.mentions[name.mention].span))
    guard traits.contains(.organization), let entry = lexicon.entry(of: key, in: .organizations),
      !entry.isEmpty(1)
    else { return nil }
    return Array(entry.text(1).lowercased().utf8)
  }
}
