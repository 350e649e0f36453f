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
        json.key("text")
        write(textOf: mention.span, &json)
        json.key("kind")
        json.string(mention.kind.rawValue)
        if let owner = owners[index] {
          json.key("entity")
          json.number(owner)
        }
        if let value = mention.value { write(value, &json) }
        json.key("rule")
        json.string(mention.rule.rawValue)
        json.key("confidence")
        json.number(mention.confidence)
      }
    }
  }

  private func write(_ value: Mention.Value, _ json: inout JSONWriter) {
    switch value {
    case .iso(let text):
      json.key("value")
      json.string(text)
    case .candidates(let texts):
      writeStrings("candidates", texts, &json)
    case .amount(let number, let unit):
      json.key("number")
      json.number(number)
      json.key("unit")
      json.string(unit)
    }
  }

  func writeEntities(_ json: inout JSONWriter) {
    let entities = analysis.entities ?? []
    json.key("entities")
    json.array(entities.indices) { json, id in
      let entity = entities[id]
      json.object { json in
        json.key("id")
        json.number(id)
        json.key("kind")
        json.string(entity.kind.rawValue)
        json.key("name")
        json.string(entity.name)
        writeStrings("aliases", entity.aliases, &json)
        if entity.kind == .person {
          writeStrings("honorifics", entity.attributes.honorifics, &json)
          writeStrings("degrees", entity.attributes.degrees, &json)
          writeOptional("rank", entity.attributes.rank, &json)
          json.key("roles")
          json.array(entity.roles) { write($1, &$0) }
        }
        json.key("mentions")
        json.array(entity.mentions) { $0.number($1) }
      }
    }
  }

  private func write(_ role: Role, _ json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.string(role.text)
      json.key("title")
      json.string(role.title)
      writeOptional("organization", role.organization, &json)
      writeOptional("place", role.place, &json)
      writeSpan(role.span, &json)
    }
  }

  func writeStatements(_ json: inout JSONWriter) {
    json.key("statements")
    json.array(analysis.statements ?? []) { json, statement in
      json.object { json in
        json.key("form")
        json.string(statement.form.rawValue)
        json.key("content")
        json.array(statement.content) { writeSpanObject($1, &$0) }
        json.key("cue")
        if let cue = statement.cue {
          json.object { json in
            writeSpan(cue.span, &json)
            json.key("text")
            write(textOf: cue.span, &json)
            json.key("lemma")
            json.string(cue.lemma)
            json.key("stance")
            json.string(cue.stance.rawValue)
          }
        } else {
          json.null()
        }
        json.key("speaker")
        write(statement.speaker, &json)
        json.key("rule")
        json.string(statement.rule.rawValue)
        json.key("confidence")
        json.number(statement.confidence)
        json.key("repaired")
        json.bool(statement.isRepaired)
        if explains {
          json.key("why")
          json.string(JSONContext.reasons(for: statement))
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
      json.key("kind")
      json.string(speaker.kind.rawValue)
      json.key("entity")
      if let entity = speaker.entity { json.number(entity) } else { json.null() }
      json.key("name")
      json.string(speaker.name)
      writeOptional("role", speaker.role, &json)
      json.key("mention")
      if let mention = speaker.mention { writeSpanObject(mention, &json) } else { json.null() }
      json.key("rule")
      json.string(speaker.rule.rawValue)
      json.key("candidates")
      json.array(speaker.candidates) { $0.number($1) }
      json.key("entities")
      json.array(speaker.entities) { $0.number($1) }
    }
  }
}
