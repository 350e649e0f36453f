import TelaahLexicon
import TelaahText

/// Entities in the making: names are joined first, then roles and titles alone.
final class Resolution {
  let bytes: UnsafeBufferPointer<UInt8>
  let layer: MentionLayer
  let lexicon: LexiconSet
  let sentences: [Sentence]
  let vocabulary: NameVocabulary
  @exclusivity(unchecked) var clusters: [Cluster] = []
  /// The cluster of each mention.
  @exclusivity(unchecked) var owners: [Int?]
  /// The persons that a name may be, while it is read.
  @exclusivity(unchecked) var candidates: [Int] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, layer: MentionLayer, sentences: [Sentence],
    vocabulary: NameVocabulary
  ) {
    self.sentences = sentences
    self.bytes = bytes
    self.layer = layer
    self.vocabulary = vocabulary
    lexicon = vocabulary.lexicon
    owners = [Int?](repeating: nil, count: layer.mentions.count)
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Joins the mentions of each kind, the longest names first, so that short ones find them.
  func join() {
    var persons: [Name] = []
    var others: [Name] = []
    persons.reserveCapacity(layer.mentions.count)
    others.reserveCapacity(layer.mentions.count)
    clusters.reserveCapacity(layer.mentions.count)
    for index in layer.mentions.indices where layer.mentions[index].kind.isName {
      let kind = layer.mentions[index].kind
      let span = layer.mentions[index].span
      let text = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
      let form = kind == .person ? vocabulary.form(ofPerson: text) : vocabulary.form(ofName: text)
      let name = Name(mention: index, kind: kind, form: form)
      if vocabulary.count(name.form) == 0 { continue }
      if kind == .person { persons.append(name) } else { others.append(name) }
    }
    joinPersons(persons)
    joinOthers(others)
  }

  /// The words of a name in small letters, without full stops and without what stands in brackets.
  func form(_ span: TextSpan) -> NameForm {
    vocabulary.form(ofName: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }

  /// The words of a cluster's name.
  func words(_ cluster: Int) -> NameWords { vocabulary.words(clusters[cluster].form) }

  /// What the lexicon says of a part of the text.
  func lookup(_ span: TextSpan) -> (key: LexiconKey, traits: WordTraits) {
    lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }
}

/// A mention's name.
struct Name {
  let mention: Int
  let kind: Mention.Kind
  let form: NameForm
}

/// Mentions of one entity.
struct Cluster {
  var kind: Mention.Kind
  var form: NameForm
  /// The mention whose text is the name.
  var best: Int
  var mentions: [Int]
  var aliases: [NameForm] = []
  /// Other spellings of the name, which may be slips of the pen: *Darma Budhi* of *Dharma Budhy*.
  var variants: [NameForm] = []
  var references: [Int] = []
}
