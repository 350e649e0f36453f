import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahStatements

/// What is remembered from article to article must never show.
struct WordMemoryTests {
  private func cue(_ word: String, _ memory: WordMemory) throws -> CueWord? {
    let document = Document.test(word)
    let features = try Pipeline.standard().analyze(document).features
    return document.withBytes { bytes in
      memory.cue(
        cliticAt: 7, TextSpan(0, bytes.count), features[0].formHash, bytes: bytes,
        lexicon: .compiled)
    }
  }

  @Test func aFormIsTheSameTheSecondTime() throws {
    let memory = WordMemory()
    for _ in 0..<2 {
      let known = try #require(try cue("Ujarnya", memory))
      #expect(known.word == 7)
      #expect(known.clitic == 3)
      #expect(memory.entry(of: known.key, in: .compiled).lemma == "ujar")
      #expect(try cue("ujarnya", memory)?.key == known.key)
      #expect(try cue("rumahnya", memory) == nil)
      #expect(try cue("sambungya", memory)?.clitic == 2)
    }
  }

  @Test func aWordThatIsNoCueHasNoEntry() {
    let memory = WordMemory()
    let found = memory.entry(of: .none, in: .compiled)
    #expect(found.lemma == nil && found.stance == nil)
  }

  /// Far more forms than there are places, so that each place is taken again and again.
  @Test func oneFinderReadsLikeANewOne() throws {
    let lexicon = LexiconSet.compiled
    let cues = ["kata", "ujar", "jelas", "tutur", "ungkap", "tegas", "papar", "klaim", "keluh"]
    let texts = (0..<60).map { number in
      let cue = cues[number % cues.count]
      let filler = (0..<40).map { "kata\(number)x\($0)nya" }.joined(separator: " ")
      return """
        Bupati Rahmat Santoso datang. "Panen naik \(number) persen tahun ini," \(cue)nya.

        \(filler). Menurutnya, panen itu \(cue == "kata" ? "dijelaskannya" : "baik") sekali.
        """
    }
    let pipeline = try Pipeline.standard(lexicon: lexicon)
    let shared = texts.map { pipeline.analyze(.test($0)).statements }
    let single = try texts.map {
      try Pipeline.standard(lexicon: lexicon).analyze(.test($0)).statements
    }
    #expect(shared == single)
    #expect(shared.allSatisfy { $0?.first?.speaker.name == "Rahmat Santoso" })
  }

  /// The arrays of a long text are kept; what stands in them must not be read in the next, short one.
  @Test func aShortTextBehindALongOneReadsLikeANewOne() throws {
    let long = (0..<40).map { number in
      "\"Panen naik \(number) persen tahun ini,\" kata Bupati Rahmat Santoso, Selasa."
    }.joined(separator: "\n\n")
    let shorts = [
      "Bupati Wira Atmaja datang. Ia mengatakan",
      "\"Kami datang lebih awal tahun ini", "Menurut Bupati Wira Atmaja", "kata", "",
    ]
    let pipeline = try Pipeline.standard()
    for short in shorts {
      let fresh = try Pipeline.standard().analyze(.test(short)).statements
      #expect(pipeline.analyze(.test(long)).statements?.count == 40)
      #expect(pipeline.analyze(.test(short)).statements == fresh)
    }
  }
}
