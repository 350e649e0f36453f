import TelaahLexicon
import TelaahText

/// Goes through the words from left to right and asks the rules in order; the first that answers
/// says where to go on.
final class MentionScanner {
  let page: Page
  let published: CalendarDate?
  @exclusivity(unchecked) var mentions: [DraftMention] = []
  @exclusivity(unchecked) var roles: [DraftRole] = []
  let known = Registry()
  /// The statistical tagger; nil where it is not asked.
  let tagger: NameTagger?
  /// Words of runs that may be names, but for want of evidence are none yet.
  @exclusivity(unchecked) var possible: [Int] = []
  /// The passage being read.
  @exclusivity(unchecked) var passage = Passage(words: 0..<0, kind: .body)
  /// Where a kind of bodies stands in short, and no rule took it for a name.
  @exclusivity(unchecked) var shortBodies: [Int] = []
  /// The words of the passage that was read before.
  @exclusivity(unchecked) var sentenceBefore = 0..<0
  /// Behind the last initials that were read as a person.
  @exclusivity(unchecked) var lastInitials: Int?
  /// The dateline's bytes: its outlet is no part of the story.
  var dateline: TextSpan?
  /// Behind what looks like the passage's dateline.
  @exclusivity(unchecked) var datelineEnd = 0
  /// Where its last person ends, and that person's draft.
  @exclusivity(unchecked) var lastPerson: (end: Int, draft: Int)?
  /// Whose title it may begin with: the draft of the person who is all of the sentence before.
  @exclusivity(unchecked) var signer: Int?

  init(page: Page, date: CalendarDate?, tagger: NameTagger?) {
    self.page = page
    self.tagger = tagger
    published = date
    // News has a name, a date or an amount in eleven words, a title in forty.
    mentions.reserveCapacity(page.words.count / 10 + 8)
    roles.reserveCapacity(page.words.count / 40 + 4)
  }

  var end: Int { passage.words.upperBound }

  func scan() {
    // Headlines last: what the prose says tells names from other capitals.
    for pass in 0...1 {
      for next in page.passages where next.isTitleCase == (pass == 1) { scan(next) }
    }
  }

  private func scan(_ next: Passage) {
    signer = signer(before: next)
    sentenceBefore = passage.words
    passage = next
    lastPerson = nil
    datelineEnd = datelineEnd(next.words)

    var at = next.words.lowerBound
    for index in next.marks {
      let mark = Int(page.marked[index])
      // What a rule has read is not read again.
      if mark >= at { at = max(mark + 1, read(mark)) }
    }
  }

  /// Asks the rules about the word at `at`; the index of the word to go on with.
  ///
  /// A rule is asked only where its first word can be one: what the word is in itself (its bits)
  /// or that a longer entry begins there (`isOpen`) tells most of them off.
  private func read(_ at: Int) -> Int {
    let word = page.words[at]
    let isOpen = word.phrase >= 0
    // A last word may show what any capital begins: *Emil Salim* ⟦*Institute*⟧.
    let isNamed = isOpen || passage.hasNameWord && word.isCapitalized && !passage.isTitleCase
    if let next = credit(at) { return next }
    let isAmount =
      isOpen || word.has(MentionScanner.amountTraits) || word.shape.contains(.digit)
      || word.isAllCapitals || !word.isWord || page.equals(word, "pukul")
    if isAmount, let next = amountOrDate(at) { return next }
    if isOpen || word.has(.nameWord), let next = law(at) { return next }
    if !isAreaRatherThanTitle(at), let next = titled(at) { return next }
    if isOpen || word.has([.rank, .honorific]), let next = honored(at) { return next }
    if word.isAllCapitals || word.isInitial, let next = initials(at) { return next }
    if let next = organizationMention(at, isNamed: isNamed) { return next }
    if isNamed || word.has([.place, .placeHead]) || page.equals(word, "ri"),
      let next = placeMention(at)
    {
      return next
    }
    if isOpen || word.has(.nameWord), let next = event(at) { return next }
    if let next = nameRun(at) { return next }
    if let next = commonAcronym(at) { return next }
    return at + 1
  }

  func add(
    _ words: Range<Int>, _ kind: Mention.Kind, _ rule: RuleID, _ confidence: Double,
    value: Mention.Value? = nil, attributes: PersonAttributes? = nil
  ) {
    guard !words.isEmpty else { return }
    mentions.append(
      DraftMention(
        words: words, kind: kind, rule: rule, confidence: confidence, value: value,
        attributes: attributes))
  }

  /// *penasihat hukum* of *penasihat hukumnya*.
  private func withoutClitic(_ role: DraftRole, _ words: Range<Int>) -> TextSpan {
    let span = page.span(words)
    let last = words.upperBound - 1
    guard page.words[last].span.count > 6, page.ends(last, with: "nya"),
      !page.words[last].isCapitalized
    else { return span }
    return TextSpan(span.start, span.end - 3)
  }

  /// The drafts as a layer: in order, names without overlap (the first, then the longer goes).
  func layer() -> MentionLayer {
    var order: [(span: TextSpan, index: Int)] = []
    order.reserveCapacity(mentions.count)
    for index in mentions.indices where !mentions[index].words.isEmpty {
      order.append((page.span(mentions[index].words), index))
    }
    order.sort { ($0.span, $0.index) < ($1.span, $1.index) }
    var place = [Int?](repeating: nil, count: mentions.count)
    var result = MentionLayer()
    result.mentions.reserveCapacity(order.count)
    var nameEnd = 0
    for (span, index) in order {
      let kind = mentions[index].kind
      if kind == .person || kind == .organization || kind == .location {
        if span.start < nameEnd { continue }
        nameEnd = span.end
      }
      place[index] = result.mentions.count
      result.mentions.append(
        Mention(
          span: span, kind: kind, rule: mentions[index].rule,
          confidence: mentions[index].confidence, value: mentions[index].value.take(),
          attributes: mentions[index].attributes.take()))
    }
    result.roles = roles.map { role in
      RoleMention(
        span: withoutClitic(role, role.words), title: withoutClitic(role, role.title),
        organization: role.organization.map(page.span), place: role.place.map(page.span),
        holder: role.holder.flatMap { place[$0] }, rule: role.rule, isOffice: role.isOffice)
    }.sorted { $0.span < $1.span }
    return result
  }
}
