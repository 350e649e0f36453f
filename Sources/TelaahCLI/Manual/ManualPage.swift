/// A command's page for `man`, in the macros of man(7).
struct ManualPage {
  let command: CommandInfo
  private var lines: [String] = []

  /// The file's name, which `man telaah analyze` finds, too.
  var file: String { command.words.joined(separator: "-") + ".1" }

  /// The page.
  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ command: CommandInfo) {
    self.command = command
    let name = command.words.joined(separator: "-")
    lines.append(".TH \(ManualPage.quoted(name.uppercased())) 1 \"\" \"telaah \(Version.program)\"")
    heading("NAME")
    text("\(name) \\- \(ManualPage.escaped(command.abstract ?? ""))", isEscaped: true)
    heading("SYNOPSIS")
    writeSynopsis()
    heading("DESCRIPTION")
    if let abstract = command.abstract { text(abstract) }
    writeDiscussion(before: true)
    writeArguments()
    if !command.shown.isEmpty { writeCommands() }
    writeDiscussion(before: false)
    writeSeeAlso()
  }

  private var arguments: [CommandInfo.Argument] {
    (command.arguments ?? []).filter(\.shouldDisplay)
  }

  private mutating func writeSynopsis() {
    lines.append(".B \(ManualPage.escaped(command.words.joined(separator: " ")))")
    if !command.shown.isEmpty { lines.append(".I command") }
    if arguments.contains(where: { $0.kind != .positional }) { lines.append("[\\fIoptions\\fR]") }
    for argument in arguments where argument.kind == .positional {
      let value = "\\fI\(ManualPage.escaped(argument.valueName ?? ""))\\fR"
      let many = argument.isRepeating ? value + " ..." : value
      lines.append(argument.isOptional ? "[\(many)]" : many)
    }
  }

  /// Options and arguments, under the titles that the help gives them.
  private mutating func writeArguments() {
    var titles: [String] = []
    for argument in arguments where !titles.contains(ManualPage.title(of: argument)) {
      titles.append(ManualPage.title(of: argument))
    }
    for title in titles {
      heading(title)
      for argument in arguments where ManualPage.title(of: argument) == title { write(argument) }
    }
  }

  private static func title(of argument: CommandInfo.Argument) -> String {
    if let title = argument.sectionTitle, !title.isEmpty { return title.uppercased() }
    return argument.kind == .positional ? "ARGUMENTS" : "OPTIONS"
  }

  private mutating func write(_ argument: CommandInfo.Argument) {
    let value = "\\fI\(ManualPage.escaped(argument.valueName ?? "value"))\\fR"
    lines.append(".TP")
    switch argument.kind {
    case .positional: lines.append(value)
    case .option, .flag:
      let names = (argument.names ?? []).map { "\\fB\(ManualPage.escaped($0.typed))\\fR" }
      lines.append(names.joined(separator: ", ") + (argument.kind == .option ? " " + value : ""))
    }
    var facts = [argument.abstract ?? "", argument.discussion ?? ""].filter { !$0.isEmpty }
    if argument.kind != .flag, let values = argument.allValues, !values.isEmpty {
      facts.append("One of \(values.joined(separator: ", ")).")
    }
    if argument.kind != .flag, let standard = argument.defaultValue, !standard.isEmpty {
      facts.append("The default is \(standard).")
    }
    text(facts.joined(separator: " "))
  }

  private mutating func writeCommands() {
    heading("COMMANDS")
    for child in command.shown {
      lines += [".TP", "\\fB\(ManualPage.escaped(child.commandName))\\fR"]
      text(child.abstract ?? "")
    }
  }

  /// The discussion: what stands before its first heading belongs to the description, the rest
  /// (examples, exit status) behind the options. Indented lines are shown as they are.
  private mutating func writeDiscussion(before: Bool) {
    let all = (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let first = all.firstIndex(where: ManualPage.isHeading) ?? all.endIndex
    var isLiteral = false
    for line in before ? all[..<first] : all[first...] {
      let isIndented = line.hasPrefix("  ")
      if isLiteral != isIndented {
        lines.append(isIndented ? ".PP\n.nf" : ".fi")
        isLiteral = isIndented
      }
      if ManualPage.isHeading(line) {
        heading(String(line.dropLast()))
      } else if isIndented {
        // Prose that is longer than a line of a terminal is filled.
        if line.count > 90 { lines.append(".fi") }
        text(String(line.dropFirst(2)))
        if line.count > 90 { lines.append(".nf") }
      } else if line.isEmpty {
        if lines.last?.hasPrefix(".SH") != true { lines.append(".PP") }
      } else {
        text(String(line))
      }
    }
    if isLiteral { lines.append(".fi") }
    while lines.last == ".PP" { lines.removeLast() }
  }

  /// *EXAMPLES:*, *KINDS, with what FROM and TO are:*.
  private static func isHeading(_ line: Substring) -> Bool {
    guard line.hasSuffix(":"), let word = line.split(whereSeparator: { !$0.isLetter }).first else {
      return false
    }
    return word.count > 2 && word == word.uppercased()
  }

  private mutating func writeSeeAlso() {
    let others =
      [command.words.dropLast()].filter { !$0.isEmpty } + command.shown.map { $0.words[...] }
    guard !others.isEmpty else { return }
    heading("SEE ALSO")
    text(
      others.map { "\\fB\($0.joined(separator: "\\-"))\\fR(1)" }.joined(separator: ", "),
      isEscaped: true)
  }

  private mutating func heading(_ title: String) {
    lines.append(".SH \(ManualPage.quoted(title))")
  }

  /// A line of text: never a macro, whatever it begins with.
  private mutating func text(_ line: String, isEscaped: Bool = false) {
    let text = isEscaped ? line : ManualPage.escaped(line)
    lines.append(text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// Backslashes, and the marks that roff would take for typographic ones.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default:
        // groff takes ASCII alone without being told of more.
        for scalar in character.unicodeScalars {
          let code = String(scalar.value, radix: 16, uppercase: true)
          let padded = String(repeating: "0", count: max(4 - code.count, 0)) + code
          result += scalar.isASCII ? String(scalar) : "\\[u\(padded)]"
        }
      }
    }
  }
}
