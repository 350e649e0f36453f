import TelaahText

/// An entity of one article, with the keys that it is joined by.
final class EntityRecord: Sendable {
  let name: String
  let kind: Mention.Kind
  let key: String
  /// A hash of key and kind.
  let hash: UInt64
  let mentions: Int
  let isCredit: Bool
  /// Honorifics, degrees and rank in one line; nil where there are none.
  let attributes: String?
  let aliasKeys: [(key: String, name: String)]
  let roles: [RoleRecord]

  /// Whether the key is of one word alone.
  var isSingle: Bool { ActorKey.isSingle(key) }

  init(_ entity: Entity) {
    name = entity.name
    kind = entity.kind
    let key = ActorKey.fold(entity.name)
    self.key = key
    hash = EntityRecord.hash(key, kind.rawValue)
    mentions = entity.mentions.count
    isCredit = entity.isCredit
    attributes = EntityRecord.line(of: entity.attributes)
    var aliases: [(key: String, name: String)] = []
    for alias in entity.aliases {
      let folded = ActorKey.fold(alias)
      if folded.isEmpty || folded == key || aliases.contains(where: { $0.key == folded }) {
        continue
      }
      aliases.append((folded, alias))
    }
    aliasKeys = aliases
    var found: [RoleRecord] = []
    for role in entity.roles {
      for reading in RoleRecord.readings(role)
      where !found.contains(where: { $0.key == reading.key }) {
        found.append(reading)
      }
    }
    roles = found
  }

  /// A hash of a name's key and kind.
  static func hash(_ key: String, _ kind: String) -> UInt64 {
    func hash(_ text: String) -> UInt64 {
      var text = text
      return text.withUTF8 {
        $0.isEmpty ? 0 : IndexHash.hash(UnsafeRawPointer($0.baseAddress!), $0.count)
      }
    }
    return ContentHash.mix(hash(key) &+ hash(kind) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static func line(of attributes: PersonAttributes) -> String? {
    if attributes.honorifics.isEmpty, attributes.degrees.isEmpty, attributes.rank == nil {
      return nil
    }
    let parts = attributes.honorifics + [attributes.rank].compactMap { $0 } + attributes.degrees
    return parts.joined(separator: ", ")
  }
}

/// A role of one article, with the key by which it is known again.
final class RoleRecord: Sendable {
  let text: String
  let title: String
  let organization: String?
  let place: String?
  let titleKey: String
  let bodyKey: String
  let placeKey: String
  let key: String

  /// *Menteri Keuangan (Menkeu)* is two roles: the long and the short form of one title.
  static func readings(_ role: Role) -> [RoleRecord] {
    guard role.title.utf8.last == 0x29, let open = role.title.utf8.firstIndex(of: 0x28) else {
      return [RoleRecord(role, title: role.title)]
    }
    let forms = [
      role.title[..<open], role.title[role.title.index(after: open)...].dropLast(),
    ].map { $0.split(separator: " ").joined(separator: " ") }
    return forms.filter { !$0.isEmpty }.map { RoleRecord(role, title: $0) }
  }

  private init(_ role: Role, title: String) {
    text = role.text
    self.title = title
    organization = role.organization
    place = role.place
    titleKey = ActorKey.fold(title)
    bodyKey = organization.map(ActorKey.fold) ?? ""
    placeKey = place.map(ActorKey.fold) ?? ""
    key = "\(titleKey)|\(bodyKey)|\(placeKey)"
  }
}
