import TelaahLexicon
import TelaahText

// Organisations named in full and in short: *PT Pertamina (Persero)* and *Pertamina*, *Pemkab
// Bengkalis* and *Pemerintah Kabupaten Bengkalis*, *DPR RI* and *DPR*.

extension Resolution {
  /// Joins organisations whose names are the same once short forms are written out and what may be
  /// left out is left out; then local bodies with their names without the area.
  func joinOrganizations() {
    let all = clusters.indices.filter {
      clusters[$0].kind == .organization && !clusters[$0].mentions.isEmpty
    }
    guard all.count > 1, all.count < 500 else { return }
    var keys = [[NameWord]](repeating: [], count: clusters.count)
    var byKey = NameTable(capacity: all.count)
    for index in all {
      let words = spelledOut(clusters[index].words)
      let key = NameKey(words, .organization)
      keys[index] = words
      guard let other = byKey[key] else {
        byKey[key] = index
        continue
      }
      let isFuller = clusters[index].words.count > clusters[other].words.count
      merge(isFuller ? other : index, into: isFuller ? index : other)
      if isFuller { byKey[key] = index }
    }
    joinOtherNames(all, byKey)
    joinShortened(all, keys)
    for index in all where !clusters[index].mentions.isEmpty && isLocal(clusters[index].words[0]) {
      let key = keys[index]
      let longer = all.filter {
        guard $0 != index, !clusters[$0].mentions.isEmpty else { return false }
        let other = keys[$0]
        return other.count > key.count && other.starts(with: key) && isPlaces(other[key.count...])
      }
      if longer.count == 1 { merge(index, into: longer[0]) }
    }
  }

  /// Joins a name that stops early with the one that goes on: *Badan Gizi* with *Badan Gizi
  /// Nasional*, *Komisi III* with *Komisi III DPR RI*; not companies, whose daughters are named so.
  private func joinShortened(_ all: [Int], _ keys: [[NameWord]]) {
    for index in all where !clusters[index].mentions.isEmpty && clusters[index].words.count > 1 {
      let key = keys[index]
      guard goesOn(clusters[index].words[0]) else { continue }
      let longer = all.filter {
        $0 != index && !clusters[$0].mentions.isEmpty && keys[$0].count > key.count
          && keys[$0].starts(with: key)
      }
      guard longer.count == 1, !isPlaces(keys[longer[0]][key.count...]) else { continue }
      merge(index, into: longer[0])
    }
  }

  /// Whether a name with this head may be said without its end.
  private func goesOn(_ word: NameWord) -> Bool {
    let (key, traits) = vocabulary.lookup(word)
    guard traits.contains(.organizationHead) else { return false }
    switch lexicon.entry(of: key, in: .orgheads)?.text(0) {
    case "government", "agency", "ngo", "association", "parliament", "police": return true
    default: return false
    }
  }

  /// Joins organisations that the lexicon knows by several names: *World Bank* and *Bank Dunia*,
  /// *Komnas HAM* and *Komisi Nasional Hak Asasi Manusia*.
  private func joinOtherNames(_ all: [Int], _ byKey: NameTable) {
    for index in all where !clusters[index].mentions.isEmpty {
      let (key, traits) = vocabulary.lookup(clusters[index].words)
      guard traits.contains(.organization) else { continue }
      for other in [1, 2].flatMap({ vocabulary.texts(key, .organizations, $0) }) {
        guard let owner = byKey[NameKey(spelledOut(other), .organization)], owner != index,
          !clusters[owner].mentions.isEmpty
        else { continue }
        let (mine, others) = (length(clusters[index]), length(clusters[owner]))
        let isFuller =
          mine > others || mine == others && clusters[index].best < clusters[owner].best
        merge(isFuller ? owner : index, into: isFuller ? index : owner)
        break
      }
    }
  }

  /// How many words a name has, and then how many bytes.
  private func length(_ cluster: Cluster) -> (words: Int, bytes: Int) {
    (cluster.words.count, layer.mentions[cluster.best].span.count)
  }

  /// A name's words with the head and the areas written out, without *PT, Tbk, RI, Kabupaten*,
  /// *Partai*.
  private func spelledOut(_ words: [NameWord]) -> [NameWord] {
    var words = words
    let party = NameVocabulary.Known.partai.rawValue
    if words.count > 1, words[0] == party { words.removeFirst() }
    var result = written(words)
    if result.count > 1, result[0] == party { result.removeFirst() }
    return result
  }

  private func written(_ words: [NameWord]) -> [NameWord] {
    var result: [NameWord] = []
    for (place, word) in words.enumerated() {
      if words.count > 1, isOptional(word, isFirst: place == 0) { continue }
      let isHead = result.isEmpty
      if isHead || vocabulary.length(word) <= 8,
        let long = vocabulary.expansion(of: word, as: isHead ? .head : .area)
      {
        result += long
      } else {
        result.append(word)
      }
    }
    if result.isEmpty { return words }
    result.removeAll { isOptional($0, isFirst: false) }
    return result
  }

  private func isOptional(_ word: NameWord, isFirst: Bool) -> Bool {
    switch NameVocabulary.Known(rawValue: word) {
    case .pt, .cv, .ud: isFirst
    case .tbk, .persero, .perseroda, .ri, .kabupaten, .kota, .provinsi, .kab, .prov: !isFirst
    default: false
    }
  }

  /// Whether a body that every area has begins with this word.
  private func isLocal(_ word: NameWord) -> Bool {
    let (key, traits) = vocabulary.lookup(word)
    guard traits.contains(.organizationHead) else { return false }
    switch lexicon.entry(of: key, in: .orgheads)?.text(0) {
    case "government", "police", "parliament", "court", "military": return true
    default: return false
    }
  }

  private func isPlaces(_ words: ArraySlice<NameWord>) -> Bool {
    if vocabulary.lookup(words).traits.contains(.place) { return true }
    return words.allSatisfy { vocabulary.lookup($0).traits.intersects([.place, .placeHead]) }
  }
}
