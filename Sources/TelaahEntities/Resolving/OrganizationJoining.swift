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
    // What each name is, written out.
    var keys = clusters.map(\.form)
    var byKey = NameTable(capacity: all.count)
    for index in all {
      keys[index] = vocabulary.spelledOut(clusters[index].form)
      let key = NameKey(keys[index], .organization)
      guard let other = byKey[key] else {
        byKey[key] = index
        continue
      }
      let isFuller = words(index).count > words(other).count
      merge(isFuller ? other : index, into: isFuller ? index : other)
      if isFuller { byKey[key] = index }
    }
    joinOtherNames(all, byKey)
    joinInitials(all, keys)
    joinShortened(all, keys)
    for index in all
    where !clusters[index].mentions.isEmpty && isLocal(vocabulary.first(clusters[index].form)) {
      let key = vocabulary.words(keys[index])
      // *Satgas* of an article with one *Satgas Pangan*
      let isShort = layer.mentions[clusters[index].best].rule == Rules.shortBody
      let longer = all.filter {
        guard $0 != index, !clusters[$0].mentions.isEmpty else { return false }
        let other = vocabulary.words(keys[$0])
        return other.count > key.count && other.starts(with: key)
          && (isShort || isPlaces(other[key.count...]))
      }
      if longer.count == 1 { merge(index, into: longer[0]) }
    }
  }

  /// Joins a name that stops early with the one that goes on: *Badan Gizi* with *Badan Gizi
  /// Nasional*, *Komisi III* with *Komisi III DPR RI*; not companies, whose daughters are named so.
  private func joinShortened(_ all: [Int], _ keys: [NameForm]) {
    for index in all where !clusters[index].mentions.isEmpty && words(index).count > 1 {
      let key = vocabulary.words(keys[index])
      guard goesOn(vocabulary.first(clusters[index].form)) else { continue }
      let longer = all.filter {
        $0 != index && !clusters[$0].mentions.isEmpty
          && vocabulary.count(keys[$0]) > key.count
          && vocabulary.words(keys[$0]).starts(with: key)
      }
      guard longer.count == 1, !isPlaces(vocabulary.words(keys[longer[0]])[key.count...]) else {
        continue
      }
      merge(index, into: longer[0])
    }
  }

  /// Whether a name with this head may be said without its end.
  private func goesOn(_ word: NameWord) -> Bool {
    let (key, traits) = vocabulary.lookup(word)
    guard traits.contains(.organizationHead) else { return false }
    switch lexicon.label(0, of: key, in: .orgheads) {
    case "government", "agency", "ngo", "association", "parliament", "police": return true
    default: return false
    }
  }

  /// Joins organisations that the lexicon knows by several names: *World Bank* and *Bank Dunia*,
  /// *Komnas HAM* and *Komisi Nasional Hak Asasi Manusia*.
  private func joinOtherNames(_ all: [Int], _ byKey: NameTable) {
    for index in all where !clusters[index].mentions.isEmpty {
      for place in vocabulary.otherNames(of: clusters[index].form) {
        let other = vocabulary.spelledOut(vocabulary.otherNames[place])
        guard let owner = byKey[NameKey(other, .organization)], owner != index,
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
    (vocabulary.count(cluster.form), layer.mentions[cluster.best].span.count)
  }

  /// Whether a body that every area has begins with this word.
  private func isLocal(_ word: NameWord) -> Bool {
    let (key, traits) = vocabulary.lookup(word)
    guard traits.contains(.organizationHead) else { return false }
    switch lexicon.label(0, of: key, in: .orgheads) {
    case "government", "police", "parliament", "court", "military": return true
    default: return false
    }
  }

  private func isPlaces(_ words: Slice<NameWords>) -> Bool {
    if vocabulary.lookup(NameWords(rebasing: words)).traits.contains(.place) { return true }
    return words.allSatisfy { vocabulary.lookup($0).traits.intersects([.place, .placeHead]) }
  }
}
