import Foundation
import TelaahSegmentation
import Testing

/// Unicode's own test of UAX #29: what the rules do not tailor is as the standard has it.
@Suite struct WordBreakTests {
  /// A line of the test: a string and where its words may end, in scalars.
  private struct Case {
    var scalars: [Unicode.Scalar] = []
    var ends: Set<Int> = []

    init(_ line: Substring) {
      for part in line.split(separator: " ").dropFirst() {
        if part == "÷" {
          ends.insert(scalars.count)
        } else if part != "×", let scalar = UInt32(part, radix: 16).flatMap(Unicode.Scalar.init) {
          scalars.append(scalar)
        }
      }
    }
  }

  private static let cases: [Case] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gold/WordBreakTest.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Case.init)
  }()

  /// The tailoring of `word.rules` that meets this test: `_` and `'` join between letters and digits
  /// and nowhere else, `:` joins digits in place of letters, `"` does not join Hebrew, and U+200D
  /// joins pictographs to pictographs only.
  private static func isTailored(_ boundary: Int, in scalars: [Unicode.Scalar]) -> Bool {
    func isMark(_ at: Int) -> Bool {
      "\u{308}\u{2060}\u{200D}".unicodeScalars.contains(scalars[at])
    }
    var before = boundary - 1
    while before > 0, isMark(before) { before -= 1 }
    let around = scalars[before...min(boundary, scalars.count - 1)]
    return around.contains { "_:'\"".unicodeScalars.contains($0) }
      || boundary < scalars.count && scalars[boundary - 1] == "\u{200D}"
        && scalars[boundary].properties.generalCategory == .otherSymbol
  }

  @Test func boundariesAreUnicodesButForTheTailoring() throws {
    let tokenizer = WordTokenizer()
    let icu = try ICUTokenizer()
    var tailored = 0
    for item in WordBreakTests.cases {
      let bytes = Array(String(String.UnicodeScalarView(item.scalars)).utf8)
      let (found, authority) = bytes.withUnsafeBufferPointer { bytes in
        (tokenizer.tokens(inBytes: bytes).map(\.span.end), icu.boundaries(inBytes: bytes))
      }
      #expect(found == authority, "\(item.scalars)")
      var offset = 0
      var ends: Set<Int> = []
      for (index, scalar) in item.scalars.enumerated() {
        offset += UTF8.width(scalar)
        if found.contains(offset) { ends.insert(index + 1) }
      }
      let differences = ends.symmetricDifference(item.ends)
      if !differences.isEmpty { tailored += 1 }
      #expect(
        differences.allSatisfy { WordBreakTests.isTailored($0, in: item.scalars) },
        "\(item.scalars): \(ends.sorted()), not \(item.ends.sorted())")
    }
    #expect(WordBreakTests.cases.count == 1823)
    #expect(tailored == 109)
  }
}
