import Foundation

/// Reads files of gold data.
enum GoldFile {
  static func text(of file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file) else {
      Messages.error("\(file): error: cannot be read; check the name")
      throw ExitStatus.noInput
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// A file's name without its folders.
  static func name(of file: String) -> Substring { file.split(separator: "/").last ?? "" }
}
