import Foundation
import Testing

/// Many articles to a directory: the same bytes however they were made.
@Suite struct BatchTests {
  private let scratch: Scratch
  private let folder: URL

  init() throws {
    scratch = try Scratch()
    folder = scratch.folder
    try scratch.write("in.jsonl", BatchSample.lines(60))
  }

  private func batch(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["batch"] + arguments, in: folder)
  }

  /// Every file but the archive, by name.
  private func files(_ directory: String) throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path(directory))
    where !name.hasPrefix("archive.sqlite") {
      result[name] = try scratch.read(directory + "/" + name)
    }
    return result
  }

  private func dump(_ directory: String) throws -> String {
    try Program.run(["archive", "export", directory + "/archive.sqlite", "dump"], in: folder).output
  }

  @Test func everyNumberOfThreadsGivesTheSame() throws {
    for jobs in ["1", "2", "5"] {
      let outcome = try batch("in.jsonl", "-o", "out" + jobs, "--jobs", jobs)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let expected = try files("out1")
    #expect(expected["analyses.jsonl"]?.count { $0 == 0x0A } == 60)
    #expect(expected.keys.contains("report.html"))
    #expect(try files("out2") == expected)
    #expect(try files("out5") == expected)
    #expect(try dump("out2") == dump("out1"))
    #expect(try dump("out5") == dump("out1"))
  }

  @Test func whatExistsIsNotWrittenOver() throws {
    try scratch.write("out/mine.txt", "mine")
    #expect(try batch("in.jsonl", "-o", "out").status == 73)
    let outcome = try batch("in.jsonl", "-o", "out", "--resume")
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("is no directory of batch"))
    #expect(try scratch.read("out/mine.txt") == Array("mine".utf8))
  }

  @Test func aSecondRunInTheSameDirectoryIsRefused() throws {
    #expect(try batch("in.jsonl", "-o", "out").status == 0)
    let before = try files("out")
    let descriptor = open(scratch.path("out"), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let outcome = try batch("in.jsonl", "-o", "out", "--resume")
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("another batch is writing here"))
    #expect(try files("out") == before)
  }

  @Test func resumingNothingBeginsAndResumingAllChangesNothing() throws {
    #expect(try batch("in.jsonl", "-o", "out", "--resume").status == 0)
    let before = try files("out")
    let again = try batch("in.jsonl", "-o", "out", "--resume")
    #expect(again.status == 0 && again.messages.contains("60 were there"))
    #expect(try files("out") == before)
  }

  @Test func otherOptionsAreRefused() throws {
    #expect(try batch("in.jsonl", "-o", "out").status == 0)
    #expect(try batch("in.jsonl", "-o", "out", "--resume", "--top", "3").status == 64)
  }

  @Test func inputsThatChangedAreRefused() throws {
    try scratch.write("b/one.txt", "Rara Wilis meninjau pasar ikan.\n")
    try scratch.write("b/two.txt", "Jaka Umbaran meninjau jalan desa.\n")
    #expect(try batch("in.jsonl", "b", "-o", "out").status == 0)
    // As if it had been killed after the last checkpoint but one.
    let database = scratch.path("out/archive.sqlite")
    let mark = try Child(
      "/usr/bin/env",
      [
        "python3", "-c",
        "import sqlite3,sys; d = sqlite3.connect(sys.argv[1]); d.execute(\"UPDATE progress SET "
          + "state = replace(state, '\\\"isComplete\\\":true', '\\\"isComplete\\\":false')\"); d.commit()",
        database,
      ])
    guard mark.wait() == 0 else { return }  // No Python here.
    try scratch.write("b/two.txt", "Jaka Umbaran meninjau jalan kota.\n")
    let outcome = try batch("in.jsonl", "b", "-o", "out", "--resume")
    #expect(outcome.status == 64, "\(outcome.messages)")
    #expect(outcome.messages.contains("has another content now"))
    try scratch.write("b/two.txt", "Jaka Umbaran meninjau jalan desa.\n")
    #expect(try batch("in.jsonl", "b", "-o", "out", "--resume").status == 0)
    // A run that is complete looks as well: at what changed, and at what is new.
    try scratch.write("b/two.txt", "Jaka Umbaran meninjau jalan kota.\n")
    #expect(try batch("in.jsonl", "b", "-o", "out", "--resume").status == 64)
    try scratch.write("b/two.txt", "Jaka Umbaran meninjau jalan desa.\n")
    try scratch.write("b/zwei.txt", "Wulan Sagara meninjau sekolah.\n")
    #expect(try batch("in.jsonl", "b", "-o", "out", "--resume").status == 64)
  }

  @Test func theSameStatementInOtherWordsIsShownSideBySide() throws {
    func line(_ id: String, _ said: String) -> String {
      "{\"id\":\"\(id)\",\"text\":\"\\\"\(said),\\\" kata Rara Wilis di Muara Kidul, Selasa.\"}\n"
    }
    try scratch.write(
      "drift.jsonl",
      line("a", "Harga rempah naik karena panen gagal sepanjang tahun ini")
        + line("b", "Pelabuhan baru dibuka untuk nelayan kecil pekan depan")
        + line("c", "Harga rempah naik karena panen gagal sepanjang musim ini"))
    #expect(try batch("drift.jsonl", "-o", "out").status == 0)
    let table = String(decoding: try scratch.read("out/drift.csv"), as: UTF8.self)
    let rows = table.split(separator: "\r\n")
    #expect(rows.count == 3, "\(table)")
    #expect(rows.last?.contains("musim ini") == true)
  }

  @Test func whatFailedIsListedAndTheRestIsDone() throws {
    try scratch.write("bad.jsonl", BatchSample.lines(3) + "{\"id\": 1}\n" + "no json\n")
    let outcome = try batch("bad.jsonl", "in.jsonl", "missing.txt", "-o", "out")
    #expect(outcome.status == 1)
    let failures = String(decoding: try scratch.read("out/failures.jsonl"), as: UTF8.self)
    #expect(failures.split(separator: "\n").count == 3)
    #expect(failures.contains("{\"source\":\"bad.jsonl:4:1\",\"reason\":\"no text in field"))
    #expect(failures.contains("{\"source\":\"missing.txt\",\"reason\":\"cannot be read"))
    let analyses = try scratch.read("out/analyses.jsonl")
    #expect(analyses.count { $0 == 0x0A } == 63)
  }

  @Test func compressedInputsAreRead() throws {
    #expect(try Program.shell("gzip -k in.jsonl", in: folder).status == 0)
    #expect(try batch("in.jsonl.gz", "-o", "zipped").status == 0)
    let analyses = String(decoding: try scratch.read("zipped/analyses.jsonl"), as: UTF8.self)
    #expect(analyses.split(separator: "\n").count == 60)
    let whole = try scratch.read("in.jsonl.gz")
    // Two packed streams one after the other, through a pipe.
    let piped = try Program.run(
      ["analyze", "--format", "jsonl", "--input-format", "jsonl"], input: whole + whole)
    #expect(piped.status == 0 && piped.output.split(separator: "\n").count == 120)
    try scratch.write("cut.jsonl.gz", whole.prefix(whole.count / 2))
    let outcome = try batch("cut.jsonl.gz", "-o", "cut")
    #expect(outcome.messages.contains("damaged or cut off"))
    #expect(outcome.status == 1)
  }

  @Test func aFullDiskIsToldAndTheRunGoesOn() throws {
    // A limit on the size of files stands for the disk: write fails in the same way.
    let full = try Program.shell(
      "ulimit -f 120; exec telaah batch in.jsonl -o out --quiet", in: folder)
    #expect(full.status == 73, "\(full.messages)")
    #expect(full.messages.contains("cannot be written"))
    #expect(try batch("in.jsonl", "-o", "out", "--resume").status == 0)
    #expect(try batch("in.jsonl", "-o", "whole").status == 0)
    #expect(try files("out") == files("whole"))
  }

  /// Killed again and again at random moments, a run ends with the bytes of one that was not.
  @Test func aKilledRunGoesOn() throws {
    try scratch.write("long.jsonl", BatchSample.lines(500))
    #expect(try batch("long.jsonl", "-o", "whole", "--jobs", "2").status == 0)
    var kills = 0
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<12 {
      let run = try Child(
        Program.url.path, ["batch", "long.jsonl", "-o", "out", "--resume", "--quiet"], in: folder)
      usleep(UInt32.random(in: 1_000...400_000, using: &generator))
      if !run.hasEnded {
        run.send(SIGKILL)
        kills += 1
      }
      run.wait()
    }
    #expect(kills > 0)
    #expect(try batch("long.jsonl", "-o", "out", "--resume").status == 0)
    #expect(try files("out") == files("whole"))
    #expect(try dump("out") == dump("whole"))
  }
}

/// Invented articles, each a little different.
enum BatchSample {
  static func lines(_ count: Int) -> String {
    let names = ["Rara Wilis", "Jaka Umbaran", "Wulan Sagara", "Bagas Wiratma", "Sekar Laras"]
    let titles = ["Bupati Tanjung Lor", "Camat Bukit Awan", "Kepala Dinas Rempah Muara Kidul"]
    let things = ["jalan desa", "harga rempah", "pasar ikan", "sekolah dasar", "irigasi sawah"]
    var text = ""
    for index in 0..<count {
      let name = names[index % names.count]
      let title = titles[index % titles.count]
      let thing = things[(index / 3) % things.count]
      text +=
        "{\"id\":\"a\(index)\",\"title\":\"Soal \(thing) \(index)\",\"date\":\"2025-0\(index % 9 + 1)-11\","
        + "\"text\":\"Muara Kidul (Kabar) - \(title) \(name) meninjau \(thing) pada hari ke-\(index).\\n"
        + "\\\"Kami membenahi \(thing) nomor \(index) tahun ini,\\\" kata \(name) di Muara Kidul, Selasa.\\n"
        + "Menurut \(name), pekerjaan \(thing) selesai dalam \(index % 12 + 1) bulan.\\n\"}\n"
    }
    return text
  }
}
