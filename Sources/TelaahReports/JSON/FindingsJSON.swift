import TelaahText

// Mentions, entities and statements as JSON.

extension JSONContext {
  func writeMentions(_ json: inout JSONWriter) {
    let mentions = analysis.mentions?.mentions ?? []
    var owners = [Int?](repeating: nil, count: mentions.count)
    for (id, entity) in (analysis.entities ?? []).enumerated() {
      for mention in entity.mentions where mention < owners.count { owners[mention] = id }
    }
    json.key("mentions")
    json.array(mentions.indices) { json, index in
      let mention = mentions[index]
      json.object { json in
        writeSpan(mention.span, &json)
        field("text", mention.span, &json)
        json.field("kind", mention.kind.rawValue)
        if let owner = owners[index] {
          json.field("entity", owner)
        }
        if let value = mention.value { write(value, &json) }
        json.rule(mention.rule)
        json.field("confidence", mention.confidence)
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
      let entity = entities[id]
      json.object { json in
        json.field("id", id)
        json.field("kind", entity.kind.rawValue)
        json.field("name", entity.name)
        json.field("aliases", entity.aliases)
        if !entity.variants.isEmpty { json.field("variants", entity.variants) }
        if entity.kind == .person {
          json.field("honorifics", entity.attributes.honorifics)
          json.field("degrees", entity.attributes.degrees)
          json.field("rank", entity.attributes.rank)
          json.key("roles")
          json.array(entity.roles) { write($1, &$0) }
        }
        json.field("mentions", entity.mentions)
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
    json.array(analysis.statements ?? []) { json, statement in
      json.object { json in
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
