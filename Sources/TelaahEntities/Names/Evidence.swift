import TelaahLexicon
import TelaahText

// How much a word looks like part of a person's name: weights of evidence, added up.

extension MentionScanner {
  /// Evidence of one word: above 0 for a name, below for something else.
  func nameEvidence(_ at: Int) -> Double {
    let word = page.words[at]
    if word.isInitial { return 1 }
    if word.has(.nameParticle) { return 0.5 }
    var score = 0.0
    if word.has(.personalName) {
      score += word.has(.ambiguousName) ? 1 : (word.has(.place) ? 1.5 : 3)
      // *Gubernur NTB* ⟦*Lalu M Iqbal*⟧: within a sentence its capital makes it a name.
      if word.has([.stopword, .function]) {
        let isWithin =
          !word.isInitialOfSentence && !passage.isTitleCase && at + 1 < page.words.count
          && page.words[at + 1].isCapitalized
        score -= isWithin ? 1 : 3
      }
      if word.has([.root, .wholeWord]), !word.has(.ambiguousName) { score -= 1 }
    } else if word.has([.root, .wholeWord, .stopword, .function]) {
      score -= 2.5
    } else if word.has([.organization, .organizationHead, .placeHead, .titleHead]) {
      score -= 3
    } else if word.has(.place) {
      score -= 2
    } else if word.isAllCapitals {
      score -= 1.5
    } else {
      score +=
        looksDerived(word.span) || isPassive(word.span) ? -2 : 0.7
    }
    return word.isSpeaker ? max(score, 2.5) : score
  }

  /// Whether a word that the lexicon does not know looks like a common noun by its affixes:
  /// *Kesehatan, Pembangunan, Perhubungan, Organisasi*.
  func looksDerived(_ span: TextSpan) -> Bool {
    let count = span.count
    guard count >= 6 else { return false }
    func byte(_ at: Int) -> UInt8 {
      let value = page.bytes[at < 0 ? span.end + at : span.start + at]
      return value &- 0x41 < 26 ? value | 0x20 : value
    }
    let first = byte(0)
    let second = byte(1)
    let endsAn = byte(-1) == 0x6E && byte(-2) == 0x61
    // *Layanan, Kajian, Dukungan*
    if endsAn, count <= 24 {
      let stem = TextSpan(span.start, span.end - 2)
      if page.lookup(stem).traits.contains(.root) { return true }
    }
    if first == 0x70 && second == 0x65 || first == 0x6B && second == 0x65 {
      if endsAn { return true }
      if first == 0x70, count >= 7, byte(2) == 0x6D || byte(2) == 0x6E { return true }
    }
    // -asi, -isme, -itas, -ogi, -tif, -isi, -ksi, -nsi, -gram, -nya
    let c = byte(-3)
    let b = byte(-2)
    let a = byte(-1)
    switch (c, b, a) {
    case (0x61, 0x73, 0x69), (0x73, 0x6D, 0x65), (0x74, 0x61, 0x73), (0x6F, 0x67, 0x69),
      (0x74, 0x69, 0x66), (0x6B, 0x73, 0x69), (0x6E, 0x73, 0x69), (0x6E, 0x79, 0x61),
      (0x69, 0x6B, 0x61), (0x67, 0x72, 0x61), (0x69, 0x61, 0x6C), (0x6B, 0x61, 0x6E):
      return true
    default: return false
    }
  }

  /// *Terbaik, Berpelat*: an adjective or verb by its prefix.
  func hasPrefixedRoot(_ span: TextSpan) -> Bool {
    guard span.count > 6, page.bytes[span.start + 1] | 0x20 == 0x65,
      page.bytes[span.start + 2] | 0x20 == 0x72
    else { return false }
    let first = page.bytes[span.start] | 0x20
    guard first == 0x74 || first == 0x62 else { return false }
    return page.lookup(TextSpan(span.start + 3, span.end)).traits.contains(.root)
  }

  /// *Dibuka, Diperbaiki, Diresmikan*: a verb in the passive. In headlines it has a capital, and
  /// ends the name before it.
  func isPassive(_ span: TextSpan) -> Bool {
    guard span.count > 5, page.bytes[span.start] | 0x20 == 0x64,
      page.bytes[span.start + 1] | 0x20 == 0x69
    else { return false }
    func isRoot(_ start: Int, _ end: Int) -> Bool {
      end - start >= 3 && page.lookup(TextSpan(start, end)).traits.contains(.root)
    }
    for prefix in ["di", "diper"] as [StaticString] {
      let start = span.start + prefix.utf8CodeUnitCount
      for suffix in ["", "kan", "i"] as [StaticString] {
        let end = span.end - suffix.utf8CodeUnitCount
        if ends(span, with: suffix), begins(span, with: prefix), isRoot(start, end) { return true }
      }
    }
    return false
  }

  private func begins(_ span: TextSpan, with text: StaticString) -> Bool {
    span.count > text.utf8CodeUnitCount
      && (0..<text.utf8CodeUnitCount).allSatisfy {
        page.bytes[span.start + $0] | 0x20 == text.utf8Start[$0]
      }
  }

  private func ends(_ span: TextSpan, with text: StaticString) -> Bool {
    span.count > text.utf8CodeUnitCount
      && (0..<text.utf8CodeUnitCount).allSatisfy {
        page.bytes[span.end - text.utf8CodeUnitCount + $0] | 0x20 == text.utf8Start[$0]
      }
  }

  /// Evidence of a whole run; initials alone add little.
  func nameEvidence(_ range: Range<Int>) -> Double {
    var sum = 0.0
    for at in range where page.words[at].kind == .word {
      sum += nameEvidence(at, before: range.upperBound)
    }
    return sum
  }

  /// Evidence of a word within a run of capitals: a common noun between two names is one too
  /// (*Budi Karya Sumadi*).
  func nameEvidence(_ at: Int, before end: Int) -> Double {
    let evidence = nameEvidence(at)
    guard evidence < -0.3, at > 0, at + 1 < end, page.words[at - 1].isPersonal,
      page.words[at - 1].isCapitalized, page.words[at + 1].isPersonal
    else { return evidence }
    return -0.3
  }
}
