/// The share of voice as bars.
struct TextVoices {
  let voices: [Voice]
  let words: Wording
  let width: Int

  func lines() -> [StyledText] {
    guard !voices.isEmpty else { return [] }
    let names = voices.map { $0.name ?? words.unknownSpeaker }
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    let facts = voices.map { voice in
      [
        "\(words.statements(voice.statements)), \(words.words(voice.words))",
        words.words(voice.words), "",
      ]
    }
    // The first way that leaves the names room: a long bar and all facts, then less and less. A
    // shorter bar rather than a cut name, all facts rather than a name of more than 24 columns.
    let ways = [(30, 0), (20, 0), (12, 0), (12, 1), (8, 2)]
    func room(_ way: (bar: Int, facts: Int)) -> Int {
      width - 12 - way.bar - (facts.map { $0[way.facts].count }.max() ?? 0)
    }
    let way =
      ways.first { $0.1 == 0 && room($0) >= widest }
      ?? ways.first { room($0) >= min(widest, 24) } ?? (8, 2)
    let label = max(min(room(way), widest), 4)
    return zip(voices, zip(names, facts)).map { voice, told in
      let share = words.percent(voice.share)
      let pad = String(repeating: " ", count: max(4 - share.count, 0))
      return StyledText("  \(TextVoices.fitted(told.0, label))  ")
        + StyledText(TextVoices.bar(voice.share, way.0), .accent)
        + StyledText("  \(pad)\(share)")
        + StyledText(told.1[way.1].isEmpty ? "" : "  " + told.1[way.1], .faint)
    }
  }

  /// A name as wide as `width`: filled up with spaces, or cut with `…`.
  private static func fitted(_ name: String, _ width: Int) -> String {
    let columns = DisplayWidth.of(name)
    if columns <= width { return name + String(repeating: " ", count: width - columns) }
    var text = ""
    var used = 0
    for character in name {
      let size = DisplayWidth.of(character)
      if used + size > width - 1 { break }
      text.append(character)
      used += size
    }
    return text + "…" + String(repeating: " ", count: max(width - used - 1, 0))
  }

  /// A bar in steps of an eighth of a column (U+2588 … U+258F).
  private static func bar(_ share: Double, _ width: Int) -> String {
    let eighths = Int((min(max(share, 0), 1) * Double(width * 8)).rounded())
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let full = String(repeating: "█", count: eighths / 8) + partial
    return full + String(repeating: " ", count: max(width - full.count, 0))
  }
}
