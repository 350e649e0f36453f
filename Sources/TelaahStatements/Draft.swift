import TelaahText

/// A statement whose speaker is not resolved yet: an object, which `Drafts` makes once and then again
/// and again.
final class Draft {
  @exclusivity(unchecked) private(set) var form = Statement.Form.direct
  @exclusivity(unchecked) var content = Content(first: 0..<0)
  @exclusivity(unchecked) var cue: CueWord?
  /// How the text names the speaker.
  @exclusivity(unchecked) var speaker = SpeakerPhrase.none
  /// The rule that found it.
  @exclusivity(unchecked) private(set) var rule: RuleID = ""
  /// Whether a quotation mark was mended.
  @exclusivity(unchecked) var isMended = false
  /// Whether its frame leaves room for another speaker.
  @exclusivity(unchecked) var isLoose = false
  /// Who repeats it, where it is another's (*kata Budi menirukan Santoso*): whose turn it is.
  @exclusivity(unchecked) var teller: SpeakerPhrase?
  /// Whether somebody else is said to have said it (*AL disebut menuding …*).
  @exclusivity(unchecked) var isHearsay = false
  /// Who said it, once that is known.
  @exclusivity(unchecked) var resolved: Discourse.Resolved?

  /// Becomes a new one.
  func begin(
    _ form: Statement.Form, _ content: Content, _ cue: CueWord?, _ speaker: SpeakerPhrase,
    _ rule: RuleID
  ) {
    self.form = form
    self.content = content
    self.cue = cue
    self.speaker = speaker
    self.rule = rule
    isMended = false
    isLoose = false
    teller = nil
    isHearsay = false
    resolved = nil
  }

  /// The first word of the content.
  var start: Int { content.first.lowerBound }
  /// The word behind the content.
  var end: Int { content.last.upperBound }
  /// Where the statement as a whole ends: with its cue and speaker where they stand behind.
  var reach: Int { max(end, (cue?.word ?? 0) + 1, speaker.words.upperBound) }

  /// Whether it stands before another in the text.
  func precedes(_ other: Draft) -> Bool {
    start != other.start ? start < other.start : end < other.end
  }
}
