import TelaahEvaluation
import Testing

@Suite struct SentenceGoldTests {
  /// Two sentences that the treebank wrote as one, a headline, and one with a title's full stop.
  private static let treebank = """
    # text = Alat itu memakai 450 MHz. Jangkauannya jauh.
    1\tAlat\talat\tNOUN\t_\t_\t3\tnsubj\t_\t_
    2\titu\titu\tDET\t_\t_\t1\tdet\t_\t_
    3\tmemakai\tpakai\tVERB\t_\t_\t0\troot\t_\t_
    4\t450\t450\tNUM\t_\t_\t5\tnummod\t_\t_
    5\tMHz\tMHz\tNOUN\t_\t_\t3\tobj\t_\tSpaceAfter=No
    6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_
    7-8\tJangkauannya\t_\t_\t_\t_\t_\t_\t_\t_
    7\tJangkauan\tjangkau\tNOUN\t_\t_\t9\tnsubj\t_\t_
    8\tnya\tia\tPRON\t_\t_\t7\tdet\t_\t_
    9\tjauh\tjauh\tADJ\t_\t_\t3\tdep\t_\tSpaceAfter=No
    10\t.\t.\tPUNCT\t_\t_\t9\tpunct\t_\t_

    # text = Harga Pupuk Naik
    1\tHarga\tharga\tNOUN\t_\t_\t3\tnsubj\t_\t_
    2\tPupuk\tpupuk\tNOUN\t_\t_\t1\tnmod\t_\t_
    3\tNaik\tnaik\tVERB\t_\t_\t0\troot\t_\t_

    # text = Acara dibuka Ir. Surya.
    1\tAcara\tacara\tNOUN\t_\t_\t2\tnsubj:pass\t_\t_
    2\tdibuka\tbuka\tVERB\t_\t_\t0\troot\t_\t_
    3\tIr\tIr\tPROPN\t_\t_\t5\tnmod\t_\tSpaceAfter=No
    4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_
    5\tSurya\tSurya\tPROPN\t_\t_\t2\tobl:agent\t_\tSpaceAfter=No
    6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
    """

  private static let sentences = SentenceGold.sentences(conllu: treebank)

  @Test func textsAndJoinedSentences() {
    #expect(
      Self.sentences.map(\.text) == [
        "Alat itu memakai 450 MHz. Jangkauannya jauh.", "Harga Pupuk Naik",
        "Acara dibuka Ir. Surya.",
      ])
    #expect(Self.sentences.map(\.runOns) == [[25], [], []])
    #expect(Self.sentences.map(\.isMarked) == [true, false, true])
  }

  @Test func headlinesStandAlone() {
    let paragraphs = SentenceScore.paragraphs(of: Self.sentences + Self.sentences)
    #expect(paragraphs.map(\.count) == [1, 1, 2, 1, 1])
    #expect(
      SentenceScore.text(of: paragraphs[2])
        == "Acara dibuka Ir. Surya. Alat itu memakai 450 MHz. Jangkauannya jauh.")
  }

  @Test func endsWithinJoinedSentencesDoNotCount() {
    var score = SentenceScore()
    score.add([Self.sentences[0]], found: [25, 44])
    #expect(score.ends == Counts(right: 1, found: 1, gold: 1))
    #expect(score.runOns == 1)
  }

  @Test func falseAndMissedEndsDo() {
    var score = SentenceScore()
    score.add([Self.sentences[2]], found: [16, 23])
    #expect(score.ends == Counts(right: 1, found: 2, gold: 1))
    score.add([Self.sentences[2]], found: [])
    #expect(score.ends == Counts(right: 1, found: 2, gold: 2))
    #expect(
      score.misses == [
        "not an end: Acara dibuka Ir.⏎ Surya.", "not found: Acara dibuka Ir. Surya.⏎",
      ])
  }
}
