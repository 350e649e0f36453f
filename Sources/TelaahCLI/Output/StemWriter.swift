import Telaah
import TelaahReports

/// Writes words with their roots, one a line.
struct StemWriter {
  let output: StemOutput
  let format: StemFormat

  /// The words of a text, through the stages that they need.
  func write(_ document: Document, through pipeline: Pipeline, to sink: inout Sink) throws {
    let tokens = pipeline.tokenizer.tokens(in: document)
    let structure = pipeline.structure.structure(of: document)
    let sentences = pipeline.sentences.sentences(
      in: document, structure: structure, tokens: tokens)
    let features = pipeline.features.features(
      in: document, tokens: tokens, sentences: sentences)
    let words =
      pipeline.morphology?.morphology(in: document, tokens: tokens, features: features) ?? []
    for (token, morphology) in zip(tokens, words) where token.kind.isWord {
      switch format {
      case .text: try sink.write(text(morphology))
      case .jsonl:
        try sink.write(line(form: document.text(of: token.span), morphology, at: token.span))
      }
    }
  }

  /// One word.
  func line(form: String, _ morphology: Morphology, at span: TextSpan? = nil) -> [UInt8] {
    guard format == .jsonl else { return Array(text(morphology).utf8) }
    var json = JSONWriter()
    json.object { json in
      if let span {
        json.key("start")
        json.number(span.start)
        json.key("end")
        json.number(span.end)
      }
      json.key("form")
      json.string(form)
      json.key("lemma")
      json.string(morphology.lemma)
      json.key("root")
      json.string(morphology.root)
      json.key("affixes")
      json.array(morphology.affixes) { $0.string($1.name) }
      json.key("evidence")
      json.string(String(describing: morphology.evidence))
      if morphology.isNonstandard {
        json.key("nonstandard")
        json.bool(true)
      }
    }
    return json.bytes + [0x0A]
  }

  private func text(_ morphology: Morphology) -> String {
    switch output {
    case .root: morphology.root + "\n"
    case .lemma: morphology.lemma + "\n"
    case .both: morphology.lemma + "\t" + morphology.root + "\n"
    }
  }
}
