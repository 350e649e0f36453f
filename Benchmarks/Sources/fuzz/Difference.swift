import Corpus
import Telaah
import TelaahSegmentation

/// Where the tokeniser and ICU part.
enum Difference {
  /// Tells the first difference in words; nil where there is none.
  static func find(
    in text: [UInt8], tokenizer: WordTokenizer, icu: ICUTokenizer, _ random: inout Random
  ) -> String? {
    var buffer = text
    for _ in 0..<80 { buffer.append(UInt8(truncatingIfNeeded: random.next())) }
    return buffer.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[..<text.count])
      let tokens = tokenizer.tokens(inBytes: bytes)
      let found = tokens.map(\.span.end)
      let wanted = icu.boundaries(inBytes: bytes)
      if found == wanted, tokens.first.map({ $0.span.start == 0 }) ?? true { return nil }
      return """
        \(String(decoding: text, as: UTF8.self).debugDescription)
        bytes \(text)
        found  \(found)
        wanted \(wanted)
        """
    }
  }
}
