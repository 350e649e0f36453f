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
    var keys: [Int: [[UInt8]]] = [:]
    var byKey: [[[UInt8]]: Int] = [:]
    for index in all {
      let key = spelledOut(clusters[index].words)
      keys[index] = key
      guard let other = byKey[key] else {
        byKey[key] = index
        continue
      }
      let isFuller = clusters[index].words.count > clusters[other].words.count
      merge(isFuller ? other : index, into: isFuller ? index : other)
      if isFuller { byKey[key] = index }
    }
    for index in all where !clusters[index].mentions.isEmpty && isLocal(clusters[index].words[0]) {
      guard let key = keys[index] else { continue }
      let longer = all.filter {
        guard $0 != index, !clusters[$0].mentions.isEmpty, let other = keys[$0] else {
          return false
        }
        return other.count > key.count && other.starts(with: key) && isPlaces(other[key.count...])
      }
      if longer.count == 1 { merge(index, into: longer[0]) }
    }
  }

  /// A name's words with the head and the areas written out, without *PT, Tbk, RI, Kabupaten*.
  private func spelledOut(_ words: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for (place, word) in words.enumerated() {
      if word.count <= 9, words.count > 1, isOptional(word, isFirst: place == 0) { continue }
      let isHead = result.isEmpty
      if isHead || word.count <= 8, let long = written(word, isHead: isHead) {
        result += long
      } else {
        result.append(word)
      }
    }
    return result.isEmpty ? words : result.filter { !isOptional($0, isFirst: false) }
  }

  private func isOptional(_ word: [UInt8], isFirst: Bool) -> Bool {
    switch String(decoding: word, as: UTF8.self) {
    case "pt", "cv", "ud": isFirst
    case "tbk", "persero", "perseroda", "ri", "kabupaten", "kota", "provinsi", "kab", "prov":
      !isFirst
    default: false
    }
  }

  /// The long form of a head (*Pemkab, Dinsos, KPU*) or of an area (*Sumsel*).
  private func written(_ word: [UInt8], isHead: Bool) -> [[UInt8]]? {
    let (key, traits) = lexicon.lookup(String(decoding: word, as: UTF8.self))
    var long: String?
    if isHead, traits.contains(.organizationHead),
      let entry = lexicon.entry(of: key, in: .orgheads), !entry.isEmpty(1)
    {
      long = entry.text(1)
    } else if isHead, traits.contains(.organization),
      let entry = lexicon.entry(of: key, in: .organizations), !entry.isEmpty(2)
    {
      long = entry.text(2)
    } else if !isHead, traits.contains(.place),
      let entry = lexicon.entry(of: key, in: .places), !entry.isEmpty(2)
    {
      long = entry.text(2)
    }
    guard let first = long?.split(separator: "|").first else { return nil }
    return first.lowercased().split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether a body that every area has begins with this word.
  private func isLocal(_ word: [UInt8]) -> Bool {
    let (key, traits) = lexicon.lookup(String(decoding: word, as: UTF8.self))
    guard traits.contains(.organizationHead) else { return false }
    switch lexicon.entry(of: key, in: .orgheads)?.text(0) {
    case "government", "police", "parliament", "court", "military": return true
    default: return false
    }
  }

  private func isPlaces(_ words: ArraySlice<[UInt8]>) -> Bool {
    let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if lexicon.lookup(name).traits.contains(.place) { return true }
    return words.allSatisfy {
      lexicon.lookup(String(decoding: $0, as: UTF8.self)).traits.intersects([.place, .placeHead])
    }
  }
}
