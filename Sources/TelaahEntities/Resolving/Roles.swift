import TelaahLexicon
import TelaahText

// The finished entities, with the roles gathered from all mentions.

extension Resolution {
  func entities() -> [Entity] {
    // The roles of each cluster, in order: the first, and the next of each; -1 for none.
    var firstRole = [Int32](repeating: -1, count: clusters.count)
    var nextRole = [Int32](repeating: -1, count: layer.roles.count)
    for index in layer.roles.indices.reversed() {
      if let holder = layer.roles[index].holder, let cluster = owners[holder] {
        nextRole[index] = firstRole[cluster]
        firstRole[cluster] = Int32(truncatingIfNeeded: index)
      }
    }
    var isDone = [Bool](repeating: false, count: clusters.count)
    var result: [Entity] = []
    result.reserveCapacity(clusters.count)
    var roles: [Int] = []
    for case let cluster? in owners where !isDone[cluster] {
      isDone[cluster] = true
      roles.removeAll(keepingCapacity: true)
      var role = firstRole[cluster]
      while role >= 0 {
        roles.append(Int(role))
        role = nextRole[Int(role)]
      }
      result.append(entity(cluster, roles: roles))
    }
    return result
  }

  private func entity(_ cluster: Int, roles: [Int]) -> Entity {
    let (kind, references) = (clusters[cluster].kind, clusters[cluster].references)
    var mentions = clusters[cluster].mentions
    if !zip(mentions, mentions.dropFirst()).allSatisfy(<) { mentions.sort() }
    let best = layer.mentions[clusters[cluster].best].span
    let name = self.name(best)
    var aliases: [String] = []
    var variants: [String] = []
    var attributes = PersonAttributes()
    var credits = 0
    for index in mentions {
      let span = layer.mentions[index].span
      if !isSame(span, best), case let text = self.name(span), text != name,
        !aliases.contains(text)
      {
        aliases.append(text)
        if !clusters[cluster].variants.isEmpty, clusters[cluster].variants.contains(form(span)) {
          variants.append(text)
        }
      }
      guard let own = layer.mentions[index].attributes else { continue }
      for honorific in own.honorifics where !attributes.honorifics.contains(honorific) {
        attributes.honorifics.append(honorific)
      }
      for degree in own.degrees where !attributes.degrees.contains(degree) {
        attributes.degrees.append(degree)
      }
      attributes.rank = attributes.rank ?? own.rank
      if own.credit != nil {
        credits += 1
        attributes.credit = attributes.credit ?? own.credit
      }
    }
    if let inner = best.bracketedText(bytes), !aliases.contains(inner) {
      aliases.append(inner)
    }
    return Entity(
      name: name, kind: kind, aliases: aliases, attributes: attributes,
      roles: kind == .person ? gather(roles, references, mentions) : [], mentions: mentions,
      references: references, isCredit: credits == mentions.count && credits > 0,
      variants: variants)
  }

  private func isSame(_ a: TextSpan, _ b: TextSpan) -> Bool {
    guard a.count == b.count else { return false }
    for at in 0..<a.count where bytes[a.start + at] != bytes[b.start + at] { return false }
    return true
  }

  /// A name without what stands in brackets within it.
  private func name(_ span: TextSpan) -> String {
    guard let open = bytes[span.start..<span.end].firstIndex(of: Mark.open),
      let close = bytes[open..<span.end].firstIndex(of: Mark.close)
    else { return text(span) }
    let isPlain = bytes[span.start..<span.end].allSatisfy { $0 < 0x80 }
    return isPlain ? name(span, without: open...close) : nameOfLetters(text(span))
  }

  /// ASCII bytes without those of brackets, with single spaces.
  private func name(_ span: TextSpan, without brackets: ClosedRange<Int>) -> String {
    var name: [UInt8] = []
    name.reserveCapacity(span.count)
    var isBehindSpace = false
    for at in span.start..<span.end {
      guard !brackets.contains(at), bytes[at] != 0x20 else {
        isBehindSpace = true
        continue
      }
      if isBehindSpace, !name.isEmpty { name.append(0x20) }
      isBehindSpace = false
      name.append(bytes[at])
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func nameOfLetters(_ whole: String) -> String {
    guard let open = whole.utf8.firstIndex(of: Mark.open),
      let close = whole.utf8[open...].firstIndex(of: Mark.close)
    else { return whole }
    let head = whole[..<open].split(separator: " ")
    let tail = whole[whole.utf8.index(after: close)...].split(separator: " ")
    return (head + tail).joined(separator: " ")
  }

  /// Roles in the order of the text, each wording once.
  private func gather(_ roles: [Int], _ references: [Int], _ mentions: [Int]) -> [Role] {
    var result: [Role] = []
    // Most have one role, which need not be told from others.
    let isAlone =
      roles.count + references.count < 2
      && !mentions.contains { layer.mentions[$0].attributes?.credit != nil }
    var seen: Set<String> = []
    func isNew(_ text: String) -> Bool { isAlone || seen.insert(text.lowercased()).inserted }
    for index in (roles + references).sorted() {
      let role = layer.roles[index]
      // *pria itu* stands for him, and is no role.
      if role.rule == Rules.personWord { continue }
      let text = squeezed(role.span)
      // *Ketua*, *Kepala* for one whose office was said before.
      if role.holder == nil, !text.utf8.contains(0x20), isBareHead(role.span, anyCase: true) {
        continue
      }
      guard isNew(text) else { continue }
      result.append(
        Role(
          text: text, title: squeezed(role.title),
          organization: role.organization.map { squeezed($0) },
          place: role.place.map { squeezed($0) }, span: role.span))
      // *Menteri Dalam Negeri (Mendagri)*: the short form is a title of its own; *Direktur Jenderal
      // (Dirjen) Pajak* is not whole without what follows.
      if let short = shortForm(role.span), isNew(self.text(short)) {
        result.append(
          Role(
            text: self.text(short), title: self.text(short),
            organization: role.organization.map { squeezed($0) },
            place: role.place.map { squeezed($0) }, span: short))
      }
    }
    for index in mentions {
      guard let credit = layer.mentions[index].attributes?.credit,
        isNew(credit)
      else { continue }
      result.append(Role(text: credit, title: credit, span: layer.mentions[index].span))
    }
    return result
  }

  /// A span's text with white space as single spaces.
  private func squeezed(_ span: TextSpan) -> String {
    var isPlain = true
    var wasSpace = true
    for at in span.start..<span.end {
      let isSpace = bytes[at] <= 0x20
      // A no-break space is C2 A0.
      if isSpace && (wasSpace || bytes[at] != 0x20) || bytes[at] == 0xC2 { isPlain = false }
      wasSpace = isSpace
    }
    let text = self.text(span)
    if isPlain, !wasSpace { return text }
    return text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}

extension TextSpan {
  /// What stands in brackets within the span.
  fileprivate func bracketedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let open = (start..<end).first(where: { bytes[$0] == Mark.open }),
      let close = (open..<end).first(where: { bytes[$0] == Mark.close }), close > open + 1
    else { return nil }
    return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
  }
}
