/// Places by keys that are hashes already, so that nothing is hashed again; a key may have several.
struct HashedPlaces {
  private var slots: [Slot]
  /// How many places there are.
  private(set) var count = 0

  private struct Slot {
    var key: UInt64 = 0
    /// Negative where the slot is free.
    var place: Int32 = -1
  }

  init() { slots = Array(repeating: Slot(), count: 64) }

  /// The first place of a key that is the right one.
  func first(of key: UInt64, where isRight: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at].place >= 0 {
      if slots[at].key == key, isRight(Int(slots[at].place)) { return Int(slots[at].place) }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Adds a place.
  mutating func insert(_ key: UInt64, _ place: Int) {
    if 2 * count >= slots.count { grow() }
    put(Slot(key: key, place: Int32(truncatingIfNeeded: place)))
    count += 1
  }

  private mutating func put(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: slot.key) & mask
    while slots[at].place >= 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.place >= 0 { put(slot) }
  }

  /// Takes all places away; the room for them stays.
  mutating func removeAll() {
    guard count > 0 else { return }
    for index in slots.indices { slots[index].place = -1 }
    count = 0
  }
}
