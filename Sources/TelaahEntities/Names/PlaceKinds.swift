import TelaahLexicon
import TelaahText

// What kind of place a class word begins: an area, a region, a street or building.

extension MentionScanner {
  /// Whether the class word of an administrative area stands at `at`.
  func isAreaHead(_ at: Int) -> Bool {
    guard page.words[at].has(.placeHead) else { return false }
    var isArea = false
    page.lexicon.forEachLine(of: page.words[at].key) { entry in
      guard entry.table == .placeheads else { return }
      switch entry.label(0) {
      case "regency", "province", "city", "district", "village": isArea = true
      default: break
      }
    }
    return isArea
  }

  /// Whether a word is a country's name: it speaks, too (*dikatakan Israel*).
  func isCountry(_ at: Int) -> Bool {
    page.lexicon.line(of: page.words[at].key, in: .places)?.choice(0, of: PlaceClass.self)
      == .country
  }

  func isRegionHead(_ at: Int) -> Bool {
    switch page.lexicon.label(0, of: page.words[at].key, in: .placeheads) {
    case "region", "area": true
    default: false
    }
  }

  /// Provinces, regencies and cities: their names are all known.
  func isState(_ at: Int) -> Bool {
    switch page.lexicon.label(0, of: page.words[at].key, in: .placeheads) {
    case "province", "regency", "city": true
    default: false
    }
  }

  /// Whether a class word begins names of any kind (streets, buildings) and not just areas.
  func isProperHead(_ at: Int) -> Bool {
    let key = page.key(at) { $0.placeHead }
    var proper = false
    page.lexicon.forEachLine(of: key) { entry in
      guard entry.table == .placeheads else { return }
      switch entry.label(0) {
      case "building", "street", "area", "region": proper = true
      default: break
      }
    }
    return proper
  }
}
