import TelaahText

// Mentions, entities and statements as JSON.

extension JSONContext {
  func writeMentions(_ json: inout JSONWriter) {
    let mentions = analysis.mentions?.mentions ?? []
    let entities = analysis.entities ?? []
    var owners = [Int](repeating: -1, count: mentions.count)
    for id in entities.indices {
      for mention in entities[id].mentions where mention < owners.count { owners[mention] = id }
    }
    json.key("mentions")
    // A mention or entity stays in its array: a copy would count the references in it.
    json.array(mentions.indices) { json, index in
      json.object { json in
        writeSpan(mentions[index].span, &json)
        field("text", mentions[index].span, &json)
        json.field("kind", mentions[index].kind.rawValue)
        if owners[index] >= 0 { json.field("entity", owners[index]) }
        if let value = mentions[index].value { write(value, &json) }
        json.rule(mentions[index].rule)
        json.field("confidence", mentions[index].confidence)
      }
    }
  }

  private func write(_ value: Mention.Value, _ json: inout JSONWriter) {
    switch value {
    case .iso(let text):
      json.field("value", text)
    case .candidates(let texts):
      json.field("candidates", texts)
    case .amount(let number, let unit):
      json.field("number", number)
      json.field("unit", unit)
    }
  }

  func writeEntities(_ json: inout JSONWriter) {
    let entities = analysis.entities ?? []
    json.key("entities")
    json.array(entities.indices) { json, id in
      json.object { json in
        json.field("id", id)
        json.field("kind", entities[id].kind.rawValue)
        json.field("name", entities[id].name)
        json.field("aliases", entities[id].aliases)
        if !entities[id].variants.isEmpty { json.field("variants", entities[id].variants) }
        if entities[id].kind == .person {
          json.field("honorifics", entities[id].attributes.honorifics)
          json.field("degrees", entities[id].attributes.degrees)
          json.field("rank", entities[id].attributes.rank)
          json.key("roles")
          json.array(entities[id].roles) { write($1, &$0) }
        }
        json.field("mentions", entities[id].mentions)
      }
    }
  }

  private func write(_ role: Role, _ json: inout JSONWriter) {
    json.object { json in
      json.field("text", role.text)
      json.field("title", role.title)
      json.field("organization", role.organization)
      json.field("place", role.place)
      writeSpan(role.span, &json)
    }
  }

  func writeStatements(_ json: inout JSONWriter) {
    json.key("statements")
    let statements = analysis.statements ?? []
    json.array(statements.indices) { json, index in
      json.object { json in
        let statement = statements[index]
        json.field("form", statement.form.rawValue)
        json.key("content")
        json.array(statement.content) { writeSpanObject($1, &$0) }
        json.key("cue")
        if let cue = statement.cue {
          json.object { json in
            writeSpan(cue.span, &json)
            field("text", cue.span, &json)
            json.field("lemma", cue.lemma)
            json.field("stance", cue.stance.rawValue)
          }
        } else {
          json.null()
        }
        json.key("speaker")
        write(statement.speaker, &json)
        json.rule(statement.rule)
        json.field("confidence", statement.confidence)
        json.field("repaired", statement.isRepaired)
        if explains {
          json.field("why", JSONContext.reasons(for: statement))
        }
      }
    }
  }

  /// *statements/quote-then-cue* as *found by quote then cue*.
  private static func reasons(for statement: Statement) -> String {
    func words(_ rule: RuleID) -> String {
      let decision = rule.rawValue.split(separator: "/").last ?? ""
      return String(decision).replacing("-", with: " ")
    }
    return "found by \(words(statement.rule)), speaker by \(words(statement.speaker.rule))"
      + (statement.isRepaired ? ", a quotation mark was mended" : "")
  }

  private func write(_ speaker: Speaker, _ json: inout JSONWriter) {
    json.object { json in
      json.field("kind", speaker.kind.rawValue)
      json.field("entity", speaker.entity)
      json.field("name", speaker.name)
      json.field("role", speaker.role)
      json.key("mention")
      if let mention = speaker.mention { writeSpanObject(mention, &json) } else { json.null() }
      json.rule(speaker.rule)
      json.field("candidates", speaker.candidates)
      json.field("entities", speaker.entities)
    }
  }
}
