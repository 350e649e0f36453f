import Foundation
import Testing

/// What is written, and where.
@Suite struct OutputTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let texts = (0..<300).map { n in
      "{\"id\":\"\(n)\",\"text\":\"\\\"Air naik \(n) meter,\\\" kata Bagas. Ia pergi ke hulu.\"}\n"
    }
    try scratch.write("a.jsonl", texts.joined())
    let title = String(repeating: "Judul ", count: 18)
    try scratch.write("b.jsonl", "{\"title\":\"\(title)\",\"text\":\"Kata.\"}\n")
    try scratch.write("a.txt", "Satu \"kalimat\" saja.\n")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(arguments, environment: environment, in: scratch.folder)
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func theBytesAreTheSameForAnyNumberOfJobs(_ format: String) throws {
    let one = try run("a.jsonl", "--format", format, "--jobs", "1")
    #expect(one.status == 0 && !one.output.isEmpty)
    for jobs in ["2", "3", "16"] {
      #expect(try run("a.jsonl", "--format", format, "--jobs", jobs).output == one.output)
    }
  }

  @Test func jsonOfOneArticleIsAnObjectAndOfSeveralAnArray() throws {
    let one = try run("a.txt", "--format", "json").output
    #expect(try JSONSerialization.jsonObject(with: Data(one.utf8)) is [String: Any])
    let several = try run("a.jsonl", "--format", "json").output
    let array = try JSONSerialization.jsonObject(with: Data(several.utf8)) as? [Any]
    #expect(array?.count == 300)
  }

  @Test func outputGoesToAFile() throws {
    let outcome = try run("a.txt", "--format", "jsonl", "--output", "b.jsonl")
    #expect(outcome.output.isEmpty)
    #expect(
      try scratch.read("b.jsonl") == Array(try run("a.txt", "--format", "jsonl").output.utf8))
  }

  @Test func columnsAndColors() throws {
    let plain = try run("a.txt")
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try run("a.txt", "--color", "always", environment: ["NO_COLOR": "1"])
    #expect(colored.output.contains("\u{1B}["))
    for (columns, lines) in [("80", 2), ("200", 1), ("bukan angka", 2)] {
      let text = try run("b.jsonl", environment: ["COLUMNS": columns]).output
      let title = text.components(separatedBy: "1 kata")[0]
      #expect(title.split(separator: "\n").count == lines, "\(columns)")
    }
  }

  @Test func english() throws {
    #expect(try run("a.txt", "--language", "en").output.contains("WHO SAID WHAT"))
  }

  @Test func skippedLayersAreNotWritten() throws {
    let text = try run("a.txt", "--skip", "statements", "--skip", "keywords").output
    #expect(!text.contains("SIAPA MENGATAKAN APA"))
  }

  @Test func inclusions() throws {
    let plain = try run("a.txt", "--format", "jsonl").output
    #expect(!plain.contains("\"tokens\":[") && !plain.contains("\"text\":\"Satu"))
    let full = try run("a.txt", "--format", "jsonl", "--include", "tokens", "--include", "text")
    #expect(full.output.contains("\"tokens\":[{") && full.output.contains("\"text\":\"Satu"))
  }

  @Test func progressIsToldWhenAskedFor() throws {
    #expect(try run("a.jsonl").messages.isEmpty)
    let told = try run("a.jsonl", "--progress", "always", "--verbose").messages
    #expect(told.contains("300 articles") && told.contains("300 done, 0 failed"))
    // When all is done, nothing is left to wait for.
    let last = told.split(separator: "\r").last ?? ""
    #expect(last.hasPrefix("300 articles") && !last.contains("left"))
  }
}
