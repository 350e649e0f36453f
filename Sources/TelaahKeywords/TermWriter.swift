import TelaahText

/// Writes chosen candidates as keywords: their best form, where they stand, what they rest on.
struct TermWriter {
  let draft: Draft
  let document: Document
  let tokens: [Token]

  /// The keywords of chosen candidates, in their order.
  func keywords(
    _ chosen: [(candidate: Int32, score: Double)], morphology: [Morphology]?
  ) -> [Keyword] {
    var places: [[(word: Int, length: Int)]] = Array(repeating: [], count: chosen.count)
    var ranks = [Int32](repeating: -1, count: draft.table.candidates.count)
    for (rank, choice) in chosen.enumerated() {
      ranks[Int(choice.candidate)] = Int32(truncatingIfNeeded: rank)
    }
    for occurrence in draft.table.occurrences {
      let rank = ranks[Int(occurrence.candidate)]
      if rank >= 0 { places[Int(rank)].append((Int(occurrence.word), Int(occurrence.length))) }
    }
    return chosen.indices.map { rank in
      let sorted = places[rank].sorted { ($0.word, $0.length) < ($1.word, $1.length) }
      let (candidate, score) = chosen[rank]
      return Keyword(
        term: term(candidate, sorted), lemma: lemma(candidate, morphology), score: score,
        occurrences: sorted.map { span($0.word, $0.length) },
        features: features(of: candidate))
    }
  }

  /// What the score is made of: features that add a hundredth or more.
  private func features(of candidate: Int32) -> [Keyword.Feature] {
    let values = draft.values(of: candidate)
    var features: [Keyword.Feature] = []
    features.reserveCapacity(values.count)
    for (at, value) in values.enumerated() where value != 0 {
      let weight = value * draft.model.weights[at]
      if weight.magnitude >= 0.01, let feature = KeywordFeature(rawValue: at) {
        features.append(Keyword.Feature(name: feature.name, weight: weight))
      }
    }
    return features
  }

  /// The form that stands most often within sentences; the earlier of two.
  func term(_ index: Int32, _ places: [(word: Int, length: Int)]) -> String {
    let candidate = draft.table.candidates[Int(index)]
    var forms: [(text: String, weight: Int, last: Int)] = []
    let isAcronym = prefersAcronym(candidate, places)
    for place in places
    where isAcronym ? isAcronymHere(place) : place.length == Int(candidate.length) {
      let text = written(span(place.word, place.length))
      let flags = draft.words[place.word].flags
      let isPlain = !flags.contains(.headline) && !flags.contains(.breakBefore)
      let last = place.word + place.length - 1
      let isClitic = draft.words[last].flags.contains(.clitic)
      let isLoud = flags.contains(.allCapitals) && text.utf8.count > 5
      let weight = (isPlain && !isLoud ? 4 : 1) * (isClitic ? 1 : 4)
      if let at = forms.firstIndex(where: { $0.text == text }) {
        forms[at].weight += weight
      } else {
        forms.append((text, weight, last))
      }
    }
    var best = forms.first
    for form in forms where form.weight > (best?.weight ?? 0) { best = form }
    guard let best else {
      return written(span(Int(candidate.sample), Int(candidate.length)))
    }
    return candidate.kind == .term && draft.words[best.last].flags.contains(.clitic)
      ? TermWriter.withoutClitic(best.text) : best.text
  }

  /// Whether an article says an organisation's acronym far oftener than its name, as editors then
  /// do: *ASN* nine times for one *Aparatur Sipil Negara*.
  private func prefersAcronym(
    _ candidate: Candidate, _ places: [(word: Int, length: Int)]
  ) -> Bool {
    guard candidate.kind == .organization, candidate.length > 1 else { return false }
    let acronyms = places.count { isAcronymHere($0) }
    return acronyms >= 6 * places.count { $0.length == Int(candidate.length) }
  }

  private func isAcronymHere(_ place: (word: Int, length: Int)) -> Bool {
    place.length == 1 && draft.words[place.word].flags.contains(.allCapitals)
  }

  private static func withoutClitic(_ text: String) -> String {
    for clitic in ["nya", "ku", "mu"] where text.utf8.count > clitic.utf8.count + 3 {
      if text.hasSuffix(clitic) { return String(text.dropLast(clitic.count)) }
    }
    return text
  }

  /// The words' lemmas in small letters.
  private func lemma(_ index: Int32, _ morphology: [Morphology]?) -> String {
    let candidate = draft.table.candidates[Int(index)]
    let sample = Int(candidate.sample)
    return draft.words[sample..<(sample + Int(candidate.length))].map { word in
      let token = Int(word.token)
      if let morphology, token < morphology.count { return morphology[token].lemma.lowercased() }
      return document.text(of: tokens[token].span).lowercased()
    }.joined(separator: " ")
  }

  private func span(_ word: Int, _ length: Int) -> TextSpan {
    let last = min(word + length, draft.words.count) - 1
    return tokens[Int(draft.words[word].token)].span.union(
      tokens[Int(draft.words[last].token)].span)
  }

  /// The text of a span with single spaces.
  private func written(_ span: TextSpan) -> String {
    let text = document.text(of: span)
    if !text.utf8.contains(where: { $0 < 0x20 }) && !text.utf8.contains(0xC2) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
