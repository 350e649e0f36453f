import TelaahText

/// Texts whose lines were broken at a fixed width: their paragraphs are runs of lines.
enum HardBreaks {
  /// The widest line of a text broken by machine, in bytes.
  private static let widest = 100

  /// The lines, or the runs of lines between empty ones where the text was broken at a width.
  ///
  /// It was where most lines that are followed directly by another are about equally long and few
  /// of them end a sentence.
  static func joined(
    _ lines: [Page.Paragraph], bytes: UnsafeBufferPointer<UInt8>
  ) -> [Page.Paragraph] {
    var followed = 0
    var full = 0
    var closed = 0
    let longest = lines.map(\.span.count).max() ?? 0
    guard longest <= widest, lines.contains(where: { !$0.isApart }) else { return lines }
    for (line, next) in zip(lines, lines.dropFirst()) where !next.isApart {
      followed += 1
      if line.span.count * 4 >= longest * 3 { full += 1 }
      let last = bytes[line.span.end - 1]
      if last == 0x2E || last == 0x3F || last == 0x21 || last == 0x22 { closed += 1 }
    }
    guard followed >= 3, full * 10 >= followed * 8, closed * 2 <= followed else { return lines }
    var joined: [Page.Paragraph] = []
    for line in lines {
      if line.isApart || joined.isEmpty {
        joined.append(line)
      } else {
        let before = joined.removeLast()
        joined.append(
          Page.Paragraph(span: before.span.union(line.span), isApart: before.isApart))
      }
    }
    return joined
  }
}
