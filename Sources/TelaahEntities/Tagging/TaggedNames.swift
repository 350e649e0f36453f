import TelaahText

// What the tagger says where the rules say little.

extension MentionScanner {
  /// How far the tagger must be ahead to add a name, to move or take back a weak one. Margins are
  /// sums of 6-bit weights. Set on articles, on idner-dev and nergrit-valid.
  static let marginToAdd = 60
  static let marginToConfirm = 20
  static let marginToAddOrganization = 90
  static let marginToChange = 60
  static let marginToDrop = 40

  /// What the rules found of each word, as a small number: the kind, whether it begins the name,
  /// and how sure they are; 0 for nothing, 255 for what is no name.
  func ruleCodes() -> [UInt8] {
    var codes = [UInt8](repeating: 0, count: page.words.count)
    for at in possible where at < codes.count { codes[at] = 254 }
    // Titles, ranks and honorifics are no names.
    for role in roles { for at in role.words { codes[at] = 255 } }
    for mark in page.marked {
      let word = page.words[Int(mark)]
      if word.has([.rank, .honorific]), !word.isPersonal {
        // *Dr. Eng.*
        let end = max(Int(mark) + 1, page.phrase(Int(mark))?.honorific.end ?? 0)
        for at in Int(mark)..<min(end, codes.count) { codes[at] = 255 }
      }
    }
    for index in mentions.indices where !mentions[index].words.isEmpty {
      let (words, kind) = (mentions[index].words, mentions[index].kind)
      let isName = Tag.label(kind, isFirst: true) != Tag.outside
      let level = UInt8(max(0, min(20, mentions[index].confidence * 20)))
      for at in words {
        if !isName {
          codes[at] = 255
          continue
        }
        let label = Tag.label(kind, isFirst: at == words.lowerBound)
        codes[at] = level * 6 + UInt8(label)
      }
    }
    return codes
  }

  /// A name of these codes that the tagger may not touch.
  static func isFirm(_ code: UInt8) -> Bool {
    code != 0 && code != 254 && (code == 255 || (code - 1) / 6 >= firmLevel)
  }

  /// From this confidence on, in twentieths, the rules are believed.
  static let firmLevel: UInt8 = 16

  /// The label that a code stands for.
  static func label(_ code: UInt8) -> Int {
    code == 0 || code >= 254 ? Tag.outside : Int((code - 1) % 6) + 1
  }

  /// Asks the tagger about the capitals that no rule is sure of.
  func tagNames() {
    guard let tagger else { return }
    let codes = ruleCodes()
    var places = DraftPlaces(mentions, roles, words: page.words.count)
    var features = TagFeatures(page: page, codes: codes)
    var tags = [TaggedWord](repeating: TaggedWord(), count: page.words.count)
    var asked: [Int] = []
    for next in page.passages where !next.isTitleCase && isOpen(next, codes) {
      passage = next
      datelineEnd = datelineEnd(next.words)
      tagger.label(next.words, &features, &tags, asked: &asked)
      var read = next.words.lowerBound
      for at in asked where at >= read && !MentionScanner.isFirm(codes[at]) {
        let label = Int(tags[at].label)
        var margin = Int(tags[at].margin)
        guard let kind = Tag.kind(label), Tag.isFirst(label) else {
          if label == Tag.outside, margin >= MentionScanner.marginToDrop, codes[at] != 0 {
            drop(at, places)
          }
          continue
        }
        var stop = at + 1
        while stop < end, !MentionScanner.isFirm(codes[stop]), Int(tags[stop].label) == label + 1 {
          margin = min(margin, Int(tags[stop].margin))
          stop += 1
        }
        while stop > at + 1, !page.words[stop - 1].kind.isWord { stop -= 1 }
        if !isPart(at..<stop, kind, codes) {
          take(at..<stop, kind, margin, isPossible: codes[at] == 254, &places)
        }
        read = stop
      }
    }
  }

  private func isOpen(_ next: Passage, _ codes: [UInt8]) -> Bool {
    page.marked[next.marks].contains { mark in
      let at = Int(mark)
      let word = page.words[at]
      return word.isCapitalized && word.kind == .word && !MentionScanner.isFirm(codes[at])
        && !(word.isInitialOfSentence && codes[at] == 0
          && word.has([.function, .stopword, .root, .wholeWord, .cue, .titleHead, .titleRole]))
    }
  }

  /// Whether the tagger sees only a part of a name, or what the lexicon knows better.
  private func isPart(_ words: Range<Int>, _ kind: Mention.Kind, _ codes: [UInt8]) -> Bool {
    func isOpenCapital(_ at: Int) -> Bool {
      guard passage.words.contains(at), codes[at] == 0 || codes[at] == 254 else { return false }
      let word = page.words[at]
      return word.isCapitalized && word.kind == .word
        && !(word.isInitialOfSentence && word.has([.function, .stopword, .cue]))
    }
    if isOpenCapital(words.lowerBound - 1) || isOpenCapital(words.upperBound) { return true }
    guard words.count == 1 else {
      // *Lending Facility*: no person has such a name.
      return kind == .person
        && words.contains { page.words[$0].has(.nameWord) && !page.words[$0].isPersonal }
    }
    let word = page.words[words.lowerBound]
    if isCommonAcronym(words.lowerBound) { return true }
    switch kind {
    case .person:
      // *Saudara-saudara*
      if word.shape.contains(.hyphen), !word.isPersonal { return true }
      return word.has(.organization) || word.isAllCapitals && !word.isPersonal
    case .location:
      // *Ukraina, UNN,*: letters that the lexicon does not know as a place.
      return word.has(.placeHead) || word.isAllCapitals && word.span.count < 5 && !word.has(.place)
    default: return false
    }
  }

  /// Takes back the weak name of the rules that begins at a word.
  private func drop(_ at: Int, _ places: DraftPlaces) {
    guard let index = places.names(at..<at + 1, mentions).last,
      mentions[index].words.lowerBound == at
    else { return }
    mentions[index].words = at..<at
  }

  private func take(
    _ words: Range<Int>, _ kind: Mention.Kind, _ margin: Int, isPossible: Bool,
    _ places: inout DraftPlaces
  ) {
    let weak = places.names(words, mentions)
    if weak.isEmpty {
      let needed =
        kind == .organization
        ? MentionScanner.marginToAddOrganization
        : kind == .person && isPossible && words.count > 1
          ? MentionScanner.marginToConfirm : MentionScanner.marginToAdd
      guard margin >= needed else { return }
      if kind == .organization, isInDateline(words.lowerBound) { return }
      add(words, kind, Rules.tagger, 0.6)
      places.note(mentions.count - 1, at: words)
      adopt(mentions.count - 1, places)
    } else {
      guard margin >= MentionScanner.marginToChange else { return }
      if weak.count == 1, mentions[weak[0]].words == words, mentions[weak[0]].kind == kind {
        return
      }
      if weak.count == 1, mentions[weak[0]].kind == kind {
        if kind == .person, isCut(mentions[weak[0]].words, to: words) { return }
        mentions[weak[0]].words = words
        places.note(weak[0], at: words)
      } else {
        for index in weak { mentions[index].words = words.lowerBound..<words.lowerBound }
        add(words, kind, Rules.tagger, 0.6)
        places.note(mentions.count - 1, at: words)
        adopt(mentions.count - 1, places)
      }
    }
    switch kind {
    case .person: known.note(person: words, page)
    case .organization: known.note(organization: words, page)
    default: break
    }
  }

  /// Whether only words that are names for sure would be cut off: *Ahmad* ⟦*al-Ghifari*⟧.
  private func isCut(_ name: Range<Int>, to part: Range<Int>) -> Bool {
    guard name.count > part.count, name.contains(part.lowerBound) else { return false }
    return name.allSatisfy { at in
      let word = page.words[at]
      return part.contains(at) || word.isPersonal || word.isInitial || word.has(.nameParticle)
        || word.isMark(Mark.stop) || word.shape.contains(.hyphen)
    }
  }

  /// Gives the title behind a new person, which the rules read alone, to that person.
  private func adopt(_ index: Int, _ places: DraftPlaces) {
    let mention = mentions[index]
    guard mention.kind == .person, mention.words.upperBound + 1 < end,
      page.words[mention.words.upperBound].isMark(Mark.comma),
      let role = places.freeRole(at: mention.words.upperBound + 1), roles[role].holder == nil
    else { return }
    roles[role].holder = index
    roles[role].rule = Rules.titleAfter
  }
}
