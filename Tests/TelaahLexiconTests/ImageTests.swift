@testable import TelaahLexicon
import TelaahTestSupport
import TelaahText
import Testing

/// What the compiled lexicon weighs and how it is laid out.
@Suite struct ImageTests {
  /// Both tables together add less than 2 MB to the program.
  @Test func theProgramGrowsByLessThanTwoMegabytes() {
    let count = lexiconImage.utf8CodeUnitCount + backgroundImage.utf8CodeUnitCount
    #expect(count > 1_000_000)
    #expect(count < 2_000_000)
  }

  @Test func numbersAreReadInOneStepAsDigitByDigit() {
    for value in [0, 1, 63, 64, 4095, 4096, 16_777_215, 281_474_976_710_655] as [UInt64] {
      var bytes: [UInt8] = []
      Digits.append(value, width: 8, to: &bytes)
      Digits.append(value & 0xFF_FFFF, width: 4, to: &bytes)
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        #expect(Digits.read8(base) == value)
        #expect(Digits.read(base, width: 8) == value)
        #expect(Digits.read4(base + 8) == Int(value & 0xFF_FFFF))
      }
    }
  }

  /// Lengths beyond 62 take three digits.
  @Test(arguments: [1, 62, 63, 64, 95, 96])
  func longKeysAndTextsAreKept(_ count: Int) {
    let key = String(repeating: "a", count: count)
    let text = String(repeating: "Sukamaju ", count: count) + "."
    let set = LexiconSet.test(
      "@table organizations\n\(key)\tagency\tX\t\(text)\nKPK\tagency\t\tKomisi\n")
    let entry = set.entry(of: set.lookup(key).key, in: .organizations)
    #expect(entry?.written == key)
    #expect(entry?.text(2) == text)
    #expect(set.entry(of: set.lookup("kpk").key, in: .organizations)?.text(2) == "Komisi")
  }

  @Test func severalEntriesOfAKeyAreReadOneAfterAnother() {
    let set = LexiconSet.test(
      """
      @table roots
      iPhone\tn\tber se
      @table organizations
      iPhone\tcompany\tAPL\tSatu|Dua
      @table words
      iPhone\tnonstandard\ttelepon\t\tber
      """)
    let entries = set.entries(for: "IPHONE")
    #expect(entries.map(\.table) == [.roots, .words, .organizations])
    #expect(entries.allSatisfy { $0.written == "iPhone" })
    #expect(entries[0].set(1, of: AffixPattern.self).contains(.se))
    #expect(entries[1].text(1) == "telepon")
    #expect(entries[1].isEmpty(2))
    #expect(entries[1].set(3, of: AffixPattern.self).contains(.ber))
    #expect(entries[2].text(2) == "Satu|Dua")
  }
}
