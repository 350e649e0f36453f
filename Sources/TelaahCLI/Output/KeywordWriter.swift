import Telaah
import TelaahKeywords
import TelaahReports

/// Writes keywords as a table, as tab-separated values or as JSON Lines.
struct KeywordWriter {
  let options: KeywordArguments

  /// The line before all others; only tab-separated values have one.
  var header: String {
    guard options.format == .tsv else { return "" }
    var fields = options.corpus ? ["rank", "term"] : ["id", "rank", "term"]
    if options.withScores {
      fields += options.corpus ? ["score", "articles"] : ["score", "count"]
    }
    if options.why, !options.corpus { fields.append("why") }
    return fields.joined(separator: "\t") + "\n"
  }

  /// An article's keywords.
  func lines(_ keywords: [Keyword], of source: Source) -> [UInt8] {
    switch options.format {
    case .jsonl: return object(keywords, of: source)
    case .tsv:
      return text(
        keywords.enumerated().map { rank, keyword in
          var fields = [KeywordWriter.escaped(source.id), "\(rank + 1)", keyword.term]
          if options.withScores {
            fields += [KeywordWriter.rounded(keyword.score), "\(keyword.occurrences.count)"]
          }
          if options.why { fields.append(reasons(keyword)) }
          return fields.joined(separator: "\t")
        })
    case .table:
      let width = keywords.map(\.term.count).max() ?? 0
      var lines = [source.id.isEmpty ? source.origin : source.id]
      for (rank, keyword) in keywords.enumerated() {
        var line = KeywordWriter.rank(rank) + keyword.term
        if options.withScores {
          line += String(repeating: " ", count: width - keyword.term.count + 2)
          line += "\(KeywordWriter.rounded(keyword.score))  \(keyword.occurrences.count)×"
        }
        lines.append(line)
        if options.why { lines.append("      " + reasons(keyword)) }
      }
      return text(lines + [""])
    }
  }

  /// What is characteristic of all articles.
  func lines(_ corpus: KeywordCorpus) -> [UInt8] {
    let terms = corpus.ranked(limit: options.top ?? 20)
    switch options.format {
    case .jsonl:
      var json = JSONWriter()
      json.object { json in
        json.key("articles")
        json.number(corpus.documents)
        json.key("keywords")
        json.array(terms) { json, term in
          json.object { json in
            json.key("term")
            json.string(term.term)
            json.key("score")
            json.number(term.score)
            json.key("articles")
            json.number(term.documents)
          }
        }
      }
      return json.bytes + [0x0A]
    case .tsv, .table:
      let width = terms.map(\.term.count).max() ?? 0
      return text(
        terms.enumerated().map { rank, term in
          let score = KeywordWriter.rounded(term.score)
          if options.format == .tsv {
            let fields = ["\(rank + 1)", term.term]
            return (options.withScores ? fields + [score, "\(term.documents)"] : fields)
              .joined(separator: "\t")
          }
          let line = KeywordWriter.rank(rank) + term.term
          if !options.withScores { return line }
          let space = String(repeating: " ", count: width - term.term.count + 2)
          return line + space + "\(score)  \(term.documents)/\(corpus.documents)"
        })
    }
  }

  private func object(_ keywords: [Keyword], of source: Source) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", source.id)
      json.key("keywords")
      json.array(keywords) { json, keyword in
        json.keyword(keyword, withScore: options.withScores, explains: options.why)
      }
    }
    return json.bytes + [0x0A]
  }

  /// The parts of a score, the weightiest first.
  private func reasons(_ keyword: Keyword) -> String {
    keyword.features.enumerated().sorted {
      ($1.element.weight.magnitude, $0.offset) < ($0.element.weight.magnitude, $1.offset)
    }.map { _, feature in
      (feature.weight < 0 ? "−" : "+") + KeywordWriter.rounded(feature.weight.magnitude) + " "
        + feature.name
    }.joined(separator: ", ")
  }

  private func text(_ lines: [String]) -> [UInt8] { lines.flatMap { $0.utf8 + [0x0A] } }

  private static func rank(_ rank: Int) -> String { (rank < 9 ? "  " : " ") + "\(rank + 1)  " }

  /// Two decimal places.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100)."
      + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private static func escaped(_ text: String) -> String {
    text.contains("\t") || text.contains("\n")
      ? String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }) : text
  }
}
