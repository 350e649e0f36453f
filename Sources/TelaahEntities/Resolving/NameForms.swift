import TelaahLexicon
import TelaahText

/// A name, as the number that its words have in the document's vocabulary: equal names have equal
/// numbers.
struct NameForm: Hashable {
  let number: Int32
}

/// The words of a name, which stay where they are as long as the vocabulary's text lasts.
typealias NameWords = UnsafeBufferPointer<NameWord>

/// Sequences of words, each once, with what was found out of each.
final class FormTable {
  /// A sequence, and what is remembered of it, in 64 bytes.
  struct Entry {
    let words: UnsafePointer<NameWord>
    var traits: WordTraits = []
    /// For each `Relation`, 2 + the number of the form; 1 for none, 0 where nobody asked.
    var related = SIMD4<Int32>()
    let count: Int32
    fileprivate let hash: UInt32
    var key = LexiconKey.none
    /// Where the other names of a body stand, and how many; -1 where nobody asked.
    var otherNames: (start: Int32, count: Int32) = (-1, 0)
    var isLookedUp = false

    fileprivate init(_ words: UnsafePointer<NameWord>, count: Int, hash: UInt64) {
      self.words = words
      self.count = Int32(truncatingIfNeeded: count)
      self.hash = UInt32(truncatingIfNeeded: hash)
    }
  }

  /// What another form may be to a form.
  enum Relation: Int {
    /// An organisation's name, written out.
    case organization
    /// A title's, written out.
    case title
    /// The name of whom everybody knows by this one.
    case nickname
  }

  private let entries = Store<Entry>(capacity: 2048)
  private let arena = WordArena()
  /// 1 + the number of each form, in a table of a power of 2; 0 where it is free.
  private let slots = Store<Int32>(capacity: FormTable.smallest)

  private static let smallest = 1 << 12

  init() { slots.fill(FormTable.smallest, with: 0) }

  var count: Int { entries.count }

  /// The form of a sequence of words.
  func form(of words: NameWords) -> NameForm {
    var hash = UInt64(truncatingIfNeeded: words.count)
    for word in words {
      hash = (hash &+ UInt64(truncatingIfNeeded: word) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let form = NameForm(number: slots[slot] - 1)
      if self[form].hash == UInt32(truncatingIfNeeded: hash), self.words(form).elementsEqual(words)
      {
        return form
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let form = NameForm(number: Int32(truncatingIfNeeded: entries.count))
    entries.append(Entry(arena.copy(words), count: words.count, hash: hash))
    slots[slot] = form.number + 1
    if 2 * entries.count > slots.count { grow() }
    return form
  }

  func words(_ form: NameForm) -> NameWords {
    let entry = self[form]
    return NameWords(start: entry.words, count: Int(entry.count))
  }

  @inline(__always)
  subscript(_ form: NameForm) -> Entry {
    get { entries[Int(form.number)] }
    _modify { yield &entries[Int(form.number)] }
  }

  func removeAll() {
    entries.removeAll(keeping: 1 << 14)
    arena.removeAll()
    slots.removeAll(keeping: 1 << 15)
    slots.fill(FormTable.smallest, with: 0)
  }

  private func grow() {
    slots.fill(2 * slots.count, with: 0)
    for number in 0..<entries.count {
      var slot = Int(truncatingIfNeeded: entries[number].hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}

/// Words that stay where they are put.
private final class WordArena {
  @exclusivity(unchecked) private var blocks: [UnsafeMutablePointer<NameWord>] = []
  @exclusivity(unchecked) private var free: UnsafeMutablePointer<NameWord>
  @exclusivity(unchecked) private var left = WordArena.block

  private static let block = 4096

  init() {
    free = .allocate(capacity: WordArena.block)
    blocks.append(free)
  }

  deinit { blocks.forEach { $0.deallocate() } }

  func copy(_ words: NameWords) -> UnsafePointer<NameWord> {
    if words.count > left {
      left = max(words.count, WordArena.block)
      free = .allocate(capacity: left)
      blocks.append(free)
    }
    let copy = free
    for index in 0..<words.count { (copy + index).initialize(to: words[index]) }
    free += words.count
    left -= words.count
    return UnsafePointer(copy)
  }

  func removeAll() {
    blocks.dropFirst().forEach { $0.deallocate() }
    blocks.removeLast(blocks.count - 1)
    free = blocks[0]
    left = WordArena.block
  }
}
