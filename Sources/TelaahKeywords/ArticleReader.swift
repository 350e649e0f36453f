import TelaahLexicon
import TelaahText

/// Reads the words of headline, body, subheadings and captions, in order.
struct ArticleReader {
  let document: Document
  let structure: Structure
  let tokens: [Token]
  let sentences: [Sentence]
  let features: [TokenFeatures]
  let morphology: MorphologyLayer?
  let mentions: [Mention]

  func read(into reading: Reading, options: KeywordOptions) {
    reading.begin(tokens: tokens.count, mentions: mentions.count)
    guard features.count == tokens.count else { return }
    noteNames(in: reading)
    let layer = morphology?.count == tokens.count ? morphology : nil
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.scratchBytes) { scratch in
      guard let scratch = scratch.baseAddress else { return }
      withText { text in
        withForms(of: layer ?? []) { places, forms in
          let forms = FormReader(reading: reading, places: places, forms: forms, scratch: scratch)
          var reader = WordReader(text, forms: forms, into: reading, options: options)
          read(with: &reader)
        }
      }
    }
    reading.words.append(.end)
    reading.words.resize(to: reading.words.count - 1)
    if let title = document.source.title { HeadlineMarker.mark(title, in: reading) }
  }

  private func withText(_ body: (WordReader.Text) -> Void) {
    document.withBytes { bytes in
      tokens.withUnsafeBufferPointer { tokens in
        features.withUnsafeBufferPointer { features in
          body(WordReader.Text(bytes: bytes, tokens: tokens, features: features))
        }
      }
    }
  }

  private func withForms(
    of layer: MorphologyLayer,
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Morphology>) -> Void
  ) {
    layer.withPlaces { places in layer.forms.withUnsafeBufferPointer { body(places, $0) } }
  }

  private func read(with reader: inout WordReader) {
    let headline = headlineBlock
    let lead = structure.blocks.indices.first {
      $0 != headline && structure.blocks[$0].kind == .body
    }
    var hasLead = false
    for sentence in sentences where sentence.block < structure.blocks.count {
      let kind = structure.blocks[sentence.block].kind
      switch kind {
      case .headline, .body, .subheading, .caption: break
      case .tags, .dateline, .byline, .furniture: continue
      }
      var place: Word.Flags = []
      // A headline may stand twice, as a page's title and above the text.
      if sentence.block == headline || kind == .headline {
        place = .headline
      } else if !hasLead, sentence.block == lead {
        place = .lead
        hasLead = true
      }
      reader.read(sentence.tokens, place: place)
    }
  }

  /// Notes the mentions that are names; behind them stands one that no word reaches.
  private func noteNames(in reading: Reading) {
    mentions.withUnsafeBufferPointer { mentions in
      for index in mentions.indices where mentions[index].kind.isName {
        reading.names.append(
          Reading.Name(
            span: mentions[index].span, mention: Int32(truncatingIfNeeded: index),
            isPerson: mentions[index].kind == .person))
      }
    }
    reading.names.append(
      Reading.Name(span: TextSpan(ordered: .max, .max), mention: -1, isPerson: false))
  }

  /// The block that is the headline: the one called so, else a first paragraph without a full stop.
  private var headlineBlock: Int? {
    if let named = structure.blocks.firstIndex(where: { $0.kind == .headline }) { return named }
    guard document.source.title == nil, let first = structure.blocks.first, first.kind == .body,
      structure.blocks.count > 1, first.span.count < 200
    else { return nil }
    return document.withBytes { bytes in
      first.span.end <= bytes.count && !first.span.isEmpty && bytes[first.span.end - 1] != 0x2E
        ? 0 : nil
    }
  }
}
