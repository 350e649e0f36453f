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
  func write(textOf span: TextSpan, _ json: inout JSONWriter) {
    analysis.document.withBytes { bytes in
      let span = span.end <= bytes.count ? span : TextSpan(0, 0)
      json.string(utf8: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
    }
  }

  func writeSpan(_ span: TextSpan, _ json: inout JSONWriter) {
    json.key("start")
    json.number(map(span.start))
    json.key("end")
    json.number(map(span.end))
  }

  func writeSpanObject(_ span: TextSpan, withText: Bool = true, _ json: inout JSONWriter) {
    json.object { json in
      writeSpan(span, &json)
      if withText {
        json.key("text")
        write(textOf: span, &json)
      }
    }
  }

  func writeStrings(_ key: StaticString, _ values: [String], _ json: inout JSONWriter) {
    json.key(key)
    json.array(values) { $0.string($1) }
  }

  func writeOptional(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    json.key(key)
    if let value { json.string(value) } else { json.null() }
  }

  func writeStructure(_ json: inout JSONWriter) {
    let structure = analysis.structure
    writeStrings("tags", structure.tags, &json)
    json.key("dateline")
    if let dateline = structure.dateline {
      json.object { json in
        json.key("place")
        json.string(dateline.place)
        json.key("agency")
        json.string(dateline.agency)
        writeSpan(dateline.span, &json)
      }
    } else {
      json.null()
    }
    json.key("counts")
    json.object { json in
      json.key("paragraphs")
      json.number(structure.paragraphs)
      json.key("sentences")
      json.number(analysis.sentences.count)
      json.key("tokens")
      json.number(analysis.tokens.count { $0.kind != .space })
      json.key("words")
      json.number(analysis.tokens.count { $0.kind.isWord })
    }
    json.key("structure")
    json.array(structure.blocks) { json, block in
      json.object { json in
        writeSpan(block.span, &json)
        json.key("kind")
        json.string(block.kind.rawValue)
      }
    }
    json.key("sentences")
    json.array(analysis.sentences) { json, sentence in
      json.object { json in
        writeSpan(sentence.span, &json)
        json.key("paragraph")
        json.number(sentence.paragraph)
      }
    }
  }

  func writeTokens(_ json: inout JSONWriter) {
    json.key("tokens")
    let visible = analysis.tokens.indices.filter { analysis.tokens[$0].kind != .space }
    json.array(visible) { json, index in
      json.object { json in
        writeSpan(analysis.tokens[index].span, &json)
        json.key("kind")
        json.string(analysis.tokens[index].kind.name)
        if let morphology = analysis.morphology?[index] {
          json.key("lemma")
          json.string(morphology.lemma)
          json.key("root")
          json.string(morphology.root)
        }
      }
    }
  }

  func writeKeywords(_ json: inout JSONWriter) {
    json.key("keywords")
    json.array(analysis.keywords ?? []) { json, keyword in
      json.object { json in
        json.key("term")
        json.string(keyword.term)
        json.key("lemma")
        json.string(keyword.lemma)
        json.key("score")
        json.number(keyword.score)
        json.key("count")
        json.number(keyword.occurrences.count)
        json.key("occurrences")
        json.array(keyword.occurrences) { writeSpanObject($1, withText: false, &$0) }
        if explains {
          json.key("features")
          json.array(keyword.features) { json, feature in
            json.object { json in
              json.key("name")
              json.string(feature.name)
              json.key("weight")
              json.number(feature.weight)
            }
          }
        }
      }
    }
  }

  func writeWarnings(_ json: inout JSONWriter) {
    json.key("warnings")
    json.array(analysis.warnings) { json, warning in
      json.object { json in
        json.key("code")
        json.string(warning.code.rawValue)
        writeSpan(warning.span, &json)
        json.key("message")
        json.string(warning.code.message)
      }
    }
  }
}
