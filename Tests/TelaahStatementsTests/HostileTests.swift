import Telaah
import TelaahTestSupport
import Testing

/// Total, and within its paragraphs, on any text.
struct HostileTests {
  @Test func marksSprinkledEverywhere() throws {
    let pipeline = try Pipeline.standard()
    let text =
      "Bupati Rahmat Santoso mengatakan bahwa panen naik. Kami senang, kata dia.\n\n"
      + "Menurutnya, pupuk cukup. Hal itu disampaikan Camat, Senin (6/12)."
    let marks = ["\"", "“", "”", "'", "‘", "’", "«", "»", "''", ",\"", "\" ", "\n\""]
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for _ in 0..<150 {
      var sprinkled = ""
      for character in text {
        if next(12) == 0 { sprinkled += marks[next(marks.count)] }
        sprinkled.append(character)
      }
      #expect(StageKit.problems(in: pipeline.analyze(.test(sprinkled))) == [], "\(sprinkled)")
    }
  }

  @Test func hostileTexts() throws {
    let pipeline = try Pipeline.standard()
    for text in HostileText.samples(seed: 7, random: 60) {
      #expect(StageKit.problems(in: pipeline.analyze(.test(text))) == [])
    }
  }
}
