import Telaah
import TelaahSegmentation

/// Tokens as lines of TSV or JSON.
struct TokenWriter {
  let format: TokenFormat
  let withSpaces: Bool
  let tokenizer: WordTokenizer
  /// Where the next piece begins in the text, and how many sentences have begun before it.
  private var offset = 0
  private var sentences = 0
  private let splitter = RuleSentenceSplitter(lexicon: .compiled)
  private static let kinds = Token.Kind.allCases.map { Array($0.name.utf8) }

  init(format: TokenFormat, withSpaces: Bool, tokenizer: WordTokenizer) {
    self.format = format
    self.withSpaces = withSpaces
    self.tokenizer = tokenizer
  }

  /// The lines of the next piece, which ends at a true boundary.
  mutating func lines(of piece: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(piece.count * (format == .tsv ? 6 : 20))
    switch format {
    case .tsv: table(of: piece, &out)
    case .jsonl: objects(of: piece, &out)
    }
    offset += piece.count
    return out
  }

  private func table(of piece: [UInt8], _ out: inout [UInt8]) {
    piece.withUnsafeBufferPointer { bytes in
      tokenizer.forEachWindow(of: bytes) { start, tokens in
        for token in tokens where withSpaces || token.kind != .space {
          let from = token.span.start + start
          let to = token.span.end + start
          TokenWriter.append(offset + from, to: &out)
          out.append(0x09)
          TokenWriter.append(offset + to, to: &out)
          out.append(0x09)
          out += TokenWriter.kinds[Int(token.kind.rawValue)]
          out.append(0x09)
          switch bytes[from] {
          case 0x09: out += [0x5C, 0x74]
          case 0x0A: out += [0x5C, 0x6E]
          case 0x0D: out += to - from > 1 ? [0x5C, 0x72, 0x5C, 0x6E] : [0x5C, 0x72]
          case 0x5C: out += [0x5C, 0x5C]
          default: out += UnsafeBufferPointer(rebasing: bytes[from..<to])
          }
          out.append(0x0A)
        }
      }
    }
  }

  private mutating func objects(of piece: [UInt8], _ out: inout [UInt8]) {
    guard let document = try? Document(text: String(decoding: piece, as: UTF8.self)) else { return }
    let tokens = tokenizer.tokens(in: document)
    let found = splitter.sentences(
      in: document, structure: TokenWriter.lines(of: piece), tokens: tokens)
    var next = 0
    for (index, token) in tokens.enumerated() where withSpaces || token.kind != .space {
      while next < found.count, found[next].tokens.upperBound <= index { next += 1 }
      out += "{\"start\":".utf8
      TokenWriter.append(offset + token.span.start, to: &out)
      out += ",\"end\":".utf8
      TokenWriter.append(offset + token.span.end, to: &out)
      out += ",\"kind\":\"".utf8
      out += TokenWriter.kinds[Int(token.kind.rawValue)]
      out += "\",\"text\":\"".utf8
      TokenWriter.appendEscaped(piece[token.span.start..<token.span.end], to: &out)
      out.append(0x22)
      if next < found.count, found[next].tokens.contains(index) {
        out += ",\"sentence\":".utf8
        TokenWriter.append(sentences + next, to: &out)
      }
      out += "}\n".utf8
    }
    sentences += found.count
  }

  /// Each line of a piece as a block.
  private static func lines(of piece: [UInt8]) -> Structure {
    var structure = Structure()
    var start = 0
    for end in 0...piece.count where end == piece.count || piece[end] == 0x0A {
      if end > start {
        structure.blocks.append(
          Block(span: TextSpan(start, end), kind: .body, paragraph: structure.paragraphs))
        structure.paragraphs += 1
      }
      start = end + 1
    }
    return structure
  }

  private static func append(_ number: Int, to out: inout [UInt8]) {
    var digits: (UInt64, Int) = (0, 0)
    var rest = number
    if rest >= 10_000_000 { return out += String(rest).utf8 }
    repeat {
      digits = (digits.0 << 8 | UInt64(rest % 10 + 0x30), digits.1 + 1)
      rest /= 10
    } while rest > 0
    for _ in 0..<digits.1 {
      out.append(UInt8(truncatingIfNeeded: digits.0))
      digits.0 >>= 8
    }
  }

  /// JSON's escapes, and those of the line ends of Unicode.
  private static func appendEscaped(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\"".utf8
      case 0x5C: out += "\\\\".utf8
      case 0..<0x20, 0x85, 0x2028, 0x2029:
        let hex = String(scalar.value, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
      default: out += Array(String(scalar).utf8)
      }
    }
  }
}
