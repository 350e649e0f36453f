/// Gives every speaker of an article a hue, the most heard ones those that differ most.
struct VoicePalette {
  private let hues: [String: (key: Int, hue: Int)]

  /// Hues that stay apart in both themes and for most kinds of colour blindness.
  private static let wheel = [210, 28, 150, 285, 340, 55, 185, 250, 95, 315]

  init(_ voices: [Voice]) {
    var hues: [String: (Int, Int)] = [:]
    for (index, voice) in voices.enumerated() {
      guard let name = voice.name else { continue }
      hues[name] = (index, VoicePalette.wheel[index % VoicePalette.wheel.count])
    }
    self.hues = hues
  }

  /// The style that sets a speaker's hue; none for the unknown.
  func style(_ name: String?) -> String { "--h:\(hue(name))" }

  func hue(_ name: String?) -> Int { name.flatMap { hues[$0]?.hue } ?? 0 }

  /// What names the speaker in the page's scripts; `x` for the unknown.
  func key(_ name: String?) -> String { name.flatMap { hues[$0]?.key }.map(String.init) ?? "x" }
}
