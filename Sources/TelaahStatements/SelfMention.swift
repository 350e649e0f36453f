import TelaahText

// Nobody calls himself by his name: whom the content names is not its speaker.

extension Discourse {
  /// A resolution without a name, turned to somebody else where the content names who it is.
  ///
  /// `"Profesor (Budi) bilang begitu," ungkapnya` behind a sentence of Budi's is of whoever spoke
  /// before Budi.
  func heeding(_ draft: Draft, _ found: Resolution) -> Resolution {
    switch draft.speaker.form {
    case .clitic, .pronoun, .none, .description: break
    default: return found
    }
    guard let source = found.source, source.isPersonal, let id = source.entity,
      names(draft, id)
    else { return found }
    for turn in [lastPerson, personBefore] {
      guard let turn, turn.source != source, turn.source.isPersonal,
        turn.source.entity.map({ !names(draft, $0) }) ?? true
      else { continue }
      return Resolution(
        source: turn.source, rule: "statements/speaker-not-named-within", doubt: .rival,
        inherited: turn.confidence)
    }
    return Resolution(source: nil, rule: "statements/speaker-named-within")
  }

  /// Whether the content names somebody, by a name or by a title that is not taken on (*selaku
  /// Bupati*).
  private func names(_ draft: Draft, _ id: Int) -> Bool {
    for words in draft.content {
      var name = reading.firstName(from: words.lowerBound)
      while name < reading.names.count, reading.names[name].words.lowerBound < words.upperBound {
        if let owner = owners[reading.names[name].mention], names.same[owner] == id { return true }
        name += 1
      }
      var role = reading.firstRole(from: words.lowerBound)
      while role < reading.roles.count, reading.roles[role].lowerBound < words.upperBound {
        let start = reading.roles[role].lowerBound
        if let owner = roleOwners[role], names.same[owner] == id,
          reading.mentions.roles[role].holder == nil, start > words.lowerBound,
          !reading.spells(start - 1, "selaku"), !reading.spells(start - 1, "sebagai")
        {
          return true
        }
        role += 1
      }
    }
    return false
  }
}
