/// How well lemmas and roots are found.
public struct LemmaScore: Sendable {
  /// A figure: what is measured, and how many are right.
  public struct Figure: Hashable, Sendable {
    /// A short name, for thresholds.
    public let name: String
    /// What is measured, in words.
    public let title: String
    /// Right answers and questions.
    public var counts = Counts()

    /// The share of right answers.
    public var share: Double { counts.recall }
  }

  /// A wrong answer.
  public struct Miss: Hashable, Sendable {
    /// The figure that it belongs to.
    public let figure: String
    /// The word.
    public let form: String
    /// What was found.
    public let found: String
    /// What is right.
    public let expected: String
    /// The sentence, or the note.
    public let context: String
  }

  /// The figures in order.
  public private(set) var figures: [Figure]
  /// The wrong answers in order.
  public private(set) var misses: [Miss] = []

  /// Scores gold data.
  ///
  /// Of a treebank, words that differ from their lemma (pronouns aside) and words that are their own
  /// lemma are counted apart, since always answering with the word itself is right for three words
  /// of four; forms on which the treebanks disagree count in neither.
  ///
  /// - Parameters:
  ///   - gold: What is right.
  ///   - isDisputed: Whether a form is left out.
  ///   - analyze: Gives the lemma and root of a form.
  public init(
    of gold: LemmaGold, isDisputed: (String) -> Bool,
    analyze: (String) -> (lemma: String, root: String)
  ) {
    switch gold {
    case .treebank(let items):
      figures = [
        Figure(name: "root", title: "root of affixed words"),
        Figure(name: "keep", title: "plain words left alone"),
      ]
      for item in items where !isDisputed(item.form) {
        let isPlain = item.form == item.lemma
        if !isPlain, item.partOfSpeech == "PRON" { continue }
        let root = analyze(item.form).root.lowercased()
        count(isPlain ? 1 : 0, item.form, root, [item.lemma], item.context)
      }
    case .table(let items):
      figures = [
        Figure(name: "lemma", title: "lemma of words"),
        Figure(name: "root", title: "root of words"),
      ]
      for item in items {
        let found = analyze(item.form)
        count(0, item.form, found.lemma.lowercased(), item.lemmas, item.note)
        count(1, item.form, found.root.lowercased(), item.roots, item.note)
      }
    }
  }

  private mutating func count(
    _ figure: Int, _ form: String, _ found: String, _ expected: [String], _ context: String
  ) {
    figures[figure].counts.gold += 1
    figures[figure].counts.found += 1
    if expected.contains(found) {
      figures[figure].counts.right += 1
    } else {
      misses.append(
        Miss(
          figure: figures[figure].name, form: form, found: found,
          expected: expected.first ?? "", context: context))
    }
  }
}
