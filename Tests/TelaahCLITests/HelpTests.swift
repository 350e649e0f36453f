import Foundation
import Testing

/// The help of every command: its examples are there, and they run.
@Suite struct HelpTests {
  /// A desk's folder with all that the examples name.
  private static func desk() throws -> Scratch {
    let desk = try Scratch()
    let text = """
      Harga Rempah Naik

      TEGALSARI – Harga rempah di Tegalsari naik. "Harganya naik dua kali," kata Kepala Dinas Pasar \
      Muara Kidul Wulan Sagara, Selasa (6/12).

      """
    for file in ["berita.txt", "arsip/satu.txt", "arsip/dua.txt", "berita/17.txt"] {
      try desk.write(file, text)
    }
    try desk.write("berita/17.json", #"{"keywords":["harga rempah","Wulan Sagara"]}"#)
    let line = "{\"id\":\"1\",\"text\":\"\\\"Naik,\\\" kata Wulan Sagara. Rempah mahal.\"}\n"
    for file in ["berita", "berita-1", "arsip", "hari-ini"] {
      try desk.write(file + ".jsonl", line)
    }
    let word = "1\tHarga\tharga\t_\t_\t_\t0\troot\t_\t_\n\n"
    for file in ["id_pud-ud-test.conllu", "id_csui-ud-train.conllu"] {
      try desk.write(file, "# text = Harga\n" + word)
    }
    try desk.write("uji.tsv", "Budi\tB-PER\nSagara\tI-PER\nbicara\tO\n\n")
    try desk.write("nama.tsv", "Budi\tB-PER\nSagara\tI-PER\nbicara\tO\n\n")
    try desk.write("kata.txt", "melayani\n")
    try desk.write(
      "anotasi/1.json",
      #"{"statements":[{"text":"Naik","form":"direct","cue":"kata","speaker":"Wulan Sagara"}]}"#)
    try desk.write("anotasi/1.txt", "\"Naik,\" kata Wulan Sagara.\n")
    let setUp = "gzip -k berita-1.jsonl && telaah archive add berita.sqlite arsip/ --quiet"
    #expect(try Program.shell(setUp, in: desk.folder).status == 0)
    return desk
  }

  @Test func everyCommandHasHelpWithExamplesThatRun() throws {
    let desk = try HelpTests.desk()
    let commands = try Commands.all() + Commands.hidden
    #expect(commands.count > 20, "\(commands)")
    var count = 0
    for command in commands {
      let outcome = try Program.run(command + ["--help"])
      #expect(outcome.status == 0 && outcome.output.contains("USAGE: telaah"), "\(command)")
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 400, "\(line)") }
      let parts = outcome.output.components(separatedBy: "EXAMPLES:\n")
      #expect(parts.count == 2, "\(command) has no examples")
      let examples = parts[parts.count - 1].split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { $0.hasPrefix("  ") }
      #expect(!examples.isEmpty, "\(command)")
      for example in examples {
        // An example that the help breaks is none that can be copied.
        #expect(example.contains("telaah"), "\(command): \(example)")
        // `hasil` is made anew by each that makes it.
        if !example.contains("--resume") {
          try? FileManager.default.removeItem(at: desk.url("hasil"))
        }
        let run = try Program.shell(String(example), in: desk.folder)
        #expect(run.status == 0, "\(example): \(run.messages)")
        count += 1
      }
    }
    #expect(count > 40, "\(count)")
  }
}
