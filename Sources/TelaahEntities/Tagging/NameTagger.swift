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

  /// The labels of a sentence's words, and how far each is ahead of the next best. Where the rules
  /// are sure, theirs stand.
  func labels(
    _ features: inout TagFeatures, _ range: Range<Int>, _ codes: [UInt8]
  ) -> [(label: Int, margin: Int)] {
    var result: [(label: Int, margin: Int)] = []
    result.reserveCapacity(range.count)
    features.begin(range)
    var previous = Tag.outside
    var beforeThat = Tag.outside
    for at in range {
      var best = Tag.outside
      var margin = 0
      if MentionScanner.isFirm(codes[at]) {
        best = MentionScanner.label(codes[at])
      } else if features.isOpen(at, previous: previous) {
        features.read(at, previous: previous, beforeThat: beforeThat)
        (best, margin) = classify(features.slots, after: previous)
      }
      result.append((best, margin))
      beforeThat = previous
      previous = best
    }
    return result
  }

  private func classify(_ slots: [Int], after previous: Int) -> (Int, Int) {
    // Eight bytes at once: the seven weights of a bucket and one that is not looked at. Behind the
    // last bucket stands the literal's closing zero.
    let weights = UnsafeRawPointer(digits.utf8Start)
    var sums = SIMD8<Int16>(repeating: Int16(-80 * TagFeatures.count))
    slots.withUnsafeBufferPointer { slots in
      for slot in slots {
        let bytes = (weights + slot).loadUnaligned(as: SIMD8<UInt8>.self)
        sums &+= SIMD8<Int16>(truncatingIfNeeded: bytes)
      }
    }
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
    return (best, rival == Int.min ? 0 : all(best) - rival)
  }
}
