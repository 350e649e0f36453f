import Foundation
import Testing

/// The exit codes and messages that scripts rely on.
@Suite struct ExitStatusTests {
  private let scratch: Scratch
  private let article = "\"Airnya sudah naik,\" kata Bagas Wiratma.\n"

  init() throws { scratch = try Scratch() }

  private func analyze(_ names: [String], _ options: String...) throws -> Program.Outcome {
    try Program.run(["analyze"] + options + names, in: scratch.folder)
  }

  @Test func allDoneIs0() throws {
    try scratch.write("a.txt", article)
    let outcome = try analyze(["a.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("SIAPA MENGATAKAN APA"))
    #expect(outcome.messages.isEmpty)
  }

  @Test func analyzeIsTheDefaultCommand() throws {
    try scratch.write("a.txt", article)
    let outcome = try Program.run(["a.txt"], in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.contains("SIAPA MENGATAKAN APA"))
  }

  @Test(arguments: [
    ["--format", "roman"], ["--jobs", "0"], ["--top", "-1"], ["--offsets", "bytes"],
    ["--no-such-option"], ["--quiet", "--verbose"], ["--skip", "words"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let outcome = try Program.run(["analyze"] + arguments, text: article)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("Error: "))
  }

  @Test func aMissingFileIs66() throws {
    let outcome = try analyze(["tiada.txt"])
    #expect(outcome.status == 66)
    #expect(outcome.messages.hasPrefix("tiada.txt: error: cannot be read: No such file"))
    #expect(outcome.messages.contains("; check the path"))
  }

  @Test func anEmptyDirectoryIs66() throws {
    try scratch.write("kosong/catatan.md", "x")
    let outcome = try analyze(["kosong"])
    #expect(outcome.status == 66)
    #expect(outcome.messages.hasPrefix("kosong: error: no *.txt or *.txt.gz in this directory"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF file"), ("PK\u{3}\u{4}", "office document"),
    ("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\0\0\0", "binary data"),
  ])
  func whatIsNoTextIs65(_ content: String, _ message: String) throws {
    try scratch.write("a.txt", content)
    let outcome = try analyze(["a.txt"])
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("a.txt:1:1: error: ") && outcome.messages.contains(message))
  }

  @Test func anArticleOver64MegabytesIs65() throws {
    let file = scratch.url("a.txt")
    try scratch.write("a.txt", "")
    let handle = try FileHandle(forWritingTo: file)
    let block = Data(String(repeating: "kata ", count: 200_000).utf8)
    for _ in 0...68 { handle.write(block) }
    try handle.close()
    let outcome = try analyze(["a.txt"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("longer than the limit of 64 MB; split it"))
  }

  @Test func oneOfSeveralFailedIs1AndTheOthersAreDone() throws {
    try scratch.write("a.txt", article)
    try scratch.write("c.txt", article)
    let outcome = try analyze(["a.txt", "b.txt", "c.txt"], "--format", "jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.messages.hasPrefix("b.txt: error: "))
  }

  @Test func aDirectoryOnlyOfBadFilesIs1() throws {
    try scratch.write("d/a.txt", "%PDF-")
    try scratch.write("d/b.txt", "%PDF-")
    #expect(try analyze(["d"]).status == 1)
  }

  @Test func outputThatCannotBeWrittenIs73() throws {
    try scratch.write("a.txt", article)
    let outcome = try analyze(["a.txt"], "--output", "tiada/b.txt")
    #expect(outcome.status == 73)
    #expect(outcome.messages.hasPrefix("tiada/b.txt: error: cannot be written: "))
  }

  @Test func anInputIsNeverWrittenOver() throws {
    try scratch.write("a.txt", article)
    let outcome = try analyze(["a.txt"], "--output", "./a.txt")
    #expect(outcome.status == 73)
    #expect(try scratch.read("a.txt") == Array(article.utf8))
  }

  @Test func aFullDiskIs73() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    try scratch.write("a.txt", article)
    #expect(try analyze(["a.txt"], "--output", "/dev/full").status == 73)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try scratch.write(
      "a.jsonl", String(repeating: "{\"text\":\"Satu. Dua.\"}\n", count: 20_000))
    let outcome = try Program.shell(
      "set -o pipefail; telaah --format jsonl a.jsonl | head -n 1", by: "/bin/bash",
      in: scratch.folder)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.messages.isEmpty && outcome.status == 0)
  }

  @Test func anInterruptLeavesWholeRecordsAnd130() throws {
    let record = "{\"text\":\"\(String(repeating: "Satu. ", count: 200))\"}\n"
    // The pipe stays open behind the last record, so that the program waits when the signal comes.
    mkfifo(scratch.path("pipa"), 0o600)
    let pipe = open(scratch.path("pipa"), O_RDWR | O_NONBLOCK | O_CLOEXEC)
    defer { close(pipe) }
    let run = try Child(
      Program.url.path,
      ["--jobs", "2", "--input-format", "jsonl", "--format", "jsonl", "-o", "out.jsonl", "pipa"],
      in: scratch.folder)
    var left = Array(String(repeating: record, count: 500).utf8)[...]
    let isRead = Child.wait(seconds: 60) {
      while !left.isEmpty {
        let count = left.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
        if count <= 0 { return run.hasEnded }
        left = left.dropFirst(count)
      }
      return true
    }
    #expect(isRead && left.isEmpty)
    #expect(try Child.wait(seconds: 60) { try !scratch.read("out.jsonl").isEmpty })
    run.send(SIGINT)
    #expect(run.wait(seconds: 60) == 130)
    let output = String(decoding: try scratch.read("out.jsonl"), as: UTF8.self)
    #expect(output.hasSuffix("}\n") && output.hasPrefix("{"))
    #expect(output.split(separator: "\n").allSatisfy { $0.hasSuffix("]}") })
  }

  /// A program that asks one article after the other gets each answer before it asks again.
  @Test(arguments: ["1", "2"])
  func whatIsFlushedIsThereAtOnce(_ jobs: String) throws {
    mkfifo(scratch.path("pipa"), 0o600)
    // The pipe stays open behind the last record: its end would end the program with 0.
    let pipe = open(scratch.path("pipa"), O_RDWR | O_NONBLOCK | O_CLOEXEC)
    defer { close(pipe) }
    let run = try Child(
      Program.url.path,
      [
        "--jobs", jobs, "--flush", "--input-format", "jsonl", "--format", "jsonl", "-o",
        "out.jsonl", "pipa",
      ], in: scratch.folder)
    for number in 1...3 {
      let record = Array("{\"text\":\"Bupati Budi Santoso hadir.\"}\n".utf8)
      #expect(record.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) } == record.count)
      #expect(
        Child.wait(seconds: 60) {
          // The program makes the file when it begins.
          (try? scratch.read("out.jsonl"))?.count { $0 == 0x0A } == number
        })
    }
    run.send(SIGINT)
    #expect(run.wait(seconds: 60) == 130)
  }
}
