import Corpus
import Telaah
import TelaahSegmentation

/// Where the tokeniser and ICU part.
enum Difference {
  /// Tells the first difference in a file in words; nil where there is none.
  static func find(in text: [UInt8], tokenizer: WordTokenizer, icu: ICUTokenizer) -> String? {
    text.withUnsafeBufferPointer { bytes in
      let found = tokenizer.tokens(inBytes: bytes).map(\.span.end)
      let wanted = icu.boundaries(inBytes: bytes)
      guard let at = zip(found, wanted).enumerated().first(where: { $1.0 != $1.1 }) else {
        return found.count == wanted.count ? nil : "\(found.count) tokens, not \(wanted.count)"
      }
      let end = min(at.element.0, at.element.1)
      let around = text[max(0, end - 30)..<min(text.count, end + 30)]
      return "at \(end): \(String(decoding: around, as: UTF8.self).debugDescription)"
    }
  }

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
      if found == wanted, tokens.first.map({ $0.span.start == 0 }) ?? true {
        return kinds(tokens, bytes, tokenizer)
      }
      return """
        \(String(decoding: text, as: UTF8.self).debugDescription)
        bytes \(text)
        found  \(found)
        wanted \(wanted)
        """
    }
  }

  /// A token is of the same kind wherever it stands: the first that is not.
  private static func kinds(
    _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>, _ tokenizer: WordTokenizer
  ) -> String? {
    for token in tokens {
      // Runs of scripts without spaces are words, whatever ICU parts off them.
      guard token.kind != .word || bytes[token.span.start] < 0x80 else { continue }
      let text = Array(bytes[token.span.start..<token.span.end])
      let alone = text.withUnsafeBufferPointer { tokenizer.tokens(inBytes: $0) }
      if alone.count == 1, alone[0].kind != token.kind {
        return "\(String(decoding: text, as: UTF8.self).debugDescription) at \(token.span): "
          + "\(token.kind), alone \(alone[0].kind)\n\(Array(bytes))"
      }
    }
    return nil
  }
}
