import Foundation
import Testing

/// Shell completions: made by the program, and read by the shells that are there.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func scriptsKnowTheCommandsAndAreWellFormed(_ shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    for word in ["analyze", "stem", "input-format", "conllu"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
    guard
      let path = ["/bin/\(shell)", "/usr/bin/\(shell)"].first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return }
    let scratch = try Scratch()
    try scratch.write("script", outcome.output)
    #expect(try Child(path, ["-n", scratch.path("script")]).wait() == 0)
  }
}
