import TelaahLexicon

/// What ranks the candidates: whole-word entry before licensed affixation before unlicensed; then
/// what explains the word with fewer affixes.
enum Cost {
  static let clitic = 12
  /// Below it, the form itself is listed.
  static let listed = 10
  static let licensed = 1000
  static let unlicensed = 10_000

  /// The form itself is listed.
  static func whole(_ entry: StemEntry) -> Int {
    switch entry.word {
    case .none: 1
    case .compound: 2
    default: 0
    }
  }

  static func derived(
    isLicensed: Bool, prefixes: Int, suffix: Suffix, length: Int, isNonstandard: Bool
  ) -> Int {
    var cost = isLicensed ? licensed : unlicensed
    cost += 10 * prefixes + (suffix == .none ? 0 : 5)
    cost += isNonstandard ? 15 : 0
    return cost - min(length, 20)
  }
}
