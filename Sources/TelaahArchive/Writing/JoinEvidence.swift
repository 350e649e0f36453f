/// Why an entity of an article was joined to one that the archive knew, or was not.
public enum JoinEvidence: String, Hashable, Sendable, CaseIterable {
  /// The first of its name.
  case first
  /// The same full name and a role that was known.
  case nameAndRole = "name+role"
  /// A short name of one person of a known full name, and a role that was known.
  case shortNameAndRole = "short-name+role"
  /// The same full name; a role in the same body or place.
  case nameAndBody = "name+body"
  /// The same full name; one side names no role.
  case fullName = "full-name"
  /// The same full name; other roles, none of which contradicts.
  case fullNameOtherRole = "full-name+other-role"
  /// The same name of an organisation, place, event or law.
  case sameName = "name"
  /// An acronym that stands for one organisation only.
  case acronym
  /// Kept apart: the same office, of another place or body.
  case apartOffice = "apart:office"
  /// Kept apart: a name of one word, and no role in common.
  case apartSingleName = "apart:single-name"

  /// Whether the entity was kept apart from one of the same name.
  public var isApart: Bool { self == .apartOffice || self == .apartSingleName }
}

/// An office that an actor of the archive was given.
struct Office: Hashable, Sendable {
  let title: String
  let body: String
  let place: String
}

extension JoinEvidence {
  /// Whether a person with `roles` may be an actor of the same name with `offices`.
  ///
  /// The same name alone is no proof: two regents called *Ahmad Fauzi* are two. The rules go from
  /// the strongest evidence down, and the first that fits answers:
  /// 1. one role word for word: joined;
  /// 2. the same title of another territory or body: kept apart;
  /// 3. a name of one word: kept apart;
  /// 4. a role in the same body or place: joined;
  /// 5. no role on one side: joined;
  /// 6. other roles: joined. A full name twice is far oftener one person in two roles than two.
  static func person(isSingle: Bool, roles: [RoleRecord], offices: [Office]) -> JoinEvidence {
    var sharesBody = false
    var contradicts = false
    for role in roles {
      for office in offices {
        if role.titleKey == office.title {
          let body = agreement(role.bodyKey, office.body)
          let place = agreement(role.placeKey, office.place)
          if body != .differ, place != .differ { return .nameAndRole }
          contradicts = true
        } else if agreement(role.bodyKey, office.body) == .agree
          || agreement(role.placeKey, office.place) == .agree
        {
          sharesBody = true
        }
      }
    }
    if contradicts { return .apartOffice }
    if isSingle { return .apartSingleName }
    if sharesBody { return .nameAndBody }
    return roles.isEmpty || offices.isEmpty ? .fullName : .fullNameOtherRole
  }

  private enum Agreement { case agree, silent, differ }

  private static func agreement(_ a: String, _ b: String) -> Agreement {
    if a.isEmpty || b.isEmpty { return .silent }
    return a == b || a.hasSuffix(b) || b.hasSuffix(a) ? .agree : .differ
  }
}
