import Telaah
import TelaahMorphology

/// Tells in Indonesian how a word is built.
struct ExplanationWriter {
  let lexicon: LexiconSet
  let analyzer: AffixAnalyzer

  /// A few lines: the derivation, the entries that it rests on, the candidates that were rejected.
  func explanation(of word: String) -> String {
    let analyses = analyzer.analyses(of: word)
    guard let chosen = analyses.first else { return "" }
    let morphology = chosen.morphology
    var text =
      "\(word) = \(chosen.derivation); akar: \(morphology.root); lema: \(morphology.lemma)\n"
    text += "  dasar: \(basis(of: morphology))\(morphology.isNonstandard ? "; tidak baku" : "")\n"
    for line in entries(of: word, chosen) { text += "  entri: \(line)\n" }
    for analysis in analyses.dropFirst() {
      text += "  ditolak: \(analysis.derivation), akar \(analysis.morphology.root): "
      text += reason(analysis) + "\n"
    }
    return text
  }

  private func basis(of morphology: Morphology) -> String {
    switch morphology.evidence {
    case .wholeWord: "bentuk ini entri tersendiri"
    case .licensed: "akar dengan imbuhan yang tercatat padanya"
    case .unlicensed: "akar dengan imbuhan yang tidak tercatat padanya"
    case .guess: "tidak ada dalam leksikon; dugaan"
    case .untouched: "nama atau tanda; tidak diurai"
    }
  }

  private func reason(_ analysis: WordAnalysis) -> String {
    switch analysis.rejection {
    case .listedWhole: "bentuk ini entri tersendiri"
    case .unlicensed(let patterns) where patterns.isEmpty: "pola ini jarang"
    case .unlicensed(let patterns):
      "\(patterns.map { "\($0)".replacing("_", with: "-") }.joined(separator: "/")) tidak tercatat"
    case .moreAffixes: "lebih banyak imbuhan"
    case .nonstandard: "peluluhan tidak baku"
    case .shorterRoot: "menyisakan akar yang lebih pendek"
    case nil: "dipilih"
    }
  }

  /// The entries of the form, and of what it rests on, as they stand in the word lists.
  private func entries(of word: String, _ chosen: WordAnalysis) -> [String] {
    var lines: [String] = []
    for key in [lexicon.lookup(word).key, chosen.key] where key.exists {
      for entry in lexicon.entries(of: key) {
        guard let line = line(of: entry), !lines.contains(line) else { continue }
        lines.append(line)
      }
    }
    return lines
  }

  private func line(of entry: LexiconEntry) -> String? {
    let patterns = { (column: Int) in
      let set = entry.set(column, of: AffixPattern.self)
      return zip(AffixPattern.allCases, AffixPattern.names).filter { set.contains($0.0) }
        .map(\.1).joined(separator: " ")
    }
    switch entry.table {
    case .roots:
      let classes = entry.set(0, of: WordClass.self)
      let names = zip(WordClass.allCases, WordClass.names).filter { classes.contains($0.0) }
        .map(\.1).joined(separator: ",")
      return "roots \(entry.written) (\(names)): \(patterns(1))"
    case .words:
      let kind = entry.choice(0, of: WordKind.self).map { WordKind.names[Int($0.rawValue)] } ?? ""
      let columns = [entry.text(1), entry.text(2), patterns(3)].filter { !$0.isEmpty }
      return "words \(entry.written) (\(kind)): \(columns.joined(separator: " | "))"
    default: return nil
    }
  }
}
