import Foundation
import Testing

/// What scripts rely on when they ask an archive.
@Suite struct ArchiveCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("in.jsonl", BatchSample.lines(12))
    _ = try Program.run(["archive", "add", "a.sqlite", "in.jsonl"], in: scratch.folder)
  }

  private func ask(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["archive"] + arguments, in: scratch.folder)
  }

  @Test func formsOfOutput() throws {
    let csv = try ask("stats", "a.sqlite", "--format", "csv")
    #expect(csv.output.hasPrefix("figure,value\r\narticles,12\r\n"))
    let json = try ask("stats", "a.sqlite", "--format", "jsonl")
    #expect(json.output.hasPrefix("{\"figure\":\"articles\",\"value\":12}\n"))
    let table = try ask("stats", "a.sqlite")
    #expect(table.output.hasPrefix("figure"))
    #expect(table.status == 0)
  }

  @Test(arguments: [
    ["search", "rempah"], ["search", "--by", "root", "membenahi"], ["quotes", "--who", "Wilis"],
    ["quotes", "--drift"], ["people"], ["people", "Rara Wilis"], ["people", "Wilis", "--evidence"],
    ["people", "Wilis", "--candidates"], ["timeline", "--who", "Wilis"],
    ["stats", "speakers"], ["stats", "outlets"], ["stats", "keywords"], ["stats", "trends"],
    ["stats", "copies"], ["export", "articles"], ["export", "texts"], ["export", "statements"],
    ["export", "entities"], ["export", "roles"], ["export", "keywords"], ["export", "dump"],
  ])
  func everyQuestionIsAnswered(_ question: [String]) throws {
    let arguments = ["archive", question[0], "a.sqlite"] + question.dropFirst()
    for form in ["table", "csv", "jsonl"] {
      let outcome = try Program.run(arguments + ["--format", form], in: scratch.folder)
      #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    }
  }

  @Test func exportedTextsAreReadAgain() throws {
    let texts = try ask("export", "a.sqlite", "texts").output
    try scratch.write("again.jsonl", texts)
    #expect(try ask("add", "b.sqlite", "again.jsonl").messages.hasPrefix("12 added"))
  }

  @Test func exitCodes() throws {
    #expect(try ask("stats", "missing.sqlite").status == 66)
    try scratch.write("foreign.sqlite", "text")
    #expect(try ask("stats", "foreign.sqlite").status == 65)
    #expect(try ask("add", "foreign.sqlite", "in.jsonl").status == 65)
    #expect(try ask("add", "no/such/a.sqlite", "in.jsonl").status == 73)
    #expect(try ask("stats", "a.sqlite", "--from", "yesterday").status == 64)
    #expect(try ask("people", "a.sqlite", "--evidence").status == 64)
  }
}
