import TelaahEvaluation
import Testing

@Suite struct LemmaGoldTests {
  private static let treebank = """
    # text = Rumahnya terendam, kata Joko.
    1-2\trumahnya\t_\t_\t_\t_\t_\t_\t_\t_
    1\trumah\trumah\tNOUN\t_\t_\t_\t_\t_\t_
    2\tnya\tia\tPRON\t_\t_\t_\t_\t_\t_
    3\tterendam\tRendam\tVERB\t_\t_\t_\t_\t_\t_
    4\t,\t,\tPUNCT\t_\t_\t_\t_\t_\t_
    5\tkata\tkata\tVERB\t_\t_\t_\t_\t_\t_
    6\tJoko\tJoko\tPROPN\t_\t_\t_\t_\t_\t_
    7\tupdate\tupdate\tNOUN\t_\tForeign=Yes\t_\t_\t_\t_
    """

  @Test func wordsOfATreebank() {
    guard case .treebank(let items) = LemmaGold(parsing: LemmaGoldTests.treebank) else {
      Issue.record("not read as a treebank")
      return
    }
    #expect(items.map(\.form) == ["rumahnya", "terendam", "kata"])
    #expect(items.map(\.lemma) == ["rumah", "rendam", "kata"])
  }

  @Test func rowsOfATable() {
    guard
      case .table(let items) = LemmaGold(
        parsing: "# form\nketua\tketua\tketua\tor: ketua/tua; rare\nbuku\tbuku\tbuku\r\n")
    else {
      Issue.record("not read as a table")
      return
    }
    #expect(items.map(\.roots) == [["ketua", "tua"], ["buku"]])
  }

  @Test func figuresAndMisses() {
    let score = LemmaScore(
      of: LemmaGold(parsing: LemmaGoldTests.treebank), isDisputed: { $0 == "kata" }
    ) { ($0, $0 == "terendam" ? "rendam" : $0) }
    #expect(score.figures.map(\.counts.gold) == [2, 0])
    #expect(score.figures.map(\.counts.right) == [1, 0])
    #expect(score.misses.map(\.form) == ["rumahnya"])
  }
}
