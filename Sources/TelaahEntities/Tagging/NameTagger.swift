import TelaahText

/// A small statistical tagger: an averaged perceptron over hashed features, read from left to right.
///
/// Its weights come from `telaah train-names` on two openly licensed sets; see
/// `Resources/Tagger/README.md`. It is asked only where the rules have little evidence.
struct NameTagger: Sendable {
  /// 6-bit weights, `Tag.count` for each bucket, as printable digits.
  private let digits: StaticString

  /// The tagger that was compiled into the program; nil where it was built without weights.
  static let compiled: NameTagger? =
    taggerWeightsCount == TagFeatures.buckets * Tag.count
    ? NameTagger(digits: taggerWeights) : nil

  private init(digits: StaticString) { self.digits = digits }

  /// Writes the labels of a sentence's words, and how far each is ahead of the next best, where it
  /// has any but `outside` by 0. Where the rules are sure, theirs stand.
  ///
  /// - Parameter asked: is left with the words that have a label written, in order.
  func label(
    _ range: Range<Int>, _ features: inout TagFeatures, _ labels: inout [TaggedWord],
    asked: inout [Int]
  ) {
    features.begin(range)
    asked.removeAll(keepingCapacity: true)
    var previous = Tag.outside
    var beforeThat = Tag.outside
    var next = range.lowerBound
    while next < range.upperBound {
      let at = next
      next += 1
      // Most words are plain, and stand beside plain ones.
      if previous == Tag.outside, features.isPlain(at) {
        beforeThat = previous
        continue
      }
      let code = features.code(at)
      var word = TaggedWord()
      if MentionScanner.isFirm(code) {
        word.label = Int16(truncatingIfNeeded: MentionScanner.label(code))
      } else if features.isOpen(at, previous: previous) {
        word = classify(
          features.weights(at, previous: previous, beforeThat: beforeThat, weights),
          after: previous)
      }
      labels[at] = word
      asked.append(at)
      beforeThat = previous
      previous = Int(word.label)
    }
  }

  private var weights: UnsafeRawPointer { UnsafeRawPointer(digits.utf8Start) }

  private func classify(_ sums: SIMD8<Int16>, after previous: Int) -> TaggedWord {
    func all(_ label: Int) -> Int { Int(sums[label]) }
    var best = 0
    for label in 1..<Tag.count where Tag.follows(label, previous) && all(label) > all(best) {
      best = label
    }
    // For a name, how far it is ahead of none; for none, of the best name.
    var rival = Int.min
    for label in 0..<Tag.count where Tag.follows(label, previous) && label != best {
      if best != Tag.outside, Tag.kind(label) == Tag.kind(best) { continue }
      rival = max(rival, all(label))
    }
    return TaggedWord(
      label: Int16(truncatingIfNeeded: best),
      margin: Int32(truncatingIfNeeded: rival == Int.min ? 0 : all(best) - rival))
  }
}

/// A word's label, and how far it is ahead of the next best.
struct TaggedWord {
  var label = Int16(Tag.outside)
  var margin: Int32 = 0
}
