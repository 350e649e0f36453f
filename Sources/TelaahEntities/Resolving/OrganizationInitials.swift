import TelaahLexicon
import TelaahText

// Bodies whose short name keeps the class noun and the initials of the rest: *Dinas PU* and *Dinas
// Pekerjaan Umum Kota Medan*, *Kementerian LH* and *Kementerian Lingkungan Hidup*.

extension Resolution {
  /// Joins such names, each with the one longer name that it can stand for.
  func joinInitials(_ all: [Int], _ keys: [NameForm]) {
    for index in all where hasInitialsBehindClass(index) {
      let short = vocabulary.words(keys[index])
      guard short.count > 1 else { continue }
      let longer = all.filter {
        $0 != index && !clusters[$0].mentions.isEmpty
          && isInitials(short, of: vocabulary.words(keys[$0]))
      }
      if longer.count == 1 { merge(index, into: longer[0]) }
    }
  }

  /// Whether letters stand behind the class noun of a name: *Dinas* ⟦*PU*⟧, *Badan* ⟦*POM*⟧.
  private func hasInitialsBehindClass(_ cluster: Int) -> Bool {
    guard !clusters[cluster].mentions.isEmpty else { return false }
    let words = words(cluster)
    guard words.count > 1, 2...6 ~= vocabulary.length(words[1]) else { return false }
    let span = layer.mentions[clusters[cluster].best].span
    let start = span.start + vocabulary.length(words[0]) + 1
    let end = start + vocabulary.length(words[1])
    guard end <= span.end, bytes[start..<end].allSatisfy({ $0 &- 0x41 < 26 }) else { return false }
    let (_, traits) = vocabulary.lookup(words[0])
    return traits.contains(.organizationHead) && traits.intersects([.root, .wholeWord])
  }

  /// Whether the letters behind the class noun are the initials of the words of a longer name, and
  /// what follows them follows there too.
  private func isInitials(_ short: NameWords, of long: NameWords) -> Bool {
    guard long.count > short.count, long[0] == short[0] else { return false }
    let letters = vocabulary.bytes(short[1])
    var at = 1
    for letter in letters {
      // *PUPR*: *Pekerjaan Umum* ⟦*dan*⟧ *Penataan Ruang*
      if at < long.count, long[at] == NameVocabulary.Known.dan.rawValue { at += 1 }
      guard at < long.count, vocabulary.first(long[at]) | 0x20 == letter | 0x20 else {
        return false
      }
      at += 1
    }
    return long[at...].starts(with: short[2...])
  }
}
