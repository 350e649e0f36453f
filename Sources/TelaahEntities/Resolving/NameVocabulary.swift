import TelaahLexicon
import TelaahText

/// A word of a name, in small letters, as its number in the document's vocabulary.
typealias NameWord = Int32

/// The words of names, each once, and the names that they make up: names are compared by numbers, and
/// the lexicon is asked once for each. What is found out of a name is remembered from text to text.
final class NameVocabulary {
  let lexicon: LexiconSet
  private let table = ByteTable()
  /// What is known of each word.
  let facts = Store<Facts>(capacity: 1 << 11)
  /// Names as they are written, and their forms.
  private let names = ByteTable()
  private let formsOfNames = Store<NameForm>(capacity: 1 << 11)
  /// All forms, and what is known of them.
  let forms = FormTable()
  /// The other names of bodies, one body's after the other's.
  let otherNames = Store<NameForm>(capacity: 256)
  /// The persons of the document by their words.
  @exclusivity(unchecked) var persons = WordIndex()
  /// The words of a form while it is put together.
  @exclusivity(unchecked) private var draft: [NameWord] = []
  /// The text of a form while it is looked up.
  private let text = Store<UInt8>(capacity: 256)

  /// With more words or names than this nothing is taken to the next text.
  private static let mostKept = 1500
  /// Memory for no more of them is kept.
  private static let mostMemory = 1 << 14

  struct Facts {
    var isLookedUp = false
    var key = LexiconKey.none
    var traits: WordTraits = []
    /// For each `Sense`, 2 + the number of the form; 1 for none, 0 where nobody asked.
    var expansions = SIMD4<Int32>()
  }

  init(lexicon: LexiconSet) {
    self.lexicon = lexicon
    begin()
  }

  /// Begins a text: forgets the words where there are too many.
  func begin() {
    guard
      table.count == 0 || max(table.count, names.count, forms.count / 2) > NameVocabulary.mostKept
    else { return }
    table.removeAll()
    names.removeAll()
    facts.removeAll(keeping: NameVocabulary.mostMemory)
    formsOfNames.removeAll(keeping: NameVocabulary.mostMemory)
    forms.removeAll()
    otherNames.removeAll(keeping: NameVocabulary.mostMemory)
    for known in Known.allCases { known.text.withUTF8Buffer { _ = word($0) } }
  }

  /// How many words there are.
  var count: Int { table.count }

  /// The number of a word, whose ASCII letters count as small ones.
  func word(_ text: UnsafeBufferPointer<UInt8>) -> NameWord {
    let number = table.number(of: text, ignoresCase: true)
    if number == facts.count { facts.append(Facts()) }
    return NameWord(truncatingIfNeeded: number)
  }

  // MARK: Names

  /// The form of a name as it is written, which is remembered: its words in small letters, without
  /// full stops and without what stands in brackets.
  func form(ofName text: UnsafeBufferPointer<UInt8>) -> NameForm {
    let number = names.number(of: text, ignoresCase: false)
    if number == formsOfNames.count {
      let form = form { words in forEachWord(in: text) { words.append($0) } }
      formsOfNames.append(form)
    }
    return formsOfNames[number]
  }

  /// The form of a person's name, with a nickname in brackets within it: *Rahmat (Rama) Siregar*.
  func form(ofPerson text: UnsafeBufferPointer<UInt8>) -> NameForm {
    guard text.contains(Mark.open) else { return form(ofName: text) }
    return form { words in
      for part in text.split(whereSeparator: { $0 == Mark.open || $0 == Mark.close }) {
        forEachWord(in: UnsafeBufferPointer(rebasing: part)) { words.append($0) }
      }
    }
  }

  /// The form of the words that `body` puts together.
  func form(_ body: (inout [NameWord]) -> Void) -> NameForm {
    var words: [NameWord] = []
    swap(&words, &draft)
    words.removeAll(keepingCapacity: true)
    body(&words)
    let form = words.withUnsafeBufferPointer { forms.form(of: $0) }
    swap(&words, &draft)
    return form
  }

  /// The form of words that stand in another.
  func form(_ words: Slice<NameWords>) -> NameForm {
    forms.form(of: NameWords(rebasing: words))
  }

  /// The words of a form.
  @inline(__always)
  func words(_ form: NameForm) -> NameWords { forms.words(form) }

  /// How many words a form has.
  @inline(__always)
  func count(_ form: NameForm) -> Int { Int(forms[form].count) }

  /// The first word of a form that has any.
  @inline(__always)
  func first(_ form: NameForm) -> NameWord { forms[form].words[0] }

  /// Goes through the words of a name as it is written.
  @inline(__always)
  func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (NameWord) -> Void) {
    var start = -1
    var depth = 0
    @inline(__always) func read(_ start: Int, _ end: Int) {
      var part = text[start..<end]
      if QuotedWord.mayBegin(text[start]) || QuotedWord.mayEnd(text[end - 1]) {
        part = QuotedWord.withoutMarks(part)
        if part.isEmpty { return }
      }
      body(word(UnsafeBufferPointer(rebasing: part)))
    }
    for at in 0..<text.count {
      let byte = text[at]
      if NameVocabulary.isPart(byte), depth == 0 {
        if start < 0 { start = at }
        continue
      }
      if byte == Mark.open { depth += 1 }
      if start >= 0 {
        read(start, at)
        start = -1
      }
      if byte == Mark.close { depth = max(0, depth - 1) }
    }
    if start >= 0 { read(start, text.count) }
  }

  /// Letters, digits, hyphens and apostrophes, and whatever is not ASCII.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    // A bit for each byte up to 63, and for each from 64 to 127.
    let bits: UInt64 = byte < 64 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return byte >= 0x80 || bits >> UInt64(byte & 63) & 1 == 1
  }

  /// A word's bytes, valid until another word comes.
  func bytes(_ word: NameWord) -> UnsafeBufferPointer<UInt8> { table.bytes(Int(word)) }

  /// How many bytes a word has.
  func length(_ word: NameWord) -> Int { bytes(word).count }

  /// A word's first byte.
  func first(_ word: NameWord) -> UInt8 { bytes(word)[0] }

  /// Whether a word begins with another.
  func begins(_ word: NameWord, with other: NameWord) -> Bool {
    bytes(word).starts(with: bytes(other))
  }

  /// The text of words with a space between them, valid until the next is asked for.
  func text(of words: NameWords) -> UnsafeBufferPointer<UInt8> {
    text.removeAll(keeping: 1 << 10)
    for word in words {
      if text.count > 0 { text.append(0x20) }
      text.append(copying: bytes(word))
    }
    return text.all
  }
}
