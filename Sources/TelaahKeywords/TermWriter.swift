import TelaahText

/// Writes chosen candidates as keywords: their best form, where they stand, what they rest on.
struct TermWriter {
  let reading: Reading
  let article: ArticleReader

  /// The keywords of chosen candidates, in their order.
  func keywords(
    _ chosen: [KeywordSelection.Choice], _ meter: FeatureMeter, _ model: KeywordModel
  ) -> [Keyword] {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: KeywordFeature.count) { values in
      chosen.map { choice in
        let flags = meter.values(of: Int(choice.candidate), into: values)
        let term = term(choice.candidate)
        return Keyword(
          term: term, lemma: lemma(choice.candidate), score: choice.score,
          occurrences: reading.occurrences.values.map { span($0) },
          features: TermWriter.features(
            flags, values, model.weights, overlap: choice.overlap))
      }
    }
  }

  /// What the score is made of: features that add a hundredth or more.
  private static func features(
    _ flags: FeatureFlags, _ values: UnsafeMutableBufferPointer<Double>, _ weights: [Double],
    overlap: Double
  ) -> [Keyword.Feature] {
    var told = FeatureFlags()
    for feature in flags {
      values[feature] *= weights[feature]
      if values[feature].magnitude >= 0.01 { told.setOne(from: .bias, feature) }
    }
    var features: [Keyword.Feature] = []
    features.reserveCapacity(told.count + (overlap >= 0.01 ? 1 : 0))
    let names = KeywordFeature.names
    for feature in told {
      features.append(Keyword.Feature(name: names[feature], weight: values[feature]))
    }
    if overlap >= 0.01 { features.append(Keyword.Feature(name: "overlap", weight: -overlap)) }
    return features
  }

  /// Finds where a candidate stands, in the order of the text.
  private func findOccurrences(of index: Int32) {
    let candidate = reading.table[index]
    reading.occurrences.removeAll()
    if candidate.length == 1 {
      var place = candidate.sample
      while place >= 0 {
        reading.occurrences.append(WordRange(start: place, count: 1))
        place = reading.words[Int(place)].next
      }
    } else {
      findRuns(of: index, candidate)
    }
    var isMixed = false
    for at in reading.places.indices where reading.places[at].candidate == index {
      reading.occurrences.append(reading.places[at].range)
      isMixed = true
    }
    if isMixed {
      var places = reading.occurrences.values
      places.sort { ($0.start, $0.count) < ($1.start, $1.count) }
    }
  }

  /// Finds where it stands as a run of words: from its first place to its last, if there are any.
  private func findRuns(of index: Int32, _ candidate: Candidate) {
    let count = reading.words.count
    let length = Int(candidate.length)
    guard candidate.last >= candidate.sample, length * count <= reading.runs.count else { return }
    let runs = reading.runs.base + (length - 1) * count
    for at in Int(candidate.sample)...Int(candidate.last) where runs[at] == index {
      reading.occurrences.append(
        WordRange(start: Int32(truncatingIfNeeded: at), count: candidate.length))
    }
  }

  /// The form in which a candidate stands most often within sentences; the earlier of two. Its
  /// places are left in the reading.
  func term(_ index: Int32) -> String {
    findOccurrences(of: index)
    let candidate = reading.table[index]
    return article.document.withBytes { bytes in
      guard let best = bestForm(of: candidate, bytes) else {
        return written(
          span(WordRange(start: candidate.sample, count: candidate.length)), bytes)
      }
      let text = written(best.span, bytes)
      return candidate.kind == .term && reading.words[best.last].flags.contains(.clitic)
        ? TermWriter.withoutClitic(text) : text
    }
  }

  private func bestForm(
    of candidate: Candidate, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Reading.WrittenForm? {
    let isAcronym = candidate.flags.contains(.asAcronym)
    let length = isAcronym ? 1 : candidate.length
    reading.writtenForms.removeAll()
    for place in reading.occurrences.values where place.count == length {
      let first = reading.words[Int(place.start)]
      if isAcronym, first.candidate != candidate.acronym { continue }
      let span = span(place)
      let last = place.indices.upperBound - 1
      let isPlain = !first.flags.intersects([.headline, .breakBefore])
      let isLoud = !isAcronym && first.flags.contains(.allCapitals) && span.count > 5
      let weight =
        (isPlain && !isLoud ? 4 : 1) * (reading.words[last].flags.contains(.clitic) ? 1 : 4)
      let forms = reading.writtenForms.values
      if let at = forms.firstIndex(where: { TermWriter.areEqual($0.span, span, bytes) }) {
        forms[at].weight += weight
      } else {
        reading.writtenForms.append(Reading.WrittenForm(span: span, last: last, weight: weight))
      }
    }
    var best: Reading.WrittenForm?
    for form in reading.writtenForms.values where form.weight > (best?.weight ?? 0) { best = form }
    return best
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
    let candidate = reading.table[index]
    reading.lemma.removeAll()
    let first = Int(candidate.sample)
    for at in first..<(first + Int(candidate.length)) {
      if at > first { reading.lemma.append(UInt8(ascii: " ")) }
      addLemma(ofToken: Int(reading.words[at].token))
    }
    return String(decoding: reading.lemma.values, as: UTF8.self)
  }

  /// Adds a word's lemma in small letters; most are written so.
  private func addLemma(ofToken token: Int) {
    if let morphology = article.morphology, token < morphology.count,
      let form = morphology.form(of: token)
    {
      var lemma = morphology.forms[form].lemma
      lemma.withUTF8 { addSmall($0) }
    } else {
      let span = article.tokens[token].span
      article.document.withBytes {
        addSmall(UnsafeBufferPointer(rebasing: $0[span.start..<span.end]))
      }
    }
  }

  /// Adds letters as small ones.
  private func addSmall(_ letters: UnsafeBufferPointer<UInt8>) {
    if letters.contains(where: { $0 >= 0x80 }) {
      for byte in String(decoding: letters, as: UTF8.self).lowercased().utf8 {
        reading.lemma.append(byte)
      }
    } else {
      for byte in letters { reading.lemma.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
  }

  private func span(_ place: WordRange) -> TextSpan {
    let first = Int(reading.words[Int(place.start)].token)
    let last = Int(reading.words[place.indices.upperBound - 1].token)
    return article.tokens[first].span.union(article.tokens[last].span)
  }

  /// The text of a span with single spaces.
  private func written(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let bytes = bytes[span.start..<span.end]
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.allSatisfy { $0 >= 0x20 && $0 != 0xC2 }
      ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
