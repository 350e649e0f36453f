import Telaah
import TelaahSegmentation

/// Tokens as lines of TSV or JSON.
struct TokenWriter {
  let format: TokenFormat
  let include: Set<TokenInclusion>
  let tokenizer: WordTokenizer
  /// Where the next piece begins in the text, and how many sentences have begun before it.
  private var offset = 0
  private var sentences = 0
  private let splitter = RuleSentenceSplitter(lexicon: .compiled)
  private static let kinds = Token.Kind.allCases.map { Array($0.name.utf8) }

  init(format: TokenFormat, include: [TokenInclusion], tokenizer: WordTokenizer) {
    self.format = format
    self.include = Set(include)
    self.tokenizer = tokenizer
  }

  /// The lines of the next piece, which ends at a true boundary.
  mutating func lines(of piece: [UInt8]) -> [UInt8] {
    var out = LineBuffer(capacity: piece.count * (format == .tsv ? 8 : 24))
    if format == .tsv, !include.contains(.sentence) {
      table(of: piece, &out)
    } else {
      numbered(piece, &out)
    }
    offset += piece.count
    return out.bytes
  }

  /// A table needs no sentences, and so not all tokens at once.
  private func table(of piece: [UInt8], _ out: inout LineBuffer) {
    let withSpaces = include.contains(.space)
    piece.withUnsafeBufferPointer { bytes in
      tokenizer.forEachWindow(of: bytes) { start, tokens in
        for token in tokens where withSpaces || token.kind != .space {
          row(token, at: start, of: bytes, &out)
          out.append(0x0A)
        }
      }
    }
  }

  private mutating func numbered(_ piece: [UInt8], _ out: inout LineBuffer) {
    guard let document = try? Document(text: String(decoding: piece, as: UTF8.self)) else { return }
    let tokens = tokenizer.tokens(in: document)
    let found = splitter.sentences(
      in: document, structure: TokenWriter.lines(of: piece), tokens: tokens)
    let withSpaces = include.contains(.space)
    var next = 0
    piece.withUnsafeBufferPointer { bytes in
      for (index, token) in tokens.enumerated() where withSpaces || token.kind != .space {
        while next < found.count, found[next].tokens.upperBound <= index { next += 1 }
        let isWithin = next < found.count && found[next].tokens.contains(index)
        let number = isWithin ? sentences + next : nil
        if format == .tsv {
          row(token, at: 0, of: bytes, &out)
          out.append(0x09)
          if let number { out.append(number: number) }
        } else {
          object(token, of: bytes, number, &out)
        }
        out.append(0x0A)
      }
    }
    sentences += found.count
  }

  /// Start, end, kind and text, parted by tabs.
  private func row(
    _ token: Token, at start: Int, of bytes: UnsafeBufferPointer<UInt8>, _ out: inout LineBuffer
  ) {
    let from = token.span.start + start
    let to = token.span.end + start
    out.append(number: offset + from)
    out.append(0x09)
    out.append(number: offset + to)
    out.append(0x09)
    out.append(TokenWriter.kinds[Int(token.kind.rawValue)])
    out.append(0x09)
    switch bytes[from] {
    case 0x09: out.append("\\t")
    case 0x0A: out.append("\\n")
    case 0x0D: out.append(to - from > 1 ? "\\r\\n" : "\\r")
    case 0x5C: out.append("\\\\")
    default: out.append(UnsafeBufferPointer(rebasing: bytes[from..<to]))
    }
  }

  private func object(
    _ token: Token, of bytes: UnsafeBufferPointer<UInt8>, _ sentence: Int?, _ out: inout LineBuffer
  ) {
    out.append("{\"start\":")
    out.append(number: offset + token.span.start)
    out.append(",\"end\":")
    out.append(number: offset + token.span.end)
    out.append(",\"kind\":\"")
    out.append(TokenWriter.kinds[Int(token.kind.rawValue)])
    out.append("\",\"text\":\"")
    out.append(escaped: UnsafeBufferPointer(rebasing: bytes[token.span.start..<token.span.end]))
    out.append(0x22)
    if let sentence {
      out.append(",\"sentence\":")
      out.append(number: sentence)
    }
    out.append(0x7D)
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
}
