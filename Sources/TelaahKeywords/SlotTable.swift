/// Places of entries that stand elsewhere, by their hashes: open addressing over one array, so that
/// an entry costs no allocation. Whoever keeps the entries says where each is at home.
struct SlotTable: ~Copyable {
  /// The place of an entry; -1 where a slot is free. Their number is a power of 2.
  private var slots = Buffer<Int32>()
  private var mask = 0

  init() { removeAll(words: 0) }

  /// Takes all places out, and makes room for those of a text of so many words.
  mutating func removeAll(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    clear(size)
  }

  /// Takes all places out, and gives memory back beyond that of so many entries.
  mutating func trim(to limit: Int) {
    slots.trim(to: 2 * limit)
    removeAll(words: 0)
  }

  /// The place of an entry that fits, from its home on, or the slot that is free for it.
  @inline(__always)
  func find(from home: Int, where fits: (Int) -> Bool) -> (place: Int32, slot: Int) {
    let slots = slots.base
    var slot = home & mask
    while true {
      let place = slots[slot]
      if place < 0 || fits(Int(place)) { return (place, slot) }
      slot = (slot &+ 1) & mask
    }
  }

  /// Puts the place of an entry, the last of `count`, into a free slot; `home` tells where each is at
  /// home.
  @inline(__always)
  mutating func insert(count: Int, at slot: Int, home: (Int) -> Int) {
    slots.base[slot] = Int32(truncatingIfNeeded: count &- 1)
    if count &* 2 > mask { grow(count, home) }
  }

  @inline(never)
  private mutating func grow(_ count: Int, _ home: (Int) -> Int) {
    clear(2 * (mask + 1))
    for place in 0..<count {
      let slot = find(from: home(place)) { _ in false }.slot
      slots.base[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private mutating func clear(_ size: Int) {
    slots.fill(-1, count: size)
    mask = size - 1
  }
}
