import TelaahLexicon

// Names of bodies and titles with their short forms written out.

extension NameVocabulary {
  /// A body's name with the head and the areas written out, without *PT, Tbk, RI, Kabupaten*,
  /// *Partai*.
  func spelledOut(_ name: NameForm) -> NameForm {
    related(name, .organization) { form { spellOut(words(name)[...], to: &$0) } } ?? name
  }

  private func spellOut(_ name: Slice<NameWords>, to result: inout [NameWord]) {
    var words = name
    let party = Known.partai.rawValue
    if words.count > 1, words.first == party { words.removeFirst() }
    for (place, word) in words.enumerated() {
      if words.count > 1, isOptional(word, isFirst: place == 0) { continue }
      let isHead = result.isEmpty
      if isHead || length(word) <= 8,
        let long = isHead
          ? expansion(of: word, as: .head) : expansion(ofArea: words[(words.startIndex + place)...])
      {
        result += self.words(long)
      } else {
        result.append(word)
      }
    }
    if result.isEmpty {
      result += words
    } else {
      result.removeAll { isOptional($0, isFirst: false) }
    }
    if result.count > 1, result[0] == party { result.removeFirst() }
  }

  private func isOptional(_ word: NameWord, isFirst: Bool) -> Bool {
    switch Known(rawValue: word) {
    case .pt, .cv, .ud: isFirst
    case .tbk, .persero, .perseroda, .ri, .kabupaten, .kota, .provinsi, .kab, .prov: !isFirst
    default: false
    }
  }

  /// A title's words with short forms written out: *Plh* as *Pelaksana Harian*, *Sumsel* as
  /// *Sumatera Selatan*; without *RI, Provinsi, Kabupaten*.
  func title(_ name: NameForm) -> NameForm {
    related(name, .title) {
      form { result in
        let all = words(name)
        var next = 0
        while next < all.count {
          let word = all[next]
          next += 1
          // *Kasi Intel*, as *Kasintel*
          if next < all.count, let long = expansion(ofPair: all[(next - 1)...next]) {
            result += words(long)
            next += 1
            continue
          }
          switch Known(rawValue: word) {
          case .ri, .provinsi, .kabupaten, .kab: continue
          default: break
          }
          if let long = expansion(of: word, as: .title) ?? expansion(ofArea: all[(next - 1)...]) {
            result += words(long)
          } else {
            result.append(word)
          }
        }
      }
    } ?? name
  }

  /// What the first of these words stands for as an area: *Jatim* for *Jawa Timur*, but not the
  /// *Jawa* of *Jawa Timur* for the island.
  private func expansion(ofArea words: Slice<NameWords>) -> NameForm? {
    guard let long = expansion(of: words[words.startIndex], as: .area) else { return nil }
    let isLonger =
      count(long) > 1 && words.count > 1
      && lookup(NameWords(rebasing: words.prefix(2))).traits.contains(.place)
    return isLonger ? nil : long
  }

  /// What a short title of two words stands for: *Kasi Penkum, Kabid Humas*.
  private func expansion(ofPair pair: Slice<NameWords>) -> NameForm? {
    guard lookup(pair[pair.startIndex]).traits.contains(.titleAcronym) else { return nil }
    let (key, traits) = lookup(NameWords(rebasing: pair))
    return traits.contains(.titleAcronym) ? form(key, .titles, 2) : nil
  }
}
