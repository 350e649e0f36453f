import TelaahLexicon

/// What ranks the candidates: whole-word entry before licensed affixation before unlicensed; then
/// fewer letters that the root does not explain (fewer affixes, no change that the standard
/// language does not have, a longer root); then the more frequent root.
enum Cost {
  /// A letter of the root, and what everything else is measured in: sixteen levels of frequency are
  /// less than that.
  static let letter = 16
  static let clitic = 12 * letter
  /// Below it, the form itself is listed.
  static let listed = 10
  static let licensed = 1000 * letter
  static let unlicensed = 10_000 * letter

  /// The form itself is listed.
  static func whole(_ entry: StemEntry) -> Int {
    switch entry.word {
    case .none: 1
    case .compound: 2
    default: 0
    }
  }

  /// The form is listed but for its clitics.
  static func whole(clitics: Int, length: Int) -> Int {
    licensed + clitics * clitic - min(length, 20) * letter
  }

  /// A root of `length` letters with affixes; `frequency` is the root's level in the news.
  static func derived(
    isLicensed: Bool, prefixes: Int, suffix: Suffix, length: Int, isNonstandard: Bool,
    frequency: Int
  ) -> Int {
    var cost = 10 * prefixes + (suffix == .none ? 0 : 5)
    cost += isNonstandard ? 15 : 0
    cost -= min(length, 20)
    // Whatever its root, what is not licensed stays at `unlicensed` or above: *bekasi* is no *bekas*.
    let base = isLicensed ? licensed : unlicensed + 21 * letter
    return base + cost * letter - min(frequency / 4, letter - 1)
  }
}
