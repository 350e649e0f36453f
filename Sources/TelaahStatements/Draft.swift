import TelaahText

/// A statement whose speaker is not resolved yet: where its fields are kept, which `Drafts` makes once
/// and then again and again. It is handed on all the time, and nothing is counted of it: as objects
/// drafts cost the stage 2 %.
@dynamicMemberLookup
struct Draft: Equatable {
  private let fields: UnsafeMutablePointer<Fields>

  /// What is known of it.
  struct Fields {
    fileprivate(set) var form = Statement.Form.direct
    var content = Content(0..<0)
    var cue: CueWord?
    /// How the text names the speaker.
    var speaker = SpeakerPhrase.none
    /// The rule that found it.
    fileprivate(set) var rule: RuleID = ""
    /// Whether a quotation mark was mended.
    var isMended = false
    /// Whether its frame leaves room for another speaker.
    var isLoose = false
    /// Who repeats it, where it is another's (*kata Budi menirukan Santoso*): whose turn it is.
    var teller: SpeakerPhrase?
    /// Whether somebody else is said to have said it (*AL disebut menuding …*).
    var isHearsay = false
    /// Who said it, once that is known.
    var resolved: Discourse.Resolved?
  }

  /// Makes room for a draft, until `deallocate`.
  static func allocate() -> Draft {
    let fields = UnsafeMutablePointer<Fields>.allocate(capacity: 1)
    fields.initialize(to: Fields())
    return Draft(fields: fields)
  }

  func deallocate() {
    fields.deinitialize(count: 1)
    fields.deallocate()
  }

  /// Becomes a new one.
  func begin(
    _ form: Statement.Form, _ content: Content, _ cue: CueWord?, _ speaker: SpeakerPhrase,
    _ rule: RuleID
  ) {
    fields.pointee = Fields(form: form, content: content, cue: cue, speaker: speaker, rule: rule)
  }

  subscript<Value>(dynamicMember field: KeyPath<Fields, Value>) -> Value {
    fields.pointee[keyPath: field]
  }

  subscript<Value>(dynamicMember field: WritableKeyPath<Fields, Value>) -> Value {
    get { fields.pointee[keyPath: field] }
    nonmutating set { fields.pointee[keyPath: field] = newValue }
  }

  /// The first word of the content.
  var start: Int { fields.pointee.content.first.lowerBound }
  /// The word behind the content.
  var end: Int { fields.pointee.content.last.upperBound }
  /// Where the statement as a whole ends: with its cue and speaker where they stand behind.
  var reach: Int {
    max(end, (fields.pointee.cue?.word ?? 0) + 1, fields.pointee.speaker.words.upperBound)
  }

  /// Whether it stands before another in the text.
  func precedes(_ other: Draft) -> Bool {
    start != other.start ? start < other.start : end < other.end
  }
}
