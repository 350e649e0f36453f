import TelaahText

/// What the parts of an analysis' JSON share: the text, the unit of offsets. A class, because many
/// closures hold it.
final class JSONContext {
  let analysis: Analysis
  /// The text's bytes.
  let text: UnsafeBufferPointer<UInt8>
  let map: OffsetMap
  let explains: Bool

  /// - Parameter text: The bytes of the analysis' text, which stay where they are as long as this
  ///   is used.
  init(
    _ analysis: Analysis, text: UnsafeBufferPointer<UInt8>, offsets: OffsetUnit, explains: Bool
  ) {
    self.analysis = analysis
    self.text = text
    self.explains = explains
    map = OffsetMap(analysis.document, unit: offsets)
  }

  /// Writes the text of a span, without making a string of it.
  func field(_ key: StaticString, _ span: TextSpan, _ json: inout JSONWriter) {
    json.key(key)
    let span = span.end <= text.count ? span : TextSpan(0, 0)
    let piece = UnsafeBufferPointer(rebasing: text[span.start..<span.end])
    json.value { JSONEscape.append(quoted: piece, to: &$0) }
  }

  @inline(__always)
  func writeSpan(_ span: TextSpan, _ json: inout JSONWriter) {
    json.field("start", map(span.start))
    json.field("end", map(span.end))
  }

  func writeSpanObject(_ span: TextSpan, withText: Bool = true, _ json: inout JSONWriter) {
    json.object { json in
      writeSpan(span, &json)
      if withText {
        field("text", span, &json)
      }
    }
  }

  func writeStructure(_ json: inout JSONWriter) {
    let structure = analysis.structure
    json.field("tags", structure.tags)
    json.key("dateline")
    if let dateline = structure.dateline {
      json.object { json in
        json.field("place", dateline.place)
        json.field("agency", dateline.agency)
        writeSpan(dateline.span, &json)
      }
    } else {
      json.null()
    }
    json.key("counts")
    json.object { json in
      json.field("paragraphs", structure.paragraphs)
      json.field("sentences", analysis.sentences.count)
      let counts = analysis.tokenCounts
      json.field("tokens", counts.all)
      json.field("words", counts.words)
    }
    json.key("structure")
    json.array(structure.blocks) { json, block in
      json.object { json in
        writeSpan(block.span, &json)
        json.field("kind", block.kind.rawValue)
      }
    }
    json.key("sentences")
    json.array(analysis.sentences) { json, sentence in
      json.object { json in
        writeSpan(sentence.span, &json)
        json.field("paragraph", sentence.paragraph)
      }
    }
  }

  func writeTokens(_ json: inout JSONWriter) {
    json.key("tokens")
    let visible = analysis.tokens.indices.filter { analysis.tokens[$0].kind != .space }
    json.array(visible) { json, index in
      json.object { json in
        writeSpan(analysis.tokens[index].span, &json)
        json.field("kind", analysis.tokens[index].kind.name)
        if let morphology = analysis.morphology?[index] {
          json.field("lemma", morphology.lemma)
          json.field("root", morphology.root)
        }
      }
    }
  }

  func writeKeywords(_ json: inout JSONWriter) {
    json.key("keywords")
    json.array(analysis.keywords ?? []) { json, keyword in
      json.object { json in
        json.term(of: keyword)
        json.key("occurrences")
        json.array(keyword.occurrences) { writeSpanObject($1, withText: false, &$0) }
        if explains { json.features(of: keyword) }
      }
    }
  }

  func writeWarnings(_ json: inout JSONWriter) {
    json.key("warnings")
    json.array(analysis.warnings) { json, warning in
      json.object { json in
        json.field("code", warning.code.rawValue)
        writeSpan(warning.span, &json)
        json.field("message", warning.code.message)
      }
    }
  }
}
