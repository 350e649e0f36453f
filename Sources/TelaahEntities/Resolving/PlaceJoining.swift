import TelaahLexicon
import TelaahText

// Areas named in full and in short.

extension Resolution {
  /// A bare name is the area that the article names in full: *Bupati Bengkalis* and *di Bengkalis*
  /// bear on *Kabupaten Bengkalis*, unless two areas share the name (*Kota Bandung, Kabupaten
  /// Bandung*) or the article tells the town apart (*kota Bengkalis*). Of 45 articles with both, 43
  /// mean the same. A short form joins its long one (*Sumsel*, *Sumatera Selatan*).
  func joinPlaces() {
    var full = NameTable()
    for index in clusters.indices
    where clusters[index].kind == .location && words(index).count > 1
      && !clusters[index].mentions.isEmpty && isArea(words(index)[0])
    {
      let bare = vocabulary.form(words(index).dropFirst())
      note(index, NameKey(bare, .location), in: &full)
      if let long = longForm(bare) { note(index, NameKey(long, .location), in: &full) }
    }
    var long = NameTable(capacity: clusters.count)
    for index in clusters.indices
    where clusters[index].kind == .location && !clusters[index].mentions.isEmpty {
      let key = NameKey(clusters[index].form, .location)
      if long[key] == nil { long[key] = index }
    }
    for index in clusters.indices
    where clusters[index].kind == .location && !clusters[index].mentions.isEmpty {
      let form = clusters[index].form
      let longKey = longForm(form).map { NameKey($0, .location) }
      if let longKey, let other = long[longKey], other != index {
        merge(index, into: other)
        continue
      }
      guard let owner = full[NameKey(form, .location)] ?? longKey.flatMap({ full[$0] }),
        owner >= 0, owner != index,
        !clusters[index].mentions.contains(where: { isToldApart(layer.mentions[$0].span) })
      else { continue }
      merge(index, into: owner)
    }
  }

  /// Notes whose name a key is; -1 where it is that of two.
  private func note(_ cluster: Int, _ key: NameKey, in table: inout NameTable) {
    table[key] = table[key] == nil ? cluster : -1
  }

  /// Whether a word is the class of an administrative area.
  private func isArea(_ word: NameWord) -> Bool {
    switch NameVocabulary.Known(rawValue: word) {
    case .kabupaten, .kota, .provinsi, .kab, .prov: true
    default: false
    }
  }

  /// Whether a class word in small letters stands before a name: *ibu kota Bengkalis*.
  private func isToldApart(_ span: TextSpan) -> Bool {
    var end = span.start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < 16, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard end - start > 3, bytes[start] &- 0x61 < 26 else { return false }
    let word = TextSpan(start, end)
    return lookup(word).traits.contains(.placeHead)
      && vocabulary.words(form(word)).contains(where: isArea)
  }
}
