/// A word of a treebank with its lemma.
public struct LemmaItem: Hashable, Sendable {
  /// The word as it stands, clitics attached.
  public let form: String
  /// The treebank's lemma, in small letters.
  public let lemma: String
  /// Its universal part of speech.
  public let partOfSpeech: String
  /// The words of its sentence.
  public let context: String
}

/// A row of a word table: form, lemma, root, note.
public struct WordTableItem: Hashable, Sendable {
  /// The word.
  public let form: String
  /// The right lemmas, the first of them preferred.
  public let lemmas: [String]
  /// The right roots, the first of them preferred.
  public let roots: [String]
  /// The remark of whoever judged it.
  public let note: String
}

/// Gold data for lemmas, told apart by what the lines look like.
public enum LemmaGold: Sendable {
  /// A treebank in CoNLL-U.
  case treebank([LemmaItem])
  /// A table of words.
  case table([WordTableItem])

  /// Reads CoNLL-U (ten columns) or a table (two to four columns).
  public init(parsing text: String) {
    let lines = text.goldLines
    let entry = lines.first { !$0.isEmpty && !$0.hasPrefix("#") } ?? ""
    if entry.split(separator: "\t", omittingEmptySubsequences: false).count >= 10 {
      self = .treebank(TreebankReader.items(of: lines))
    } else {
      self = .table(WordTableReader.items(of: lines))
    }
  }
}

/// Reads the words of a treebank that lemmas are measured on: small letters and hyphens only, no
/// names, marks or foreign words; a word with clitics counts by its host.
enum TreebankReader {
  private static let clitics: Set = ["nya", "ku", "mu", "lah", "kah", "pun", "tah", "kau"]
  private static let excluded: Set = ["PROPN", "PUNCT", "SYM", "X"]

  static func items(of lines: [Substring]) -> [LemmaItem] {
    var items: [LemmaItem] = []
    var rows: [[Substring]] = []
    for line in lines + [""] {
      if line.hasPrefix("#") { continue }
      if !line.isEmpty {
        rows.append(line.split(separator: "\t", omittingEmptySubsequences: false))
        continue
      }
      items += sentence(rows.filter { $0.count >= 6 })
      rows = []
    }
    return items
  }

  private static func sentence(_ rows: [[Substring]]) -> [LemmaItem] {
    let context = rows.filter { Int($0[0]) != nil }.map { String($0[1]) }.joined(separator: " ")
    var inside: Set<Int> = []
    var items: [LemmaItem] = []
    func add(_ form: Substring, _ row: [Substring]) {
      guard isPlain(form), !excluded.contains(String(row[3])), row[2] != "_",
        !row[5].contains("Foreign=Yes")
      else { return }
      items.append(
        LemmaItem(
          form: String(form), lemma: row[2].lowercased(), partOfSpeech: String(row[3]),
          context: context))
    }
    for row in rows where row[0].contains("-") {
      let bounds = row[0].split(separator: "-").compactMap { Int($0) }
      guard bounds.count == 2, bounds[0] <= bounds[1] else { continue }
      inside.formUnion(bounds[0]...bounds[1])
      let hosts = rows.filter {
        guard let id = Int($0[0]) else { return false }
        return id >= bounds[0] && id <= bounds[1] && !clitics.contains($0[1].lowercased())
      }
      if hosts.count == 1 { add(row[1], hosts[0]) }
    }
    for row in rows {
      if let id = Int(row[0]), !inside.contains(id) { add(row[1], row) }
    }
    return items
  }

  /// Small ASCII letters with single hyphens within.
  private static func isPlain(_ form: Substring) -> Bool {
    let parts = form.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
  }
}

/// Reads word tables. A note *or: lemma/root* names another right answer.
enum WordTableReader {
  static func items(of lines: [Substring]) -> [WordTableItem] {
    lines.compactMap { line in
      guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("@") else { return nil }
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      while fields.count < 4 { fields.append("") }
      let others = alternatives(in: fields[3])
      return WordTableItem(
        form: fields[0], lemmas: [fields[1]] + others.map(\.lemma),
        roots: [fields[2].isEmpty ? fields[1] : fields[2]] + others.map(\.root), note: fields[3])
    }
  }

  private static func alternatives(in note: String) -> [(lemma: String, root: String)] {
    var found: [(String, String)] = []
    var rest = note[...]
    while let mark = rest.firstRange(of: "or:") {
      rest = rest[mark.upperBound...]
      let answer = rest.prefix { $0 != ";" && $0 != "(" }
      let parts = answer.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { found.append((parts[0].trimmed, parts[1].trimmed)) }
      rest = rest[answer.endIndex...]
    }
    return found
  }
}
