import TelaahText

/// How the text names the speaker of a statement.
struct SpeakerPhrase {
  /// What stands there.
  let form: Form
  /// Where it stands; empty where nothing does.
  let words: Range<Int>

  enum Form: Hashable {
    /// The name of a person or organisation, as the index of a mention.
    case name(Int)
    /// Names of several who speak together, as indices of mentions.
    case names([Int])
    /// A title that stands alone, as an index of the roles.
    case role(Int)
    /// *ia, dia, beliau, mereka*
    case pronoun
    /// *-nya*
    case clitic
    /// *politikus PDIP itu*
    case description
    /// Capitalised words that are no known name.
    case written
    /// *seorang warga, sumber …*
    case unnamed
    /// *dokumen tersebut, Pasal 12 ayat (1)*
    case document
    /// Words that tell nobody: *demikian tertulis di laman itu*.
    case untold
    /// Nothing.
    case none

    /// Whether it has no name in it.
    var isAnonymous: Bool {
      switch self {
      case .role, .unnamed, .description, .document: true
      default: false
      }
    }
  }

  /// The mention that names the speaker, the first of several; nil where none does.
  var mention: Int? {
    switch form {
    case .name(let mention): mention
    case .names(let mentions): mentions.first
    default: nil
    }
  }

  static let clitic = SpeakerPhrase(form: .clitic, words: 0..<0)
  static let untold = SpeakerPhrase(form: .untold, words: 0..<0)
  static let none = SpeakerPhrase(form: .none, words: 0..<0)
}
