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
      mentions: mentions, entities: entities, keepsEvidence: false)
    return (found.statements, found.warnings)
  }

  /// What the confidence of each statement rests on, in their order.
  public func evidence(in analysis: Analysis) -> [Evidence] {
    read(
      analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      mentions: analysis.mentions ?? MentionLayer(), entities: analysis.entities ?? [],
      keepsEvidence: true
    ).evidence
  }

  private func read(
    _ document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity], keepsEvidence: Bool
  ) -> Found {
    guard features.count == tokens.count else { return Found() }
    return document.withBytes { bytes in
      guard bytes.count > 1 else { return Found() }
      return readings.withItem { reading in
        reading.open(
          bytes: bytes, structure: structure, tokens: tokens, sentences: sentences,
          features: features, mentions: mentions, entities: entities)
        defer { reading.close() }
        let quotations = QuotationFinder.quotations(in: reading)
        let covered = DirectRules(reading, quotations).draft()
        ClauseRules(reading, besides: covered).draft()
        return finish(quotations, reading, keepsEvidence: keepsEvidence)
      }
    }
  }

  private func finish(
    _ quotations: [Quotation], _ reading: Reading, keepsEvidence: Bool
  ) -> Found {
    let discourse = Discourse(reading, confidence)
    var found = Found(keepsEvidence: keepsEvidence)
    for quotation in quotations where quotation.isMended {
      let span = reading.span(of: quotation.content)
      switch quotation.repair {
      case .unclosed: found.warnings.append(Warning(code: .unclosedQuote, span: span))
      case .unopened: found.warnings.append(Warning(code: .unopenedQuote, span: span))
      case .mixed, .none: break
      }
    }
    reading.drafts.forEach { discourse.resolve($0) }
    found.statements.reserveCapacity(reading.drafts.count)
    reading.drafts.forEach { add($0, to: &found, discourse) }
    if found.warnings.count > 1 {
      found.warnings.sort { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }
    }
    return found
  }

  private func add(_ draft: Draft, to found: inout Found, _ discourse: Discourse) {
    guard let resolved = draft.resolved else { return }
    let content = discourse.reading.spans(of: draft.content)
    if resolved.source == nil {
      found.warnings.append(Warning(code: .unknownSpeaker, span: content.first))
    }
    found.statements.append(
      Statement(
        form: draft.form, content: content, cue: draft.cue.map(discourse.reading.cue),
        speaker: speaker(of: draft, resolved, discourse), rule: draft.rule,
        confidence: resolved.confidence, isRepaired: draft.isMended))
    if found.keepsEvidence { found.evidence.append(resolved.evidence) }
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
    var keepsEvidence = false
    /// What each statement rests on, where that is asked for.
    var evidence: [Evidence] = []
  }
}
