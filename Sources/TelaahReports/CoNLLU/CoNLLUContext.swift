import TelaahText

/// Takes an article's sentences apart into the words of CoNLL-U.
struct CoNLLUContext {
  let id: String
  private let analysis: Analysis
  private let map: OffsetMap
  /// For each token within a name: the mention, and whether it begins there.
  private let names: [Int: (mention: Int, isFirst: Bool)]
  private let owners: [Int: Int]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    map = OffsetMap(analysis.document, unit: .scalars)
    let source = analysis.document.source
    let name = Inert.line(source.id.isEmpty ? source.origin : source.id).composed
    // White space and slashes have a meaning in ids.
    let safe = name.map { $0 == "/" || $0.isWhitespace ? "_" : $0 == "\u{FFFD}" ? "□" : $0 }
    id = safe.isEmpty ? "doc" : String(safe)
    names = CoNLLUContext.names(in: analysis)
    var owners: [Int: Int] = [:]
    for (id, entity) in (analysis.entities ?? []).enumerated() {
      for mention in entity.mentions { owners[mention] = id }
    }
    self.owners = owners
  }

  /// A token as it is written, and the words it is made of.
  struct Word {
    let form: String
    let parts: [Part]
    let spaceAfter: Bool
    let misc: [String]
  }

  /// A word of the syntax: a host or a clitic.
  struct Part {
    let form: String
    let lemma: String
    let tag: String
  }

  private static func names(in analysis: Analysis) -> [Int: (mention: Int, isFirst: Bool)] {
    var names: [Int: (mention: Int, isFirst: Bool)] = [:]
    var token = 0
    for (index, mention) in (analysis.mentions?.mentions ?? []).enumerated() {
      switch mention.kind {
      case .person, .organization, .location: break
      default: continue
      }
      while token < analysis.tokens.count, analysis.tokens[token].span.end <= mention.span.start {
        token += 1
      }
      var next = token
      var isFirst = true
      while next < analysis.tokens.count, analysis.tokens[next].span.start < mention.span.end {
        if analysis.tokens[next].kind != .space {
          names[next] = (index, isFirst)
          isFirst = false
        }
        next += 1
      }
    }
    return names
  }

  func words(of sentence: Sentence) -> [Word] {
    let visible = sentence.tokens.filter {
      analysis.tokens.indices.contains($0) && analysis.tokens[$0].kind != .space
    }
    return visible.enumerated().map { place, index in
      let token = analysis.tokens[index]
      let isLast = place == visible.count - 1
      let touches =
        !isLast && analysis.tokens[visible[place + 1]].span.start == token.span.end
      var misc: [String] = []
      if let name = names[index], let mention = analysis.mentions?.mentions[name.mention] {
        misc.append("NE=\(name.isFirst ? "B" : "I")-\(mention.kind.rawValue)")
        if let owner = owners[name.mention] { misc.append("NEId=\(owner)") }
      }
      misc.append("TokenRange=\(map(token.span.start)):\(map(token.span.end))")
      if touches { misc.insert("SpaceAfter=No", at: 0) }
      let form = CoNLLUContext.form(analysis.document.text(of: token.span))
      return Word(
        form: form, parts: parts(of: index, form: form), spaceAfter: !touches && !isLast,
        misc: misc)
    }
  }

  private func parts(of index: Int, form: String) -> [Part] {
    let tag = names[index] != nil && analysis.tokens[index].kind.isWord ? "PROPN" : tag(of: index)
    guard let word = analysis.morphology?[index], analysis.tokens[index].kind == .word else {
      return [Part(form: form, lemma: form, tag: tag)]
    }
    if let parts = CoNLLUContext.parts(of: form, joined: word.lemma, tag: tag) { return parts }
    let lemma = CoNLLUContext.form(word.lemma.replacing(" ", with: "_"))
    let split = Clitics.split(form, word.affixes)
    guard !split.before.isEmpty || !split.after.isEmpty else {
      return [Part(form: form, lemma: lemma, tag: tag)]
    }
    func part(_ clitic: Clitics.Piece) -> Part {
      Part(form: clitic.form, lemma: clitic.lemma, tag: clitic.isPronoun ? "PRON" : "PART")
    }
    return split.before.map(part)
      + [Part(form: split.host, lemma: lemma, tag: tag)]
      + split.after.map(part)
  }

  /// Words that are written as one against the rule (*diantaranya* is *di antaranya*) as what they
  /// are; nil where the lemma is one word, or the form is not made of its words.
  private static func parts(of form: String, joined lemma: String, tag: String) -> [Part]? {
    let lemmas = lemma.split(separator: " ")
    guard lemmas.count > 1, lemmas.joined() == form.lowercased() else { return nil }
    var rest = form[...]
    return lemmas.map { lemma in
      let piece = rest.prefix(lemma.count)
      rest = rest.dropFirst(lemma.count)
      return Part(form: String(piece), lemma: String(lemma), tag: tag)
    }
  }

  private func tag(of index: Int) -> String {
    switch analysis.tokens[index].kind {
    case .number: "NUM"
    case .punctuation: "PUNCT"
    case .symbol: "SYM"
    default: "X"
    }
  }

  /// A form has no white space and no control characters, and none of the signs of broken text
  /// (U+FFFD), which validators refuse: each is shown as a box.
  static func form(_ text: String) -> String {
    let form = Inert.line(text).composed.map { $0.isWhitespace || $0 == "\u{FFFD}" ? "□" : $0 }
    return form.isEmpty ? "□" : String(form)
  }

  static func text(of words: [Word]) -> String {
    words.reduce(into: "") { $0 += $1.form + ($1.spaceAfter ? " " : "") }
  }

  static func lines(of words: [Word]) -> [String] {
    var lines: [String] = []
    var number = 1
    for word in words {
      let misc = word.misc.joined(separator: "|")
      if word.parts.count > 1 {
        let range = "\(number)-\(number + word.parts.count - 1)"
        lines.append("\(range)\t\(word.form)\t_\t_\t_\t_\t_\t_\t_\t\(misc)")
      }
      for part in word.parts {
        let relation = number == 1 ? "0\troot" : "1\t" + (part.tag == "PUNCT" ? "punct" : "dep")
        lines.append(
          "\(number)\t\(part.form)\t\(part.lemma)\t\(part.tag)\t_\t_\t\(relation)\t_\t"
            + (word.parts.count > 1 ? "_" : misc))
        number += 1
      }
    }
    return lines
  }
}
