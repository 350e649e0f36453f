import TelaahText

// The names that may stand for longer ones. Most articles have none: what is told of them is asked once,
// and not by each rule of `FullNames` of all entities, which was 6 % of the stage.
extension ReadingTables {
  /// Finds the persons whose names are one word, and the organisations whose names are acronyms.
  mutating func readShortNames(of entities: [Entity]) {
    for id in entities.indices {
      switch entities[id].kind {
      case .person where ShortName.isOneWord(entities[id].name): oneWordPersons.append(id)
      case .organization where ShortName.isAcronym(entities[id].name): acronyms.append(id)
      default: break
      }
    }
  }
}

/// What a name is by its form.
enum ShortName {
  /// Whether no space parts it.
  static func isOneWord(_ name: String) -> Bool {
    name.utf8.withContiguousStorageIfAvailable { !$0.contains(0x20) } ?? false
  }

  /// Two to five capitals.
  static func isAcronym(_ name: String) -> Bool {
    guard (2...5).contains(name.utf8.count) else { return false }
    return name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
