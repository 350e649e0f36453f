import TelaahText

/// What every stage must hold on every text, whatever it does: the conformance kit.
///
/// Each check answers with what is wrong, in words; an empty list is a pass.
public enum StageKit {
  /// The invariants of all layers of an analysis.
  public static func problems(in analysis: Analysis) -> [String] {
    var problems: [String] = []
    let count = analysis.document.text.utf8.count
    let boundaries = scalarBoundaries(of: analysis.document.text)
    func check(_ span: TextSpan, _ what: String) {
      if span.end > count { problems.append("\(what) \(span) is outside of the text (\(count))") }
      if span.end <= count, !boundaries[span.start] || !boundaries[span.end] {
        problems.append("\(what) \(span) is not on scalar boundaries")
      }
    }
    func checkOrder(_ spans: [TextSpan], _ what: String, disjoint: Bool) {
      for (a, b) in zip(spans, spans.dropFirst()) {
        if b < a { problems.append("\(what) \(b) comes behind \(a)") }
        if disjoint, a.end > b.start { problems.append("\(what) \(a) overlaps \(b)") }
      }
      for span in spans { check(span, what) }
    }
    checkOrder(analysis.structure.blocks.map(\.span), "block", disjoint: true)
    checkOrder(analysis.sentences.map(\.span), "sentence", disjoint: true)
    problems += tiling(analysis.tokens, count: count)
    for token in analysis.tokens { check(token.span, "token") }
    for sentence in analysis.sentences {
      if sentence.tokens.upperBound > analysis.tokens.count
        || sentence.block >= analysis.structure.blocks.count
      {
        problems.append("sentence \(sentence.span) points outside of its layers")
      } else if !analysis.structure.blocks[sentence.block].span.contains(sentence.span) {
        problems.append("sentence \(sentence.span) leaves its block")
      }
    }
    if analysis.features.count != analysis.tokens.count {
      problems.append("\(analysis.features.count) features for \(analysis.tokens.count) tokens")
    }
    if let morphology = analysis.morphology, morphology.count != analysis.tokens.count {
      problems.append("\(morphology.count) words for \(analysis.tokens.count) tokens")
    }
    if let mentions = analysis.mentions {
      checkOrder(mentions.mentions.map(\.span), "mention", disjoint: false)
      let names = mentions.mentions.filter {
        $0.kind == .person || $0.kind == .organization || $0.kind == .location
      }
      checkOrder(names.map(\.span), "name", disjoint: true)
      checkOrder(mentions.roles.map(\.span), "role", disjoint: false)
      for role in mentions.roles {
        if let holder = role.holder, holder >= mentions.mentions.count {
          problems.append("role \(role.span) points to mention \(holder)")
        }
        for part in [role.title, role.organization, role.place].compactMap({ $0 }) {
          if !role.span.contains(part) {
            problems.append("role \(role.span) lacks its part \(part)")
          }
        }
      }
      for mention in mentions.mentions where !(0...1).contains(mention.confidence) {
        problems.append("mention \(mention.span) has confidence \(mention.confidence)")
      }
      problems += entityProblems(analysis.entities ?? [], mentions)
    }
    problems += statementProblems(analysis, check)
    for keyword in analysis.keywords ?? [] {
      for span in keyword.occurrences { check(span, "keyword \(keyword.term)") }
      if keyword.term.isEmpty { problems.append("an empty keyword") }
    }
    for warning in analysis.warnings { check(warning.span, "warning \(warning.code)") }
    return problems
  }

  private static func tiling(_ tokens: [Token], count: Int) -> [String] {
    var end = 0
    for token in tokens {
      if token.span.start != end { return ["a gap or overlap before token \(token.span)"] }
      if token.span.isEmpty { return ["an empty token at \(end)"] }
      end = token.span.end
    }
    return end == count ? [] : ["the tokens end at \(end) of \(count)"]
  }

  private static func entityProblems(_ entities: [Entity], _ layer: MentionLayer) -> [String] {
    var problems: [String] = []
    var owner: [Int: Int] = [:]
    for (id, entity) in entities.enumerated() {
      if entity.mentions.isEmpty && entity.references.isEmpty {
        problems.append("entity \(entity.name) has no mention")
      }
      if entity.name.isEmpty { problems.append("entity \(id) has no name") }
      for mention in entity.mentions {
        if mention >= layer.mentions.count {
          problems.append("entity \(entity.name) points to mention \(mention)")
        } else if let other = owner.updateValue(id, forKey: mention) {
          problems.append("mention \(mention) belongs to entities \(other) and \(id)")
        }
      }
      for reference in entity.references where reference >= layer.roles.count {
        problems.append("entity \(entity.name) points to role \(reference)")
      }
    }
    return problems
  }

  private static func statementProblems(
    _ analysis: Analysis, _ check: (TextSpan, String) -> Void
  ) -> [String] {
    var problems: [String] = []
    let entities = analysis.entities?.count ?? 0
    for statement in analysis.statements ?? [] {
      for span in statement.content {
        check(span, "statement")
        if span.isEmpty { problems.append("an empty statement at \(span)") }
        if !analysis.structure.blocks.contains(where: { $0.span.contains(span) }) {
          problems.append("statement \(span) leaves its paragraph")
        }
      }
      if let cue = statement.cue { check(cue.span, "cue") }
      if let mention = statement.speaker.mention { check(mention, "speaker") }
      if !(0...1).contains(statement.confidence) {
        problems.append("statement \(statement.content) has confidence \(statement.confidence)")
      }
      for entity in statement.speaker.entities + statement.speaker.candidates
      where entity >= entities {
        problems.append("statement \(statement.content) points to entity \(entity)")
      }
    }
    return problems
  }

  /// For each offset, the end included, whether a scalar begins there.
  private static func scalarBoundaries(of text: String) -> [Bool] {
    text.utf8.map { $0 & 0xC0 != 0x80 } + [true]
  }
}
