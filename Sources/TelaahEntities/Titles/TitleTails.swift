import TelaahText

// What is said of an office behind its body, and before the name: *periode 2016-2021, tahun
// 2021-2024, masa jabatan 2019–2024, dua periode, nomor urut 2, nonaktif, terpilih, setempat*.

extension MentionScanner {
  /// The word behind what is said of an office; nil where nothing such begins at `at`.
  func tailEnd(_ at: Int) -> Int? {
    guard at + 1 < end, !page.words[at].isCapitalized else { return nil }
    if page.equals(at, "nonaktif") || page.equals(at, "terpilih") || page.equals(at, "setempat")
      || page.equals(at, "petahana")
    {
      return at + 1
    }
    return ballotEnd(at) ?? periodEnd(at)
  }

  /// *nomor urut 2*
  private func ballotEnd(_ at: Int) -> Int? {
    guard page.equals(at, "nomor"), at + 2 < end, page.equals(at + 1, "urut"),
      page.words[at + 2].isNumber || page.words[at + 2].has(.numeral)
    else { return nil }
    return at + 3
  }

  /// *periode 2016-2021, tahun 2020, masa jabatan 2019–2024, dua periode*
  private func periodEnd(_ at: Int) -> Int? {
    var next = at
    if page.equals(next, "masa"), isTerm(next + 1) { next += 2 }
    if next < end, page.equals(next, "periode") || page.equals(next, "tahun") { next += 1 }
    guard next > at else {
      return page.words[at].has(.numeral) && page.equals(at + 1, "periode") ? at + 2 : nil
    }
    var last = next
    while last < end, last < next + 3, isYearPart(last) { last += 1 }
    return last > next ? last : nil
  }

  /// *masa* ⟦*jabatan, bakti*⟧
  private func isTerm(_ at: Int) -> Bool {
    page.equals(at, "jabatan") || page.equals(at, "bakti") || page.equals(at, "kerja")
      || page.equals(at, "khidmat")
  }

  /// A year, or the dash between two.
  private func isYearPart(_ at: Int) -> Bool {
    let word = page.words[at]
    // The en dash is E2 80 93.
    return word.isNumber || word.kind == .mixed || word.isMark(Mark.hyphen)
      || word.byte == 0xE2 && word.span.count == 3 && !word.isWord
  }

  /// Whether the number at `at` is the year of *17 Agustus 1945* in a body's name: *Universitas 17
  /// Agustus 1945*.
  func isYearOfName(_ at: Int) -> Bool {
    at - 3 >= passage.words.lowerBound && page.words[at - 1].has(.month)
      && page.words[at - 2].isNumber && page.words[at - 3].has(.organizationHead)
      && page.words[at - 3].isCapitalized
  }

  /// *petenis nomor* ⟦*satu*⟧ *dunia, mahasiswa semester* ⟦*tujuh*⟧: a number behind what it counts.
  func isRankNumber(_ at: Int) -> Bool {
    guard page.words[at].has(.numeral), at > passage.words.lowerBound else { return false }
    return page.equals(at - 1, "nomor") || page.equals(at - 1, "peringkat")
      || page.equals(at - 1, "semester") || page.equals(at - 1, "unggulan")
      || page.equals(at - 1, "kelas") || page.equals(at - 1, "tingkat")
      || page.equals(at - 1, "urutan")
  }

  /// *mahasiswa jurusan* ⟦*Teknik Sipil*⟧: a field with capitals behind what it is one of.
  func isKindOfField(_ at: Int) -> Bool {
    page.equals(at, "jurusan") || page.equals(at, "prodi") || page.equals(at, "studi")
      || page.equals(at, "bidang") || page.equals(at, "divisi")
  }
}
