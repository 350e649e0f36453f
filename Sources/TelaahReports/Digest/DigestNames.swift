import TelaahText

// Names, other names and roles as reports show them.

extension DigestContext {
  /// With honorifics, rank and degrees.
  func fullName(of entity: Entity) -> String {
    guard entity.kind == .person else { return Inert.line(entity.name) }
    let attributes = entity.attributes
    if attributes.isEmpty { return Inert.line(entity.name) }
    let before = ([attributes.rank].compactMap { $0 } + honorifics(of: entity)).map(Inert.line)
    let name = (before + [Inert.line(entity.name)]).joined(separator: " ")
    return ([name] + attributes.degrees.map(Inert.line)).joined(separator: ", ")
  }

  /// The honorifics that belong to the whole name. What stands before a short one alone is how
  /// somebody is spoken to: *Pak Prabowo* makes no *Pak Prabowo Subianto*.
  private func honorifics(of entity: Entity) -> [String] {
    let all = entity.attributes.honorifics
    guard !all.isEmpty, let mentions = analysis.mentions?.mentions else { return all }
    var whole: Set<String> = []
    var short: Set<String> = []
    for index in entity.mentions where mentions.indices.contains(index) {
      guard let own = mentions[index].attributes?.honorifics, !own.isEmpty else { continue }
      let isWhole = analysis.document.text(of: mentions[index].span) == entity.name
      if isWhole { whole.formUnion(own) } else { short.formUnion(own) }
    }
    return all.filter { whole.contains($0) || !short.contains($0) }
  }

  /// The other names, but not those that differ from the name or each other by case alone
  /// (*JAKARTA*); of such ones the last with small letters stands.
  static func aliases(of entity: Entity) -> [String] {
    if entity.aliases.isEmpty { return [] }
    if entity.aliases.count == 1, entity.aliases[0].utf8.count != entity.name.utf8.count {
      return [Inert.line(entity.aliases[0])]
    }
    var found: [String] = []
    let name = entity.name.lowercased()
    for alias in entity.aliases.map(Inert.line) where alias.lowercased() != name {
      let folded = alias.lowercased()
      guard let same = found.firstIndex(where: { $0.lowercased() == folded }) else {
        found.append(alias)
        continue
      }
      if alias != alias.uppercased() { found[same] = alias }
    }
    return found
  }

  /// The roles without those that another one contains.
  static func roles(of entity: Entity) -> [String] {
    if entity.roles.isEmpty, entity.attributes.credit == nil { return [] }
    var found: [String] = []
    for index in entity.roles.indices {
      let role = Inert.line(entity.roles[index].text)
      if role.isEmpty { continue }
      if found.contains(where: { holds($0, role) }) { continue }
      found.removeAll { holds(role, $0) }
      found.append(role)
    }
    if let credit = entity.attributes.credit.map({ Inert.line($0) }), !found.contains(credit) {
      found.append(credit)
    }
    return found
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    guard text.utf8.count > part.utf8.count else { return text == part }
    let isASCII = text.withBytes { ByteScan.isFree($0, of: ByteScan.isUnprintable) }
    return isASCII
      ? text.withBytes { text in part.withBytes { holds(text, $0) } } : text.contains(part)
  }

  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for start in 0...text.count - part.count {
      var same = 0
      while same < part.count, text[start + same] == part[same] { same += 1 }
      if same == part.count { return true }
    }
    return false
  }
}
