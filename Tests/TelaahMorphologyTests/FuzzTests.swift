import Telaah
import TelaahMorphology
import TelaahTestSupport
import Testing

/// Any bytes, any length: never a trap, always an answer, in linear time.
@Suite struct FuzzTests {
  private let analyzer = AffixAnalyzer(lexicon: .compiled)

  private static let pieces = [
    "me", "mem", "men", "meng", "menge", "meny", "pe", "pem", "pen", "peng", "penge", "per", "ber",
    "bel", "ter", "se", "ke", "di", "ku", "kau", "memper", "diper", "an", "kan", "i", "nya", "ku",
    "mu", "lah", "kah", "tah", "pun", "-", "anti", "pasca", "tidak", "ajar", "rumah", "q", "é", "’",
    "\0", "漢", "\u{301}", "👍", "A", " ", "nge", "in", "ng",
  ]

  @Test func affixSoup() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<20_000 {
      var word = ""
      for _ in 0...next(8) { word += FuzzTests.pieces[next(FuzzTests.pieces.count)] }
      let morphology = analyzer.analyze(word)
      #expect(!morphology.lemma.isEmpty, "\(word.debugDescription)")
      #expect(!morphology.root.isEmpty, "\(word.debugDescription)")
      #expect(morphology == analyzer.analyze(word))
    }
  }

  @Test(arguments: ["a", "mem", "-", "an-", "nya", "ber", "anak-", "é"])
  func longWordsTakeLinearTime(_ piece: String) {
    let clock = ContinuousClock()
    let short = String(repeating: piece, count: 2_000)
    let long = String(repeating: piece, count: 20_000)
    let base = clock.measure { for _ in 0..<10 { _ = analyzer.analyze(short) } }
    let time = clock.measure { for _ in 0..<10 { _ = analyzer.analyze(long) } }
    #expect(time < base * 100 + .milliseconds(50))
    #expect(analyzer.analyze(long).evidence == .guess)
  }

  @Test func hostileTexts() throws {
    let pipeline = try Pipeline.standard()
    for text in HostileText.samples(seed: 7, random: 100) {
      let analysis = pipeline.analyze(.test(text))
      #expect(analysis.morphology?.count == analysis.tokens.count)
    }
  }
}
