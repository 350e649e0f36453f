import TelaahLexicon
import TelaahText

// Names by which somebody is called beside his own, where the text says so.

extension Resolution {
  /// *Saifullah Yusuf atau yang akrab disapa* ⟦*Gus Ipul*⟧ says itself who that is.
  func joinCalled() {
    var last: Int?
    for index in layer.mentions.indices where layer.mentions[index].kind == .person {
      defer { last = index }
      guard let last, let full = owners[last], let other = owners[index], full != other else {
        continue
      }
      let between = TextSpan(layer.mentions[last].span.end, layer.mentions[index].span.start)
      guard
        isCalling(between) || isFamiliar(index, behind: between, other)
          || areInitials(index, behind: last, other)
      else { continue }
      merge(other, into: full)
    }
  }

  /// *M Rahmat Budi Santoso* ⟦*(RBS)*⟧: letters that the text puts behind a name, and that are nobody
  /// else's.
  private func areInitials(_ mention: Int, behind name: Int, _ cluster: Int) -> Bool {
    layer.mentions[mention].rule == Rules.initialsOfName && name == mention - 1
      && clusters[cluster].form == form(layer.mentions[mention].span) && isBracketed(mention)
  }

  /// *Saiful Rahman (Gus Ipung), Budi Santoso atau Bang Bedul*: what people call whoever is named
  /// before, with an honorific, where it stands for the first time.
  private func isFamiliar(_ mention: Int, behind between: TextSpan, _ cluster: Int) -> Bool {
    guard (2...16).contains(between.count), clusters[cluster].mentions.min() == mention else {
      return false
    }
    let name = layer.mentions[mention].span
    var words = vocabulary.words(form(between))[...]
    if bytes[between.start + 1] == Mark.open {
      guard name.end < bytes.count, bytes[name.end] == Mark.close else { return false }
      words = vocabulary.words(form(TextSpan(between.start + 2, between.end)))[...]
    } else {
      guard words.first == NameVocabulary.Known.atau.rawValue else { return false }
      words.removeFirst()
    }
    // The honorific may be a part of the name that people use.
    if words.isEmpty { words = vocabulary.words(form(name)).prefix(1) }
    return !words.isEmpty
      && words.allSatisfy { vocabulary.lookup($0).traits.contains(.honorific) }
  }

  /// Whether the words between two names say that both are one person's; an honorific may stand
  /// before the second.
  private func isCalling(_ span: TextSpan) -> Bool {
    guard (7..<48).contains(span.count) else { return false }
    let between = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
    var verb: NameWord?
    vocabulary.forEachWord(in: between) { word in
      switch NameVocabulary.Known(rawValue: word) {
      case .dengan, .sebagai, .nama: break
      default: if !vocabulary.lookup(word).traits.contains(.honorific) { verb = word }
      }
    }
    switch verb.flatMap({ NameVocabulary.Known(rawValue: $0) }) {
    case .disapa, .dipanggil, .sapaan, .alias: break
    default: return false
    }
    // A sentence's end between them is somebody else's.
    return !bytes[span.start..<span.end].contains(Mark.stop)
  }
}
