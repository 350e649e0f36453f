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
    if let turn = other(than: found.source, in: draft) {
      return Resolution(
        source: turn.source, rule: "statements/speaker-not-named-within", doubt: .rival,
        inherited: turn.confidence)
    }
    var found = found
    found.doubt.insert(.rival)
    return found
  }

  /// The turn of the last human being, or of the one before, who is not somebody and whom the content
  /// does not name.
  private func other(than source: Source?, in draft: Draft) -> Turn? {
    if let turn = lastPerson, isOther(turn.source, than: source, in: draft) { return turn }
    if let turn = personBefore, isOther(turn.source, than: source, in: draft) { return turn }
    return nil
  }

  private func isOther(_ speaker: Source, than source: Source?, in draft: Draft) -> Bool {
    speaker != source && speaker.isPersonal && speaker.entity.map { !names(draft, $0) } ?? true
  }

  /// Whether the content names somebody.
  private func names(_ draft: Draft, _ id: Int) -> Bool {
    draft.content.contains { words in
      var name = reading.firstName(from: words.lowerBound)
      while name < reading.names.count, reading.names[name].words.lowerBound < words.upperBound {
        if let owner = owners[reading.names[name].mention], names.same(owner) == id { return true }
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
        if let owner = roleOwners[role], names.same(owner) == id,
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
