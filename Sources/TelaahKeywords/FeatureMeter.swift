import TelaahLexicon
import TelaahText

/// Measures the features of candidates.
struct FeatureMeter {
  private let words: UnsafeMutablePointer<Word>
  private let candidates: UnsafeMutablePointer<Candidate>
  /// How many statements each entity makes.
  private let statements: UnsafeMutableBufferPointer<Int32>
  private let logarithms: Mathematics.Logarithms
  private let rarity: WordRarity
  private let sentences: Double
  private let lastPosition: Double
  private let greatest: Double

  init(_ reading: Reading, logarithms: Mathematics.Logarithms, rarity: WordRarity) {
    words = reading.words.base
    candidates = reading.table.candidates.base
    statements = reading.statements.values
    self.logarithms = logarithms
    self.rarity = rarity
    let last = reading.words.count - 1
    let count = last < 0 ? 1 : words[last].sentence + 1
    sentences = Double(count)
    lastPosition = logarithms[count]
    var most: Int32 = 1
    for index in reading.table.candidates.indices where candidates[index].flags.contains(.valid) {
      most = max(most, candidates[index].count)
    }
    greatest = logarithms[most]
  }

  /// The sum of a candidate's features, each weighted.
  @inline(__always)
  func sum(
    of index: Int, _ weights: UnsafeBufferPointer<Double>, _ flagWeights: FlagWeights
  ) -> Double {
    // Four sums side by side, as a processor adds; which one a feature goes to is known when this
    // is compiled.
    var sums = (0.0, 0.0, 0.0, 0.0)
    let flags = measure(index) { feature, value in
      let product = value * weights[feature.rawValue]
      switch feature.rawValue & 3 {
      case 0: sums.0 += product
      case 1: sums.1 += product
      case 2: sums.2 += product
      default: sums.3 += product
      }
    }
    return Mathematics.rounded(flagWeights.sum(of: flags) + (sums.0 + sums.1 + sums.2 + sums.3))
  }

  /// Writes the value of each feature of a candidate, and tells which ones may be other than 0.
  @discardableResult
  func values(of index: Int, into values: UnsafeMutableBufferPointer<Double>) -> FeatureFlags {
    values.update(repeating: 0)
    var written = FeatureFlags()
    var flags = measure(index) { feature, value in
      values[feature.rawValue] = value
      written.set(feature, true)
    }
    for feature in flags { values[feature] = 1 }
    flags.formUnion(written)
    return flags
  }

  /// Hands out the values of features that are numbers, each once; those that are not handed out
  /// are 0.
  ///
  /// - Returns: The features that are 1.
  @inline(__always)
  private func measure(_ index: Int, set: (KeywordFeature, Double) -> Void) -> FeatureFlags {
    let candidate = candidates + index
    let words = self.words + Int(candidate.pointee.sample)
    let length = Int(candidate.pointee.length)
    let count = Double(candidate.pointee.count)
    let frequency = logarithms[candidate.pointee.count]
    let position =
      logarithms[self.words[Int(candidate.pointee.first)].sentence] / lastPosition
    set(.frequency, frequency)
    set(.relativeFrequency, frequency / greatest)
    set(.position, position)
    set(.spread, Double(candidate.pointee.sentences) / sentences)

    let parts = parts(of: words, length)
    let rarity = parts.rarity / Double(length)
    set(.rarity, rarity / 10)
    set(.frequencyAndRarity, frequency * rarity / 10)
    if length > 1 {
      let level = self.rarity.level(words[0], words[1], rarity: parts.rarest)
      set(.knownPair, Background.log2Frequency(ofLevel: level) / 5)
      set(.cohesion, count / Double(max(1, parts.leastCount)))
    }
    let absorbed = min(1, Double(candidate.pointee.absorbed) / count)
    set(.absorbed, absorbed)
    if length == 1 { set(.absorbedWord, absorbed) }
    if candidate.pointee.entity >= 0 {
      let entity = Int(candidate.pointee.entity)
      if entity < statements.count { set(.speaker, logarithms[statements[entity]]) }
      set(.nameFrequency, frequency)
      set(.namePosition, position)
    }
    set(.capitals, min(1, Double(candidate.pointee.capitals) / count))
    set(.cut, min(1, Double(candidate.pointee.cuts) / count))
    set(.headlineOverlap, Double(parts.headlined) / Double(length))
    return flags(of: candidate.pointee, words, parts)
  }

  /// What the words of a candidate say together.
  private struct Parts {
    var rarity = 0.0
    var rarest: Float = 0
    var leastCount = Int32.max
    var headlined: Int32 = 0
    /// What at least one of the words is.
    var flags: Word.Flags = []
    /// Less than 0 where none of the words is in a name.
    var name: Int32 = -1
  }

  @inline(__always)
  private func parts(of words: UnsafeMutablePointer<Word>, _ length: Int) -> Parts {
    var parts = Parts()
    var place = 0
    repeat {
      let word = candidates + Int(words[place].candidate)
      if word.pointee.rarity < 0 { word.pointee.rarity = rarity.rarity(of: words[place]) }
      parts.rarity += Double(word.pointee.rarity)
      parts.rarest = max(parts.rarest, word.pointee.rarity)
      parts.leastCount = min(parts.leastCount, word.pointee.count)
      parts.headlined &+= word.pointee.flags.contains(.headline) ? 1 : 0
      parts.flags.formUnion(words[place].flags)
      parts.name &= words[place].name
      place &+= 1
    } while place < length
    return parts
  }

  /// The features that are 1.
  @inline(__always)
  private func flags(
    of candidate: Candidate, _ words: UnsafeMutablePointer<Word>, _ parts: Parts
  ) -> FeatureFlags {
    let length = Int(candidate.length)
    let head = words[0].flags
    let tail = words[length - 1].flags
    let isHapax = candidate.count == 1
    var flags = FeatureFlags()
    flags.set(.bias, true)
    flags.set(.headline, candidate.flags.contains(.headline))
    flags.set(.headlineOnly, candidate.headlines > 0 && candidate.headlines == candidate.count)
    flags.set(.lead, candidate.flags.contains(.lead))
    flags.set(.hapax, isHapax)
    flags.setOne(from: .oneWord, min(length, 4) - 1)
    if candidate.kind != .term {
      flags.setOne(from: .person, Int(candidate.kind.rawValue) - 1)
      flags.set(.shortPerson, candidate.kind == .person && length == 1)
      flags.set(.nameHapax, isHapax && candidate.entity >= 0)
    } else {
      flags.set(.withPerson, candidate.flags.contains(.withPerson))
      flags.set(.withName, parts.name >= 0)
    }
    flags.set(.cutsName, candidate.flags.contains(.cutsName))
    flags.set(.acronym, candidate.flags.contains(.asAcronym))
    if length == 1 {
      flags.set(.acronym, head.contains(.allCapitals))
      flags.set(.weakAlone, head.contains(.weak))
    } else {
      flags.set(.weakFirst, head.contains(.weak))
      flags.set(.weakLast, tail.contains(.weak))
    }
    flags.set(.verb, head.contains(.verb))
    flags.set(.stative, head.contains(.stative))
    flags.set(.adjective, head.contains(.adjective))
    flags.set(.title, head.contains(.title))
    flags.set(.nameHead, head.contains(.nameHead))
    flags.set(.derivedNoun, parts.flags.contains(.derivedNoun))
    flags.set(.number, tail.contains(.number))
    flags.set(.clitic, tail.contains(.clitic))
    return flags
  }
}
