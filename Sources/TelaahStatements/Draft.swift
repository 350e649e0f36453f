import TelaahText

/// A statement whose speaker is not resolved yet: an object, as lists of drafts are sorted and joined.
final class Draft {
  let form: Statement.Form
  @exclusivity(unchecked) var content: Content
  @exclusivity(unchecked) var cue: CueWord?
  /// How the text names the speaker.
  @exclusivity(unchecked) var speaker: SpeakerPhrase
  /// The rule that found it.
  let rule: RuleID
  /// Whether a quotation mark was mended.
  let isMended: Bool
  /// Whether its frame leaves room for another speaker.
  @exclusivity(unchecked) var isLoose: Bool
  /// Who repeats it, where it is another's (*kata Budi menirukan Santoso*): whose turn it is.
  let teller: SpeakerPhrase?
  /// Whether somebody else is said to have said it (*AL disebut menuding …*).
  @exclusivity(unchecked) var isHearsay = false

  init(
    form: Statement.Form, content: Content, cue: CueWord?, speaker: SpeakerPhrase,
    rule: RuleID, isMended: Bool = false, isLoose: Bool = false, teller: SpeakerPhrase? = nil
  ) {
    self.form = form
    self.content = content
    self.cue = cue
    self.speaker = speaker
    self.rule = rule
    self.isMended = isMended
    self.isLoose = isLoose
    self.teller = teller
  }

  /// The first word of the content.
  var start: Int { content.first.lowerBound }
  /// The word behind the content.
  var end: Int { content.last.upperBound }
  /// Where the statement as a whole ends: with its cue and speaker where they stand behind.
  var reach: Int { max(end, (cue?.word ?? 0) + 1, speaker.words.upperBound) }
}
