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
        let long = expansion(of: word, as: isHead ? .head : .area)
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
        for word in words(name) {
          switch Known(rawValue: word) {
          case .ri, .provinsi, .kabupaten, .kab: continue
          default: break
          }
          if let long = expansion(of: word, as: .title) ?? expansion(of: word, as: .area) {
            result += words(long)
          } else {
            result.append(word)
          }
        }
      }
    } ?? name
  }
}
