import Foundation

/// A speaker's name or role as scores compare it.
enum SpeakerName {
  /// What stands before names and is no part of them.
  private static let honorifics: Set<String> = [
    "h", "hj", "ir", "drs", "dra", "dr", "prof", "kh", "k.h", "pak", "bapak", "bu", "ibu", "tuan",
    "ust", "ustaz", "kombes", "pol", "akbp", "irjen", "komjen", "jenderal", "letjen", "mayjen",
    "brigjen",
  ]

  /// The words of a name, in small letters, without brackets, honorifics and what a comma adds.
  static func words(_ name: String) -> [String] {
    var text = ""
    var depth = 0
    for character in name.precomposedStringWithCompatibilityMapping.lowercased() {
      switch character {
      case "(":
        depth += 1
        text += " "
      case ")" where depth > 0: depth -= 1
      default: if depth == 0 { text.append(character) }
      }
    }
    let first = text.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    return first.split(whereSeparator: \.isWhitespace)
      .map { String($0).trimmingCharacters(in: CharacterSet(charactersIn: ".'’\"()")) }
      .filter { !$0.isEmpty && !honorifics.contains($0) }
  }

  /// Whether two forms are the same name.
  static func isEqual(_ a: String, _ b: String) -> Bool {
    let first = words(a)
    return !first.isEmpty && first == words(b)
  }

  /// Whether two forms name the same: all words of one are among those of the other.
  static func isSame(_ a: String, _ b: String) -> Bool {
    let first = Set(words(a))
    let second = Set(words(b))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first.isSubset(of: second) || second.isSubset(of: first)
  }

  /// Whether two forms have a word in common.
  static func touches(_ a: String, _ b: String) -> Bool {
    !Set(words(a)).isDisjoint(with: words(b))
  }

  /// How much two roles have in common: F of their words, each as often as it stands there.
  static func overlap(_ a: String, _ b: String) -> Double {
    func counts(_ text: String) -> [String: Int] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }
    let first = counts(a)
    let second = counts(b)
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    let all = first.values.reduce(0, +) + second.values.reduce(0, +)
    return common == 0 ? 0 : 2 * Double(common) / Double(all)
  }
}
