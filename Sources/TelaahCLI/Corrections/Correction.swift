import ArgumentParser
import Foundation
import Telaah

/// What an editor has mended: a line of a table of corrections.
///
/// The columns are parted by tabs: article (its id, or `*` for all), kind, from, to. Empty lines and
/// those that begin with `#` are passed over.
struct Correction: Equatable, Sendable {
  /// The article's id; `*` for all.
  let article: String
  /// What is mended.
  let kind: Kind
  /// What the analysis says.
  let from: String
  /// What is right; empty where it should not be there.
  let to: String
  /// Where it was read; nil for one that was not.
  var origin: Origin?

  /// A line of a table, and the columns in which its four fields begin; counted from 1.
  struct Origin: Equatable, Sendable {
    let file: String
    let line: Int
    let columns: [Int]
  }

  /// What can be mended.
  enum Kind: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// A statement's speaker; `from` is the wrong name, or how the statement begins.
    case speaker
    /// An entity's name; to nothing: it is no name.
    case name
    /// A person's role; `from` is the person's name.
    case role
    /// A keyword; from nothing: it is missing, to nothing: it is none.
    case keyword
    /// A fact for all articles: `to` is a person's name.
    case person
    /// A fact for all articles: `to` is an organisation's name.
    case organization
    /// A fact for all articles: `to` is a place's name.
    case place
    /// A fact for all articles: `to` is a title that stands before names.
    case title

    /// Whether it is word knowledge for all articles and not a finding of one.
    var isFact: Bool {
      switch self {
      case .speaker, .name, .role, .keyword: false
      case .person, .organization, .place, .title: true
      }
    }
  }

  /// The line of a table.
  var line: String { [article, kind.rawValue, from, to].joined(separator: "\t") }

  /// What is wrong with it, and in which of the four fields; nil where nothing is.
  var problem: (message: String, field: Int)? {
    let texts = [article, "", from, to]
    if let field = texts.firstIndex(where: { $0.contains { "\t\n\r".contains($0) } }) {
      return ("a field has a tab or line end in it; take it out", field)
    }
    if article.isEmpty { return ("no article; write its id, or * for all", 0) }
    if kind.isFact, to.isEmpty {
      return ("a fact needs the name or title in the fourth column", 3)
    }
    if !kind.isFact, kind != .keyword, from.isEmpty {
      return ("nothing to mend in the third column; write what the analysis says", 2)
    }
    if kind == .role, to.isEmpty { return ("no role in the fourth column", 3) }
    if kind == .keyword, from.isEmpty, to.isEmpty { return ("no keyword", 2) }
    return nil
  }

  /// Reads a line of a file, counted from 1; a message where it is malformed.
  static func parse(
    _ line: Substring, file: String, number: Int
  ) -> Result<Correction, Malformed> {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    let fields = cells.map { $0.trimmingCharacters(in: .whitespaces) }
    func column(_ field: Int) -> Int { cells.prefix(field).reduce(1) { $0 + $1.count + 1 } }
    func malformed(_ message: String, _ column: Int = 1) -> Result<Correction, Malformed> {
      .failure(Malformed(message: message, column: column))
    }
    guard (3...5).contains(fields.count) else {
      return malformed("\(fields.count) columns; write article, kind, from, to, parted by tabs")
    }
    guard let kind = Kind(rawValue: fields[1]) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return malformed("no kind \"\(fields[1])\"; there are \(kinds)", column(1))
    }
    let correction = Correction(
      article: fields[0], kind: kind, from: fields[2], to: fields.count > 3 ? fields[3] : "",
      origin: Origin(file: file, line: number, columns: (0..<4).map(column)))
    if let problem = correction.problem {
      return malformed(problem.message, column(problem.field))
    }
    return .success(correction)
  }

  /// Why a line is no correction.
  struct Malformed: Error {
    let message: String
    let column: Int
  }
}
