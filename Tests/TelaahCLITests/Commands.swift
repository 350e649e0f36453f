import Foundation

/// Every command there is, as the program itself lists them.
enum Commands {
  /// Those that the help does not list.
  static let hidden = [
    ["background"], ["manual"], ["train"], ["train-confidence"], ["train-names"],
  ]

  /// The words of each command behind `telaah`; none for the program itself.
  static func all(_ parents: [String] = []) throws -> [[String]] {
    let help = try Program.run(parents + ["--help"]).output
    guard let list = help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first else {
      return [parents]
    }
    let names = list.split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .filter { $0.dropFirst(2).first != " " && !$0.contains("See '") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    return try [parents] + names.flatMap { try all(parents + [$0]) }
  }
}
