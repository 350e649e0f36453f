import TelaahText

// Nobody calls himself by his name: whom the content names is not its speaker.

extension Discourse {
  /// A resolution without a name, turned to who spoke before where the content names who it is; less
  /// sure where nobody did.
  ///
  /// `"Profesor (Budi) bilang begitu," ungkapnya` behind a sentence of Budi's is of whoever spoke
  /// before Budi.
  func heeding(_ draft: Draft, _ found: Resolution) -> Resolution {
    switch draft.speaker.form {
    case .clitic, .pronoun, .none, .description: break
    default: return found
    }
    guard let id = found.source?.person,
      names(draft, id) || draft.speaker.form == .description && entitles(draft, id)
    else { return found }
    for turn in [lastPerson, personBefore] {
      guard let turn, turn.source != found.source, turn.source.isPersonal,
        turn.source.entity.map({ !names(draft, $0) }) ?? true
      else { continue }
      return Resolution(
        source: turn.source, rule: "statements/speaker-not-named-within", doubt: .rival,
        inherited: turn.confidence)
    }
    var found = found
    found.doubt.insert(.rival)
    return found
  }

  /// Whether the content names somebody.
  private func names(_ draft: Draft, _ id: Int) -> Bool {
    draft.content.contains { words in
      var name = reading.firstName(from: words.lowerBound)
      while name < reading.names.count, reading.names[name].words.lowerBound < words.upperBound {
        if let owner = owners[reading.names[name].mention], names.same[owner] == id { return true }
        name += 1
      }
      return false
    }
  }

  /// Whether the content has somebody's title alone, and does not take it on (*selaku Bupati*).
  private func entitles(_ draft: Draft, _ id: Int) -> Bool {
    draft.content.contains { words in
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
      return false
    }
  }
}
