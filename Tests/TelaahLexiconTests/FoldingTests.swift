import TelaahLexicon
import Testing

/// Keys, folded eight bytes a step where they are plain.
@Suite struct FoldingTests {
  /// Byte by byte, as the format tells it.
  private func folded(_ text: String) -> [UInt8] {
    Array(
      text.map { letter in
        switch letter {
        case "’", "‘", "ʼ", "`": "'"
        case "A"..."Z", "À"..."Ö", "Ø"..."Þ": letter.lowercased()
        default: String(letter)
        }
      }.joined().utf8)
  }

  @Test func wordsOfEveryLengthAreFolded() {
    for count in 0...30 {
      let word = String("ZazAP-.9@[{BCDefGHIjklMNOpqrSt".prefix(count))
      #expect(Folding.fold(word) == folded(word))
    }
  }

  /// Whatever folds otherwise may stand anywhere in a word.
  @Test(arguments: ["’", "‘", "ʼ", "`", "É", "é", "×", "Ż", "日", "\u{7F}", "@", "["])
  func lettersOfOtherKindsAreFolded(_ letter: String) {
    let plain = "ABCDEFGHIJKLMNOPQRSTU"
    for place in 0...plain.count {
      for count in place...plain.count {
        let word =
          plain.prefix(place) + letter + plain.prefix(count).dropFirst(place)
        #expect(Folding.fold(String(word)) == folded(String(word)), "\(word)")
      }
    }
  }

  @Test func longWordsHaveNoKey() {
    #expect(Folding.fold(String(repeating: "A", count: 96))?.count == 96)
    #expect(Folding.fold(String(repeating: "A", count: 97)) == nil)
  }
}
