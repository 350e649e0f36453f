import Telaah
import TelaahTestSupport
import Testing

/// What one text leaves behind in memory that is used again says nothing of the next.
@Suite struct ReuseTests {
  private static let short = """
    Bupati Sukamaju Rahmat Siregar membuka acara di Desa Temiang, Senin (3/2/2025). "Kami siap," \
    kata Rahmat. Ketua Komisi Pemilihan Umum (KPU) Sukamaju Sari Ginting hadir. KPU menerima berkas.
    """

  /// More names than are remembered from text to text.
  private static var long: String {
    let syllables = ["ba", "di", "ko", "lu", "me", "ra", "su", "ti"]
    func name(_ number: Int) -> String {
      var number = number
      var name = ""
      for _ in 0..<6 {
        name += syllables[number % syllables.count]
        number /= syllables.count
      }
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return (0..<700).map { number in
      "Bupati \(name(number * 7)) \(name(number * 13 + 5)) bertemu Camat \(name(number)) Rahmat."
    }.joined(separator: " ")
  }

  @Test func aShortTextIsReadTheSameBehindALongOne() throws {
    let pipeline = try Pipeline.standard()
    let first = pipeline.analyze(.test(ReuseTests.short))
    let between = pipeline.analyze(.test(ReuseTests.long))
    let again = pipeline.analyze(.test(ReuseTests.short))
    #expect(try #require(between.mentions).mentions.count > 700)
    let rahmat = try #require(first.entities?.first { $0.name == "Rahmat Siregar" })
    #expect(rahmat.mentions.count == 2)
    #expect(again.mentions == first.mentions)
    #expect(again.entities == first.entities)
  }

  @Test func textsAreReadTheSameInWhateverOrder() throws {
    let texts = (0..<40).map { number in
      ReuseTests.short
        + " Camat \(number % 2 == 0 ? "Budi" : "Darma") Nasution bertemu \(number) warga."
    }
    let pipeline = try Pipeline.standard()
    let forward = texts.map { pipeline.analyze(.test($0)).entities ?? [] }
    let backward = texts.reversed().map { pipeline.analyze(.test($0)).entities ?? [] }
    #expect(forward == backward.reversed())
  }
}
