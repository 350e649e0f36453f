import TelaahLexicon
import TelaahText

/// Measures the features of candidates.
struct FeatureMeter {
  let words: UnsafeBufferPointer<Word>
  let candidates: UnsafeMutableBufferPointer<Candidate>
  let reader: WordReader
  /// How many statements each entity makes.
  let statements: [Int32]
  private let sentences: Double
  private let lastPosition: Double
  private let greatest: Double

  init(
    words: UnsafeBufferPointer<Word>, candidates: UnsafeMutableBufferPointer<Candidate>,
    reader: WordReader, statements: [Int32]
  ) {
    self.words = words
    self.candidates = candidates
    self.reader = reader
    self.statements = statements
    let count = (words.last?.sentence ?? 0) + 1
    sentences = Double(count)
    lastPosition = reader.logarithms[count]
    var most: Int32 = 1
    for candidate in candidates.indices where candidates[candidate].flags.contains(.valid) {
      most = max(most, candidates[candidate].count)
    }
    greatest = reader.logarithms[most]
  }

  /// The sum of a candidate's features, each weighted.
  func sum(of index: Int, _ weights: UnsafeBufferPointer<Double>) -> Double {
    var sums = (0.0, 0.0, 0.0, 0.0)
    measure(index) { feature, value in
      // Four sums side by side, as a processor adds; which one a feature goes to is known when this
      // is compiled.
      let product = value * weights[feature.rawValue]
      switch feature.rawValue & 3 {
      case 0: sums.0 += product
      case 1: sums.1 += product
      case 2: sums.2 += product
      default: sums.3 += product
      }
    }
    return sums.0 + sums.1 + sums.2 + sums.3
  }

  /// Hands out the features' values, each once; those that are not handed out are 0.
  @inline(__always)
  func measure(_ index: Int, set: (KeywordFeature, Double) -> Void) {
    let candidate = candidates[index]
    @inline(__always)
    func flag(_ feature: KeywordFeature, _ isSet: Bool) { set(feature, isSet ? 1 : 0) }
    let first = Int(candidate.first)
    let sample = Int(candidate.sample)
    let length = Int(candidate.length)
    let count = Double(candidate.count)
    let end = min(sample + length, words.count)
    let head = words[sample].flags
    let tail = words[end - 1].flags
    set(.bias, 1)
    let frequency = reader.logarithms[candidate.count]
    set(.frequency, frequency)
    set(.relativeFrequency, frequency / greatest)
    let isHeadline = candidate.flags.contains(.headline)
    flag(.headline, isHeadline)
    flag(.headlineOnly, candidate.headlines > 0 && candidate.headlines == candidate.count)
    flag(.lead, candidate.flags.contains(.lead))
    let position = reader.logarithms[words[first].sentence] / lastPosition
    set(.position, position)
    set(.spread, Double(candidate.sentences) / sentences)
    var rarity = 0.0
    var rarest: Float = 0
    var least = Int32.max
    var headlined = 0
    var names = 0
    var isDerived = false
    for place in sample..<end {
      let word = words[place]
      let at = Int(word.candidate)
      var own = candidates[at].rarity
      if own < 0 {
        own = reader.rarity(of: word)
        candidates[at].rarity = own
      }
      rarity += Double(own)
      rarest = max(rarest, own)
      least = min(least, candidates[at].count)
      if candidates[at].flags.contains(.headline) { headlined += 1 }
      if word.name >= 0 { names += 1 }
      if word.flags.contains(.derivedNoun) { isDerived = true }
    }
    rarity /= Double(length)
    set(.rarity, rarity / 10)
    set(.frequencyAndRarity, frequency * rarity / 10)
    if end - sample > 1 {
      let level = reader.level(words[sample], words[sample + 1], rarity: rarest)
      set(.knownPair, Background.log2Frequency(ofLevel: level) / 5)
      set(.cohesion, count / Double(max(1, least)))
    }
    set(.absorbed, min(1, Double(candidate.absorbed) / count))
    if length == 1 { set(.absorbedWord, min(1, Double(candidate.absorbed) / count)) }
    flag(.oneWord, length == 1)
    flag(.twoWords, length == 2)
    flag(.threeWords, length == 3)
    flag(.manyWords, length > 3)
    flag(.person, candidate.kind == .person)
    flag(.organization, candidate.kind == .organization)
    flag(.location, candidate.kind == .location)
    flag(.otherName, candidate.kind == .other)
    flag(.role, candidate.kind == .role)
    flag(.shortPerson, candidate.kind == .person && length == 1)
    if candidate.entity >= 0, Int(candidate.entity) < statements.count {
      set(.speaker, reader.logarithms[statements[Int(candidate.entity)]])
    }
    if candidate.entity >= 0 {
      set(.nameFrequency, frequency)
      set(.namePosition, position)
      flag(.nameHapax, candidate.count == 1)
    }
    set(.capitals, min(1, Double(candidate.capitals) / count))
    flag(
      .acronym,
      length == 1 && head.contains(.allCapitals) || candidate.flags.contains(.asAcronym))
    flag(.verb, head.contains(.verb))
    flag(.stative, head.contains(.stative))
    flag(.adjective, head.contains(.adjective))
    flag(.title, head.contains(.title))
    flag(.nameHead, head.contains(.nameHead))
    flag(.weakFirst, length > 1 && head.contains(.weak))
    flag(.weakLast, length > 1 && tail.contains(.weak))
    flag(.weakAlone, length == 1 && head.contains(.weak))
    flag(.derivedNoun, isDerived)
    flag(.number, tail.contains(.number))
    flag(.clitic, tail.contains(.clitic))
    set(.cut, min(1, Double(candidate.cuts) / count))
    flag(.withPerson, candidate.kind == .term && candidate.flags.contains(.withPerson))
    flag(.cutsName, candidate.flags.contains(.cutsName))
    flag(.withName, candidate.kind == .term && names > 0)
    set(.headlineOverlap, Double(headlined) / Double(length))
    flag(.hapax, candidate.count == 1)
  }
}
