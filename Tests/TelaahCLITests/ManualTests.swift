import Foundation
import Testing

/// The manual: a page for every command, and nothing in it that groff warns of.
@Suite struct ManualTests {
  private let scratch: Scratch
  private let pages: [String: String]

  init() throws {
    scratch = try Scratch()
    let outcome = try Program.run(["manual", scratch.path("man")])
    #expect(outcome.status == 0, "\(outcome.messages)")
    var pages: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path("man")) {
      pages[name] = String(decoding: try scratch.read("man/" + name), as: UTF8.self)
    }
    self.pages = pages
  }

  @Test func everyCommandHasAPage() throws {
    let commands = try Commands.all()
    #expect(commands.count > 18)
    for command in commands {
      let page = try #require(
        pages[(["telaah"] + command).joined(separator: "-") + ".1"], "\(command)")
      for part in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES"]
      where part != "OPTIONS" || command == ["explain"] {
        #expect(page.contains(".SH \"\(part)\""), "\(command): \(part)")
      }
    }
    #expect(pages.count == commands.count)
  }

  @Test func pagesTellWhatTheHelpTells() throws {
    let page = try #require(pages["telaah-analyze.1"])
    for part in [
      ".SH \"REPORT\"", "\\fB\\-\\-format\\fR \\fIform\\fR", "One of text, markdown, html",
      ".SH \"EXIT STATUS\"", "telaah analyze berita.txt",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(try #require(pages["telaah.1"]).contains("\\fBtelaah\\-archive\\fR(1)"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff"), "groff is not here")
  )
  func groffHasNothingToSay() throws {
    for name in pages.keys {
      let groff = try Program.shell("groff -man -ww -Tutf8 -z man/\(name)", in: scratch.folder)
      #expect(groff.status == 0 && groff.messages.isEmpty, "\(name): \(groff.messages)")
    }
  }
}
