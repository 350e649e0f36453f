import TelaahLexicon
import TelaahText

/// Finds who said what: quotations and reported clauses by ordered rules, each with its speaker.
///
/// First the quotation marks are paired and mended, then quotations are held to their cues, then
/// what they leave of each sentence is read for reported clauses, and last the speakers are
/// resolved in the order of the text.
public struct RuleStatementFinder: StatementFinder {
  private let confidence: Confidence
  private let readings: Pool<Reading>

  /// Makes a finder that knows the verbs of saying of these lexicons.
  public init(lexicon: LexiconSet, confidence: Confidence = .learned) {
    self.confidence = confidence
    readings = Pool { Reading(lexicon: lexicon) }
  }

  /// Statements in order of their content, and what should be checked.
  public func statements(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) -> (statements: [Statement], warnings: [Warning]) {
    let found = read(
      document, structure: structure, tokens: tokens, sentences: sentences, features: features,
      mentions: mentions, entities: entities)
    return (found.statements, found.warnings)
  }

  /// What the confidence of each statement rests on, in their order.
  public func evidence(in analysis: Analysis) -> [Evidence] {
    read(
      analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      mentions: analysis.mentions ?? MentionLayer(), entities: analysis.entities ?? []
    ).resolved.map(\.evidence)
  }

  private func read(
    _ document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) -> Found {
    guard features.count == tokens.count else { return Found() }
    return document.withBytes { bytes in
      readings.withItem { reading in
        reading.open(
          bytes: bytes, structure: structure, tokens: tokens, sentences: sentences,
          features: features, mentions: mentions, entities: entities)
        defer { reading.close() }
        let quotations = QuotationFinder.quotations(in: reading)
        let clauses = ClauseRules(reading, DirectRules(reading, quotations))
        return finish(Draft.merged(clauses.direct, clauses.drafts), quotations, reading)
      }
    }
  }

  private func finish(
    _ drafts: [Draft], _ quotations: [Quotation], _ reading: Reading
  ) -> Found {
    let discourse = Discourse(reading, confidence)
    var statements: [Statement] = []
    var warnings: [Warning] = []
    for quotation in quotations where quotation.isMended {
      let span = reading.span(of: quotation.content)
      switch quotation.repair {
      case .unclosed: warnings.append(Warning(code: .unclosedQuote, span: span))
      case .unopened: warnings.append(Warning(code: .unopenedQuote, span: span))
      case .mixed, .none: break
      }
    }
    let found = drafts.map { discourse.resolve($0) }
    statements.reserveCapacity(drafts.count)
    for index in drafts.indices {
      let draft = drafts[index]
      let found = found[index]
      let content = reading.spans(of: draft.content)
      if found.source == nil {
        warnings.append(Warning(code: .unknownSpeaker, span: content[0]))
      }
      statements.append(
        Statement(
          form: draft.form, content: content, cue: draft.cue.map(reading.cue),
          speaker: speaker(of: draft, found, discourse), rule: draft.rule,
          confidence: found.confidence, isRepaired: draft.isMended))
    }
    if warnings.count > 1 {
      warnings.sort { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }
    }
    return Found(statements: statements, warnings: warnings, resolved: found)
  }

  private func speaker(
    of draft: Draft, _ found: Discourse.Resolved, _ discourse: Discourse
  ) -> Speaker {
    let words = draft.speaker.words
    let mention = words.isEmpty ? nil : discourse.reading.span(of: words)
    guard let source = found.source else {
      return Speaker(
        kind: .unknown, name: "", mention: mention, rule: found.evidence.rule,
        candidates: discourse.candidates(before: draft.start))
    }
    let entry = discourse.reading.sources.entry(of: source)
    return Speaker(
      kind: source.kind, entity: source.entity, entities: entry.entities,
      name: source.described.map { discourse.described.names[$0] } ?? entry.name,
      role: entry.role, mention: mention, rule: found.evidence.rule)
  }

  private struct Found {
    var statements: [Statement] = []
    var warnings: [Warning] = []
    var resolved: [Discourse.Resolved] = []
  }
}
