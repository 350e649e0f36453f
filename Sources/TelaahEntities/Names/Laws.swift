import TelaahLexicon
import TelaahText

// Laws and events.

extension MentionScanner {
  /// Rule: a kind of law with its number: *UU Nomor 5 Tahun 2014, Perbup Nomor 24 Tahun 2021*.
  mutating func law(_ at: Int) -> Int? {
    guard page.words[at].isCapitalized else { return nil }
    var number = at + 1
    let most = min(end, at + 8)
    while number < most, !isNumberSign(number) {
      guard page.words[number].kind == .word,
        page.words[number].isCapitalized || page.words[number].isMark(Mark.open)
          || page.words[number].isMark(Mark.close) || page.words[number].kind == .word
      else { return nil }
      number += 1
    }
    guard number + 1 < most + 2, number < most, isLawHead(at) else { return nil }
    var next = number + 1
    if next < end, page.words[next].isMark(Mark.stop) { next += 1 }
    guard next < end, page.words[next].shape.contains(.digit) else { return nil }
    next += 1
    if next + 1 < end, page.equals(next, "tahun"), page.words[next + 1].isNumber { next += 2 }
    add(at..<next, .law, Rules.law, 0.95)
    return next
  }

  private func isNumberSign(_ at: Int) -> Bool {
    page.equals(at, "nomor") || page.equals(at, "no") || page.equals(at, "no.")
  }

  private func isLawHead(_ at: Int) -> Bool {
    let heads: [StaticString] = [
      "uu", "undang-undang", "peraturan", "perda", "perbup", "perwali", "perwako", "pergub",
      "perpres", "perppu", "pp", "permendagri", "permenkes", "permen", "permendikbud", "permenkeu",
      "keputusan", "keppres", "kepmen", "inpres", "instruksi", "tap", "qanun", "perkap", "pmk",
      "pkpu", "kepgub", "surat",
    ]
    for head in heads where page.equals(at, head) { return true }
    return false
  }

  /// Rule: a kind of event with its name: *Pilkada 2020, Piala Presiden, HUT ke-75 RI*.
  mutating func event(_ at: Int) -> Int? {
    let word = page.words[at]
    guard word.isCapitalized, !passage.isTitleCase, isEventHead(at) else { return nil }
    var next = at + 1
    while next < end, next < at + 6 {
      let word = page.words[next]
      guard
        word.isCapitalized && word.kind == .word && !word.has([.weekday, .month])
          || word.isNumber && word.hasSpaceBefore && word.span.count <= 4 || word.kind == .mixed
      else { break }
      next += 1
    }
    guard next > at + 1 else { return nil }
    add(at..<next, .event, Rules.event, 0.8)
    return next
  }

  private func isEventHead(_ at: Int) -> Bool {
    let heads: [StaticString] = [
      "piala", "liga", "pilkada", "pilpres", "pileg", "pemilu", "olimpiade", "asian", "sea", "hut",
      "festival", "kongres", "muktamar", "munas", "musda", "rapimnas", "turnamen", "kejuaraan",
      "pekan", "hari", "konferensi", "ktt", "operasi",
    ]
    for head in heads where page.equals(at, head) { return true }
    return false
  }
}
