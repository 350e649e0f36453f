import TelaahText

/// All who speak in a document, with what a statement tells of them. Its memory is kept from document
/// to document.
struct SourceTable {
  /// What a statement tells of a source.
  struct Entry {
    let source: Source
    /// All who speak together; one where one does, none where it is no entity.
    let entities: [Int]
    let name: String
    /// The fullest role of the entity.
    let role: String?
  }

  private var entries: [Entry] = []
  /// The place of each entity that spoke; -1 of the others.
  private var places: [Int32] = []
  private var namesakes: [String: Int32] = [:]

  /// The memory of a document of more is not kept.
  private static let mostKept = 1024

  /// Lets go of all sources.
  mutating func clear() {
    entries.removeAll(keepingCapacity: entries.count <= SourceTable.mostKept)
    places.removeAll(keepingCapacity: places.count <= SourceTable.mostKept)
    if !namesakes.isEmpty { namesakes.removeAll() }
  }

  /// Makes room for so many entities.
  mutating func open(for entities: Int) {
    places.append(contentsOf: repeatElement(-1, count: entities))
  }

  /// An entity as a source, once it spoke as such.
  func source(_ entity: Int) -> Source? {
    let place = places[entity]
    return place < 0 ? nil : entries[Int(place)].source
  }

  /// Remembers an entity as a source.
  mutating func keep(_ source: Source, as entity: Int) { places[entity] = source.place }

  /// What is told of a source.
  func entry(of source: Source) -> Entry { entries[Int(source.place)] }

  mutating func add(
    _ kind: Speaker.Kind, entity: Int? = nil, entities: [Int] = [], name: String,
    role: String? = nil, described: Int? = nil, isPersonal: Bool = true
  ) -> Source {
    let place = Int32(truncatingIfNeeded: entries.count)
    var namesake = place
    if entity == nil, described == nil {
      namesake = namesakes[name] ?? place
      namesakes[name] = namesake
    }
    let source = Source(
      kind: kind, isPersonal: isPersonal, place: place, namesake: namesake, entity: entity,
      described: described)
    entries.append(
      Entry(
        source: source, entities: entities.isEmpty ? entity.map { [$0] } ?? [] : entities,
        name: name, role: role))
    return source
  }
}
