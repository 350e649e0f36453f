import TelaahLexicon
import TelaahText

/// The memory of a page's words, kept from text to text.
final class PageStorage {
  let words = Store<Word>(capacity: 2048)
  let phrases = Store<Phrases>(capacity: 128)
  /// The words at which a rule may begin, in order.
  let marked = Store<Int32>(capacity: 1024)

  /// Memory of no more words than this is kept: of an article of 100 KB.
  static let mostWords = 1 << 15

  /// Begins a text.
  func begin() {
    words.removeAll(keeping: PageStorage.mostWords)
    phrases.removeAll(keeping: PageStorage.mostWords / 16)
    marked.removeAll(keeping: PageStorage.mostWords / 2)
  }
}

/// The words of a page, valid as long as it is.
struct Words {
  private let base: UnsafeMutablePointer<Word>
  let count: Int

  init(_ store: Store<Word>) {
    base = store.base
    count = store.count
  }

  @inline(__always)
  subscript(_ index: Int) -> Word {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    nonmutating _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &base[index]
    }
  }
}
