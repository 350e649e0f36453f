import TelaahText

/// Writes chosen candidates as keywords: their best form, where they stand, what they rest on.
struct TermWriter {
  let draft: Draft
  let document: Document
  let tokens: [Token]
  let morphology: MorphologyLayer?

  private var words: [Word] { draft.reading.words }

  /// The keywords of chosen candidates, in their order.
  func keywords(_ chosen: [KeywordSelection.Choice]) -> [Keyword] {
    let values = draft.values(of: chosen.map(\.candidate))
    var keywords: [Keyword] = []
    keywords.reserveCapacity(chosen.count)
    for (choice, values) in zip(chosen, values) {
      let places = places(of: choice.candidate)
      keywords.append(
        Keyword(
          term: term(choice.candidate, places), lemma: lemma(choice.candidate),
          score: choice.score, occurrences: places.map { span($0) },
          features: features(values, overlap: choice.overlap)))
    }
    return keywords
  }

  /// Where a candidate stands, in the order of the text.
  func places(of index: Int32) -> [WordRange] {
    let candidate = draft.reading.table.candidates[Int(index)]
    var places: [WordRange] = []
    places.reserveCapacity(Int(candidate.count))
    let count = words.count
    let length = Int(candidate.length)
    // It stands nowhere before its first place, and no more often than it was counted.
    let first = Int(candidate.first)
    let most = Int(candidate.count)
    if length == 1 {
      words.withUnsafeBufferPointer { words in
        for at in first..<max(first, count) where words[at].candidate == index {
          places.append(WordRange(start: Int32(truncatingIfNeeded: at), count: 1))
          if places.count == most { break }
        }
      }
    } else if length * count <= draft.reading.runs.count {
      draft.reading.runs.withUnsafeBufferPointer { runs in
        let row = (length - 1) * count
        for at in first..<max(first, count) where runs[row + at] == index {
          places.append(
            WordRange(start: Int32(truncatingIfNeeded: at), count: Int32(candidate.length)))
          if places.count == most { break }
        }
      }
    }
    var isMixed = false
    for place in draft.reading.places where place.candidate == index {
      places.append(place.range)
      isMixed = true
    }
    if isMixed { places.sort { ($0.start, $0.count) < ($1.start, $1.count) } }
    return places
  }

  /// What the score is made of: features that add a hundredth or more.
  private func features(_ values: [Double], overlap: Double) -> [Keyword.Feature] {
    var features: [Keyword.Feature] = []
    features.reserveCapacity(32)
    let names = KeywordFeature.names
    for (at, value) in values.enumerated() where value != 0 {
      let weight = value * draft.model.weights[at]
      if weight.magnitude >= 0.01 {
        features.append(Keyword.Feature(name: names[at], weight: weight))
      }
    }
    if overlap >= 0.01 {
      features.append(Keyword.Feature(name: "overlap", weight: -overlap))
    }
    return features
  }

  /// A form in which a term is written.
  private struct Form {
    let span: TextSpan
    let last: Int
    var weight: Int
  }

  /// The form that stands most often within sentences; the earlier of two.
  func term(_ index: Int32, _ places: [WordRange]) -> String {
    let candidate = draft.reading.table.candidates[Int(index)]
    let isAcronym = candidate.flags.contains(.asAcronym)
    let length = isAcronym ? 1 : Int32(candidate.length)
    let best = document.withBytes { bytes in
      var forms: [Form] = []
      forms.reserveCapacity(min(places.count, 8))
      for place in places where place.count == length {
        let first = words[Int(place.start)]
        if isAcronym, first.candidate != candidate.acronym { continue }
        let span = span(place)
        let last = Int(place.start + place.count) - 1
        let isPlain = !first.flags.intersects([.headline, .breakBefore])
        let isLoud = !isAcronym && first.flags.contains(.allCapitals) && span.count > 5
        let weight =
          (isPlain && !isLoud ? 4 : 1) * (words[last].flags.contains(.clitic) ? 1 : 4)
        if let at = forms.firstIndex(where: { TermWriter.areEqual($0.span, span, bytes) }) {
          forms[at].weight += weight
        } else {
          forms.append(Form(span: span, last: last, weight: weight))
        }
      }
      var best = forms.first
      for form in forms where form.weight > (best?.weight ?? 0) { best = form }
      return best
    }
    guard let best else {
      return written(span(WordRange(start: candidate.sample, count: Int32(candidate.length))))
    }
    let text = written(best.span)
    return candidate.kind == .term && words[best.last].flags.contains(.clitic)
      ? TermWriter.withoutClitic(text) : text
  }

  private static func areEqual(
    _ a: TextSpan, _ b: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.start + offset] != bytes[b.start + offset] {
      return false
    }
    return true
  }

  private static func withoutClitic(_ text: String) -> String {
    for clitic in ["nya", "ku", "mu"] where text.utf8.count > clitic.utf8.count + 3 {
      if text.hasSuffix(clitic) { return String(text.dropLast(clitic.count)) }
    }
    return text
  }

  /// The words' lemmas in small letters.
  private func lemma(_ index: Int32) -> String {
    let candidate = draft.reading.table.candidates[Int(index)]
    let sample = Int(candidate.sample)
    guard sample < words.count else { return "" }
    var lemma = lemma(ofToken: Int(words[sample].token))
    for at in (sample + 1)..<max(sample + 1, min(sample + Int(candidate.length), words.count)) {
      lemma += " "
      lemma += self.lemma(ofToken: Int(words[at].token))
    }
    return lemma
  }

  /// A word's lemma in small letters; most are written so.
  private func lemma(ofToken token: Int) -> String {
    let lemma: String
    if let morphology, token < morphology.count, let form = morphology.form(of: token) {
      lemma = morphology.forms[form].lemma
    } else {
      lemma = document.text(of: tokens[token].span)
    }
    let isSmall = lemma.utf8.allSatisfy { $0 < 0x80 && $0 &- 0x41 >= 26 }
    return isSmall ? lemma : lemma.lowercased()
  }

  private func span(_ place: WordRange) -> TextSpan {
    let last = min(Int(place.start + place.count), words.count) - 1
    return tokens[Int(words[Int(place.start)].token)].span.union(
      tokens[Int(words[last].token)].span)
  }

  /// The text of a span with single spaces.
  private func written(_ span: TextSpan) -> String {
    let isPlain = document.withBytes { bytes in
      bytes[span.start..<span.end].allSatisfy { $0 >= 0x20 && $0 != 0xC2 }
    }
    let text = document.text(of: span)
    return isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
