import TelaahText

/// What the parts of an analysis' JSON share: the text, the unit of offsets.
struct JSONContext {
  let analysis: Analysis
  let map: OffsetMap
  let explains: Bool

  init(_ analysis: Analysis, offsets: OffsetUnit, explains: Bool) {
    self.analysis = analysis
    self.explains = explains
    map = OffsetMap(analysis.document, unit: offsets)
  }

  /// Writes the text of a span, without making a string of it.
  func field(_ key: StaticString, _ span: TextSpan, _ json: inout JSONWriter) {
    json.key(key)
    analysis.document.withBytes { bytes in
      let span = span.end <= bytes.count ? span : TextSpan(0, 0)
      json.string(utf8: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
    }
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
      let (tokens, words) = counts
      json.field("tokens", tokens)
      json.field("words", words)
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

  /// How many tokens there are, white space left aside, and how many of them are words.
  private var counts: (tokens: Int, words: Int) {
    var (tokens, words) = (0, 0)
    for token in analysis.tokens {
      if token.kind != .space { tokens += 1 }
      if token.kind.isWord { words += 1 }
    }
    return (tokens, words)
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
