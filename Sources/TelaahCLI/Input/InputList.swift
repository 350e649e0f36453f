import Foundation

/// The streams that the arguments name, directories opened up.
struct InputList {
  /// One stream, or why an argument gives none.
  enum Item {
    case standardInput
    case file(String)
    case failure(InputFailure)
  }

  /// In the order of the arguments; a directory's files in the order of their paths' bytes.
  let items: [Item]
  /// Whether the arguments name one text and nothing else.
  let isSingleText: Bool

  init(_ options: InputOptions) {
    let inputs = options.inputs.isEmpty ? ["-"] : options.inputs
    var items: [Item] = []
    var hasDirectory = false
    for input in inputs {
      if input == "-" {
        items.append(.standardInput)
      } else if InputList.isDirectory(input) {
        hasDirectory = true
        items += InputList.files(in: input, endings: options.inputFormat.endings)
      } else {
        items.append(.file(input))
      }
    }
    self.items = items
    isSingleText =
      inputs.count == 1 && !hasDirectory && options.inputFormat.resolved(for: inputs[0]) == .text
  }

  /// The bytes of all files; nil where a stream is among them.
  var totalBytes: Int? {
    items.reduce(0) { sum, item in
      switch item {
      case .standardInput: nil
      case .file(let path):
        sum.map { $0 + (InputList.status(of: path).map { Int($0.st_size) } ?? 0) }
      case .failure: sum
      }
    }
  }

  /// Whether `path` is one of the files.
  func contains(file path: String) -> Bool {
    guard let output = InputList.status(of: path) else { return false }
    return items.contains { item in
      guard case .file(let input) = item, let status = InputList.status(of: input) else {
        return false
      }
      return status.st_dev == output.st_dev && status.st_ino == output.st_ino
        && output.st_mode & S_IFMT == S_IFREG
    }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  static func isDirectory(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// All files below a directory with one of the endings; hidden ones and linked directories are
  /// left out.
  private static func files(in directory: String, endings: [String]) -> [Item] {
    var found: [String] = []
    var failures: [Item] = []
    func visit(_ path: String) {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: path)
      } catch {
        let message = "\(path): error: the directory cannot be read; check its permissions"
        return failures.append(.failure(InputFailure(reason: .unreadable, message: message)))
      }
      for name in names where !name.hasPrefix(".") {
        let child = path.hasSuffix("/") ? path + name : path + "/" + name
        if isDirectory(child) {
          var link = stat()
          if lstat(child, &link) == 0, link.st_mode & S_IFMT != S_IFLNK { visit(child) }
        } else if endings.contains(where: { name.lowercased().hasSuffix($0) }) {
          found.append(child)
        }
      }
    }
    visit(directory)
    if found.isEmpty, failures.isEmpty {
      let kinds = endings.map { "*" + $0 }.joined(separator: " or ")
      let message = "\(directory): error: no \(kinds) in this directory; name the files themselves"
      return [.failure(InputFailure(reason: .unreadable, message: message))]
    }
    return failures
      + found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map(Item.file)
  }
}
