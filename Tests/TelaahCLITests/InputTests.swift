import Foundation
import Testing

/// What is read, in every form, and what is said of what cannot be.
@Suite struct InputTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func analyze(_ arguments: String..., text: String = "") throws -> Program.Outcome {
    try Program.run(
      ["analyze", "--format", "jsonl", "--include", "text"] + arguments, input: Array(text.utf8),
      in: scratch.folder)
  }

  private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func texts(_ outcome: Program.Outcome) throws -> [String] {
    try objects(outcome).map { try #require($0["text"] as? String) }
  }

  @Test(arguments: [
    "", "\n", "tanpa akhir baris", "a\r\nb\r\n", "satu\0dua", "\u{FEFF}ada BOM", "漢字 🙂 e\u{301}",
  ])
  func plainTextComesThrough(_ text: String) throws {
    try scratch.write("a.txt", text)
    let outcome = try analyze("a.txt")
    #expect(outcome.status == 0)
    #expect(try objects(outcome).count == 1)
  }

  @Test func invalidUTF8ComesThrough() throws {
    try scratch.write("a.txt", Array("Bagas ".utf8) + [0x93, 0xE9, 0x94, 0xC3])
    #expect(try analyze("a.txt").status == 0)
  }

  @Test func aLineOf50MegabytesComesThrough() throws {
    let line = String(repeating: "x", count: 50 << 20)
    try scratch.write("a.jsonl", "{\"text\":\"a\",\"more\":\"\(line)\"}\n{\"text\":\"b\"}\n")
    #expect(try texts(analyze("a.jsonl")) == ["a", "b"])
  }

  @Test func directoriesAreReadInOrderOfTheirPaths() throws {
    for name in ["d/b.txt", "d/a/z.txt", "d/a.txt", "d/c.md", "d/.a.txt", "d/a/B.TXT"] {
      try scratch.write(name, name)
    }
    let outcome = try analyze("d")
    #expect(try texts(outcome) == ["d/a.txt", "d/a/B.TXT", "d/a/z.txt", "d/b.txt"])
    #expect(try objects(outcome).first?["id"] as? String == "d/a")
  }

  @Test func standardInputIsRead() throws {
    for arguments in [["analyze"], ["analyze", "-"], []] {
      let outcome = try Program.run(arguments + ["--format", "jsonl"], text: "Satu kata.")
      #expect(try objects(outcome).first?["source"] as? String == "<stdin>")
    }
  }

  @Test func fieldsOfJSONLines() throws {
    let outcome = try analyze(
      "--input-format", "jsonl", "--text-field", "isi", "--id-field", "no",
      text: """
        {"isi":"a\\u0062\\n\\ud83d\\ude42\\ud83d","no":7,"title":"Judul","date":"2016-12-06T10:00"}

        {"no":"x","title":null,"lain":[1,{"a":[true,-1.5e3]}],"isi":"ke\\/dua"}
        """)
    #expect(try texts(outcome) == ["ab\n🙂\u{FFFD}", "ke/dua"])
    let all = try objects(outcome)
    #expect(all.map { $0["id"] as? String } == ["7", "x"])
    #expect(all[0]["title"] as? String == "Judul" && all[0]["date"] as? String == "2016-12-06")
  }

  @Test(arguments: [
    (#"{"text":"a"#, 9, "is not closed"), ("[]", 1, "not a JSON object"),
    (#"{"text":"a"} x"#, 14, "follows the object"), (#"{"text" "a"}"#, 9, "colon"),
    (#"{"é":"a",}"#, 10, "key"), (#"{"text":tidak}"#, 9, "malformed"),
    (#"{"x":1}"#, 1, "--text-field"), (#"{"text":"\q"}"#, 10, "escape"),
  ])
  func malformedLinesAreToldWithTheirPlace(_ line: String, _ column: Int, _ part: String) throws {
    try scratch.write("a.jsonl", "{\"text\":\"satu\"}\n\(line)\n{\"text\":\"tiga\"}\n")
    let outcome = try analyze("a.jsonl")
    #expect(try texts(outcome) == ["satu", "tiga"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix("a.jsonl:2:\(column): error: "), "\(outcome.messages)")
    #expect(outcome.messages.contains(part))
  }

  @Test func fieldsOfCSV() throws {
    try scratch.write(
      "a.csv",
      "\u{FEFF}id,title,text\r\n1,\"Judul, satu\",\"Dia berkata, \"\"Ya.\"\"\r\nLalu pergi.\"\r\n"
        + "\r\n2,,polos \"dalam\" baris\r\n3,t,akhir")
    let outcome = try analyze("a.csv")
    #expect(
      try texts(outcome) == [
        "Dia berkata, \"Ya.\"\r\nLalu pergi.", "polos \"dalam\" baris", "akhir",
      ])
    #expect(try objects(outcome)[0]["title"] as? String == "Judul, satu")
  }

  @Test(arguments: [";", "\t"])
  func otherSeparators(_ separator: String) throws {
    try scratch.write(
      "a.csv", ["id", "text"].joined(separator: separator) + "\n1\(separator)a,b\n")
    #expect(try texts(analyze("a.csv")) == ["a,b"])
  }

  @Test func malformedCSVIsToldWithItsPlace() throws {
    try scratch.write("a.csv", "id,text\n1,satu\n2\n3,\"ti\"ga\n4,empat\n5,\"lima\nenam\n")
    let outcome = try analyze("a.csv")
    #expect(try texts(outcome) == ["satu", "empat"])
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count == 3)
    #expect(messages[0].hasPrefix("a.csv:3:1: error: the record has 1 fields"))
    #expect(messages[1].hasPrefix("a.csv:4:7: error: something follows a quoted field"))
    #expect(messages[2].hasPrefix("a.csv:6:3: error: the quoted field that begins here"))
  }

  @Test func aCSVWithoutTheColumnNamesWhatThereIs() throws {
    try scratch.write("a.csv", "id,isi\n1,satu\n")
    let outcome = try analyze("a.csv")
    #expect(outcome.status == 65)
    #expect(
      outcome.messages.contains(#"a.csv:1:1: error: no column "text"; there are "id", "isi""#))
  }
}
