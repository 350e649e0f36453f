import TelaahLexicon
import TelaahText

/// Measures the features of candidates.
struct FeatureMeter {
  let words: [Word]
  let candidates: [Candidate]
  let reader: WordReader
  /// How many statements each entity makes.
  let statements: [Int32]
  private let sentences: Double
  private let lastPosition: Double
  private let greatest: Double

  init(words: [Word], candidates: [Candidate], reader: WordReader, statements: [Int32]) {
    self.words = words
    self.candidates = candidates
    self.reader = reader
    self.statements = statements
    let count = (words.last?.sentence ?? 0) + 1
    sentences = Double(count)
    lastPosition = reader.logarithms[count]
    var most: Int32 = 1
    for candidate in candidates where candidate.flags.contains(.valid) {
      most = max(most, candidate.count)
    }
    greatest = reader.logarithms[most]
  }

  /// Writes a value for each feature.
  func measure(_ candidate: Candidate, into values: UnsafeMutableBufferPointer<Double>) {
    for index in values.indices { values[index] = 0 }
    func set(_ feature: KeywordFeature, _ value: Double) { values[feature.rawValue] = value }
    func flag(_ feature: KeywordFeature, _ isSet: Bool) {
      if isSet { values[feature.rawValue] = 1 }
    }
    let first = Int(candidate.first)
    let sample = Int(candidate.sample)
    let length = Int(candidate.length)
    let count = Double(candidate.count)
    let own = words[sample..<min(sample + length, words.count)]
    set(.bias, 1)
    let frequency = reader.logarithms[candidate.count]
    set(.frequency, frequency)
    set(.relativeFrequency, frequency / greatest)
    let isHeadline = candidate.flags.contains(.headline)
    flag(.headline, isHeadline)
    flag(.headlineOnly, candidate.headlines > 0 && candidate.headlines == candidate.count)
    flag(.lead, candidate.flags.contains(.lead))
    set(.position, reader.logarithms[words[first].sentence] / lastPosition)
    set(.spread, Double(candidate.sentences) / sentences)
    var rarity = 0.0
    var least = Int32.max
    var headlined = 0
    var names = 0
    var isDerived = false
    for word in own {
      if word.candidate >= 0 {
        let at = Int(word.candidate)
        rarity += Double(candidates[at].rarity)
        least = min(least, candidates[at].count)
        if candidates[at].flags.contains(.headline) { headlined += 1 }
      }
      if word.name >= 0 { names += 1 }
      if word.flags.contains(.derivedNoun) { isDerived = true }
    }
    rarity /= Double(max(1, own.count))
    set(.rarity, rarity / 10)
    set(.frequencyAndRarity, frequency * rarity / 10)
    if length > 1, let a = own.first, let b = own.dropFirst().first {
      let level = reader.background.level(of: Background.combine(a.form, b.form))
      set(.knownPair, Background.log2Frequency(ofLevel: level) / 5)
      if least < .max { set(.cohesion, count / Double(max(1, least))) }
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
      set(.namePosition, values[KeywordFeature.position.rawValue])
      flag(.nameHapax, candidate.count == 1)
    }
    set(.capitals, min(1, Double(candidate.capitals) / count))
    if let word = own.first {
      flag(.acronym, length == 1 && word.flags.contains(.allCapitals))
      flag(.verb, word.flags.contains(.verb))
      flag(.stative, word.flags.contains(.stative))
      flag(.adjective, word.flags.contains(.adjective))
      flag(.title, word.flags.contains(.title))
      flag(.nameHead, word.flags.contains(.nameHead))
    }
    flag(.weakFirst, length > 1 && own.first?.flags.contains(.weak) == true)
    flag(.weakLast, length > 1 && own.last?.flags.contains(.weak) == true)
    flag(.weakAlone, length == 1 && own.first?.flags.contains(.weak) == true)
    flag(.derivedNoun, isDerived)
    flag(.number, own.last?.flags.contains(.number) == true)
    flag(.clitic, own.last?.flags.contains(.clitic) == true)
    set(.cut, min(1, Double(candidate.cuts) / count))
    flag(.withPerson, candidate.kind == .term && candidate.flags.contains(.withPerson))
    flag(.cutsName, candidate.flags.contains(.cutsName))
    flag(.withName, candidate.kind == .term && names > 0)
    set(.headlineOverlap, Double(headlined) / Double(length))
    flag(.hapax, candidate.count == 1)
  }
}
