import Foundation
import Testing

/// An editor's corrections, noted by one command and applied by the next runs.
@Suite struct CorrectionTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("a.txt", "\"Airnya sudah naik,\" kata Bagas Wiratma.\n")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: scratch.folder)
  }

  @Test func aCorrectionIsNotedAndApplied() throws {
    #expect(
      try run("correct", "k.tsv", "speaker", "airnya sudah naik", "Sekar Laras", "--article", "a")
        .status == 0)
    #expect(try run("correct", "k.tsv", "keyword", "", "banjir").status == 0)
    let table = String(decoding: try scratch.read("k.tsv"), as: UTF8.self)
    #expect(
      table == "# article\tkind\tfrom\tto\na\tspeaker\tairnya sudah naik\tSekar Laras\n"
        + "*\tkeyword\t\tbanjir\n")
    #expect(try run("batch", "a.txt", "-o", "out", "--corrections", "k.tsv").status == 0)
    let analysis = String(decoding: try scratch.read("out/analyses.jsonl"), as: UTF8.self)
    #expect(analysis.contains("\"rule\":\"correction/speaker\""))
    #expect(analysis.contains("\"name\":\"Sekar Laras\""))
    #expect(analysis.contains("\"term\":\"banjir\""))
    let quotes = try run("archive", "quotes", "out/archive.sqlite", "--format", "jsonl")
    #expect(quotes.output.contains("\"corrected\":\"yes\""))
  }

  @Test func anArticleThatIsThereIsCorrectedToo() throws {
    #expect(try run("archive", "add", "a.sqlite", "a.txt").messages.hasPrefix("1 added"))
    #expect(try run("archive", "add", "a.sqlite", "a.txt").messages.contains("1 were there"))
    try scratch.write("k.tsv", "a\tspeaker\tBagas Wiratma\tSekar Laras\n")
    let again = try run("archive", "add", "a.sqlite", "a.txt", "--corrections", "k.tsv")
    #expect(again.messages.contains("1 replaced"))
    let quotes = try run("archive", "quotes", "a.sqlite", "--format", "csv")
    #expect(quotes.output.contains("Sekar Laras"))
    // And taken back by a run without it.
    #expect(try run("archive", "add", "a.sqlite", "a.txt").messages.contains("1 replaced"))
  }

  /// A fact is word knowledge for every article of the next run, and what it is about is marked.
  @Test func aFactHoldsForAllArticles() throws {
    let text = "Pelepasan dihadiri Lembayung Sari. Lembayung Sari didirikan pada 1998.\n"
    for name in ["c/1.txt", "c/2.txt"] { try scratch.write(name, text) }
    #expect(try run("correct", "k.tsv", "organization", "", "Lembayung Sari").status == 0)
    #expect(try run("correct", "k.tsv", "title", "", "Juru Kunci Rempah").status == 0)
    try scratch.write("c/3.txt", "Juru Kunci Rempah Bagas Wiratma menutup gudang itu.\n")
    let outcome = try run("analyze", "--format", "jsonl", "--corrections", "k.tsv", "c")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines.prefix(2) {
      #expect(line.contains("\"kind\":\"organization\",\"name\":\"Lembayung Sari\""), "\(line)")
      #expect(line.contains("\"rule\":\"correction/organization\""))
    }
    #expect(lines.last?.contains("\"title\":\"Juru Kunci Rempah\"") == true, "\(lines.last ?? "")")
    #expect(lines.last?.contains("\"rule\":\"correction/title\"") == true)
    // And with the archive: what was corrected is counted.
    #expect(try run("archive", "add", "f.sqlite", "c", "--corrections", "k.tsv").status == 0)
    let articles = try run("archive", "export", "f.sqlite", "articles", "--format", "jsonl")
    #expect(!articles.output.contains("\"corrections\":0"), "\(articles.output)")
  }

  /// Once, at the end, with its place, and without making a failure of the run.
  @Test func whatMatchesNothingIsTold() throws {
    try scratch.write("b.txt", "\"Airnya sudah surut,\" kata Bagas Wiratma.\n")
    try scratch.write(
      "k.tsv",
      """
      # article\tkind\tfrom\tto
      a\tspeaker\tWulan Sagara\tSekar Laras
      c/9\tname\tBagas Wiratma\tBagas
      *\tkeyword\tpasar ikan\t
      *\torganization\t\tLembayung Sari
      b\tspeaker\tairnya sudah surut\tSekar Laras
      *\trole\tBagas Wiratma\tCamat Bukit Awan

      """)
    let expected = [
      "k.tsv:2:11: warning: matches nothing: no statement of \"Wulan Sagara\" or that begins so in a",
      "k.tsv:3:1: warning: matches nothing: no article \"c/9\" among the inputs",
      "k.tsv:4:11: warning: matches nothing: no keyword \"pasar ikan\" in any article",
      "k.tsv:5:17: warning: matches nothing: no organization \"Lembayung Sari\" in any article",
    ]
    let arguments = ["a.txt", "b.txt", "--corrections", "k.tsv"]
    for command in [["analyze"], ["batch", "-o", "out"], ["archive", "add", "a.sqlite"]] {
      let outcome = try Program.run(command + arguments, in: scratch.folder)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
      let told = outcome.messages.split(separator: "\n").filter { $0.contains("warning:") }
      #expect(told.count == expected.count, "\(command): \(outcome.messages)")
      for (line, start) in zip(told, expected) { #expect(line.hasPrefix(start), "\(line)") }
    }
    // A run that goes on remembers what the one before it has met.
    let again = try Program.run(
      ["batch", "-o", "out", "--resume"] + arguments, in: scratch.folder)
    #expect(again.messages.split(separator: "\n").count { $0.contains("warning:") } == 4)
    let quiet = try Program.run(["analyze", "--quiet"] + arguments, in: scratch.folder)
    #expect(quiet.messages.isEmpty, "\(quiet.messages)")
  }

  @Test func ofManyThatMatchNothingTheFirstAreTold() throws {
    try scratch.write(
      "k.tsv", (1...30).map { "berita/\($0)\tname\tWulan\tWulan Sagara\n" }.joined())
    let few = try run("analyze", "a.txt", "--corrections", "k.tsv")
    #expect(few.messages.contains("k.tsv:10:1:") && !few.messages.contains("k.tsv:11:1:"))
    #expect(few.messages.contains("20 more corrections that match nothing"))
    let all = try run("analyze", "a.txt", "--corrections", "k.tsv", "--verbose")
    #expect(all.messages.contains("k.tsv:30:1:") && !all.messages.contains("more corrections"))
  }

  @Test func malformedLinesAreToldWithTheirPlace() throws {
    try scratch.write("k.tsv", "# fine\n\na\tcolour\tx\ty\na\tname\t\ty\na\n")
    let outcome = try run("batch", "a.txt", "-o", "out", "--corrections", "k.tsv")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("k.tsv:3:3: error: no kind \"colour\""))
    #expect(outcome.messages.contains("k.tsv:4:8: error: nothing to mend"))
    #expect(outcome.messages.contains("k.tsv:5:1: error: 1 columns"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
    #expect(try run("correct", "k.tsv", "role", "Bagas Wiratma").status == 64)
  }
}
