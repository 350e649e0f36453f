import TelaahLexicon
import TelaahText

// Descriptions that tell by *-nya* whose: *asistennya,* ⟦*Budi Santoso*⟧; *kuasa hukumnya* ⟦*Budi*⟧.

extension MentionScanner {
  /// Rule: gives a person without a title the description with *-nya* that stands before the name,
  /// which begins at `name` with its honorifics.
  func readClitic(before name: Int, holder: Int) {
    var last = name - 1
    guard last > passage.words.lowerBound, !passage.isTitleCase else { return }
    if page.words[last].isMark(Mark.comma) { last -= 1 }
    let word = page.words[last]
    guard word.kind == .word, !word.isCapitalized || word.isInitialOfSentence, word.span.count > 6,
      page.ends(last, with: "nya")
    else { return }
    let stem = word.span.end - 3
    var first = last
    var found = page.lookup(TextSpan(word.span.start, stem))
    if last > passage.words.lowerBound, page.words[last - 1].isWord {
      // *kuasa hukumnya*
      let longer = page.lookup(TextSpan(page.words[last - 1].span.start, stem))
      if longer.traits.contains(.titleRole) {
        found = longer
        first = last - 1
      }
    }
    guard found.traits.intersects([.titleRole, .titleHead]), first < last || !word.isCapitalized
    else { return }
    // Kin and friends are no roles: *istrinya, rekannya*.
    let takes = complements(of: found.key)
    guard !takes.contains(.person) || takes.contains(.body) else { return }
    if first - 2 >= passage.words.lowerBound, page.equals(first - 2, "salah"),
      page.equals(first - 1, "satu") || page.equals(first - 1, "seorang")
    {
      first -= 2
    } else if first > passage.words.lowerBound, page.words[first - 1].has(.titlePrefix),
      !page.equals(first - 1, "seorang")
    {
      first -= 1
    }
    let words = first..<last + 1
    roles.append(
      DraftRole(
        words: words, title: words, organization: nil, place: nil, holder: holder,
        rule: Rules.titleBefore, isOffice: false))
  }
}
