import ArgumentParser

/// The program's manual, a page for every command.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Writes the manual pages, one for every command.",
    discussion: """
      EXAMPLES:
        telaah manual halaman/
      """,
    shouldDisplay: false)

  @Argument(help: "The folder to write into; made where it does not exist.")
  var folder: String

  func run() throws {
    try Sink.makeFolder(folder)
    for command in try CommandInfo.program().all {
      let page = ManualPage(command)
      var sink = try Sink(path: folder + "/" + page.file)
      try sink.write(page.text)
      try sink.flush()
    }
  }
}
