import TelaahText

/// Parts a written word into its host and the clitics that its analysis names.
enum Clitics {
  struct Piece {
    let form: String
    let lemma: String
    let isPronoun: Bool
  }

  /// The clitics before and behind the host; none where the written word does not show them.
  static func split(
    _ form: String, _ affixes: AffixChain
  ) -> (before: [Piece], host: String, after: [Piece]) {
    var host = form
    var before: [Piece] = []
    var after: [Piece] = []
    let chain = Array(affixes)
    // The last of the word is taken off first: particle, then possessive.
    for affix in chain.reversed() {
      guard let clitic = enclitic(affix), host.utf8.count > clitic.text.utf8.count + 1,
        host.lowercased().hasSuffix(clitic.text)
      else { continue }
      let end = host.index(host.endIndex, offsetBy: -clitic.text.count)
      let piece = String(host[end...])
      host = String(host[..<end])
      var hyphen = ""
      if host.hasSuffix("-"), host.count > 1 {
        host.removeLast()
        hyphen = "-"
      }
      after.insert(
        Piece(form: hyphen + piece, lemma: clitic.text, isPronoun: clitic.isPronoun), at: 0)
    }
    if let first = chain.first, let proclitic = proclitic(first),
      host.lowercased().hasPrefix(proclitic), host.count > proclitic.count + 1
    {
      let end = host.index(host.startIndex, offsetBy: proclitic.count)
      before = [Piece(form: String(host[..<end]), lemma: proclitic, isPronoun: true)]
      host = String(host[end...])
    }
    return (before, host, after)
  }

  private static func enclitic(_ affix: Affix) -> (text: String, isPronoun: Bool)? {
    switch affix {
    case ._nya: ("nya", true)
    case ._ku: ("ku", true)
    case ._mu: ("mu", true)
    case .lah: ("lah", false)
    case .kah: ("kah", false)
    case .tah: ("tah", false)
    case .pun: ("pun", false)
    default: nil
    }
  }

  private static func proclitic(_ affix: Affix) -> String? {
    switch affix {
    case .ku_: "ku"
    case .kau_: "kau"
    default: nil
    }
  }
}
