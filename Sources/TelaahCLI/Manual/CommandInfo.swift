import ArgumentParser
import Foundation

/// What the argument parser knows of a command: the part of its help dump that a manual shows.
struct CommandInfo: Decodable {
  let superCommands: [String]?
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// An argument, option or flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    let discussion: String?
  }

  /// The program with all its commands.
  static func program() throws -> CommandInfo {
    struct Dump: Decodable { let command: CommandInfo }
    return try JSONDecoder().decode(Dump.self, from: Data(TelaahCommand._dumpHelp().utf8)).command
  }

  /// The words that call it: *telaah archive add*.
  var words: [String] { (superCommands ?? []) + [commandName] }

  /// The commands below it that are told to users.
  var shown: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// It and all commands below it.
  var all: [CommandInfo] { [self] + shown.flatMap(\.all) }
}
