/// A sentence of a treebank in CoNLL-U: its text, and where the tree itself joins two sentences.
public struct SentenceGold: Hashable, Sendable {
  /// The sentence as it stands in print (`# text = …`).
  public let text: String
  /// Ends within the sentence, in UTF-8 bytes of its text, that a reader may set or not: there the
  /// treebank wrote two sentences as one and said so. They follow a full stop, question or
  /// exclamation mark, stand before a capital, and no relation but `parataxis` (in Universal
  /// Dependencies: clauses placed side by side) or `dep` (none that fits) reaches across.
  public let runOns: [Int]

  /// Whether the text ends with a full stop, question or exclamation mark or an ellipsis, closing
  /// marks aside. What does not is a headline or leads a list: print gives it a line of its own.
  public var isMarked: Bool {
    let closing = "\"'”’»)]` "
    return text.last { !closing.contains($0) }.map { ".?!…".contains($0) } ?? false
  }

  /// Reads a treebank's sentences in order; those without a text line are left out.
  public static func sentences(conllu text: String) -> [SentenceGold] {
    var sentences: [SentenceGold] = []
    var printed: Substring?
    var rows: [[Substring]] = []
    for line in text.goldLines + [""] {
      if line.hasPrefix("# text = ") {
        printed = line.dropFirst("# text = ".count)
      } else if line.isEmpty {
        if let printed {
          sentences.append(
            SentenceGold(text: printed.trimmed, rows: rows.filter { $0.count >= 8 }))
        }
        (printed, rows) = (nil, [])
      } else if !line.hasPrefix("#") {
        rows.append(line.split(separator: "\t", omittingEmptySubsequences: false))
      }
    }
    return sentences
  }

  init(text: String, rows: [[Substring]]) {
    self.text = text
    runOns = Tree(of: text, rows: rows).runOns
  }
}

/// A sentence's words with their places and the arcs between them.
private struct Tree {
  /// A word: where it stands, and its head's number and relation.
  struct Word {
    let form: Substring
    let end: Int
    let head: Int
    let relation: Substring
  }

  private var words: [Word] = []

  init(of text: String, rows: [[Substring]]) {
    var rest = text[...]
    var fused = 0
    var end = 0
    for row in rows {
      let bounds = row[0].split(separator: "-").compactMap { Int($0) }
      // Words within a fused one (`1-2 rumahnya`) end where it ends.
      if bounds.isEmpty || row[0].contains(".") { continue }
      if bounds[0] > fused {
        guard let found = rest.firstRange(of: row[1]) else { continue }
        rest = rest[found.upperBound...]
        end = text.utf8.distance(from: text.startIndex, to: found.upperBound)
      }
      if bounds.count == 2 {
        fused = bounds[1]
      } else {
        words.append(
          Word(
            form: row[1], end: end, head: Int(row[6]) ?? 0,
            relation: row[7].prefix { $0 != ":" }))
      }
    }
  }

  var runOns: [Int] {
    words.indices.dropLast().compactMap { index in
      guard words[index + 1].form.first?.isUppercase == true, endsSentence(index),
        isParted(after: index)
      else { return nil }
      return words[index].end
    }
  }

  /// Whether a word is an end mark, or a closing mark behind one.
  private func endsSentence(_ index: Int) -> Bool {
    var index = index
    while index > 0, words[index].form.allSatisfy({ "\"'”’»)]`,".contains($0) }) { index -= 1 }
    return words[index].form.last.map { ".?!…".contains($0) } ?? false
  }

  /// Whether nothing but juxtaposition reaches across; marks hang anywhere.
  private func isParted(after index: Int) -> Bool {
    words.indices.allSatisfy { word in
      let (head, relation) = (words[word].head - 1, words[word].relation)
      return head < 0 || (word <= index) == (head <= index) || relation == "punct"
        || relation == "parataxis" || relation == "dep"
    }
  }
}
