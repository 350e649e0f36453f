import GRDB

/// Why an archive cannot be used.
public enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(path: String)
  /// The file is no archive of Telaah's.
  case foreign(path: String)
  /// The archive was made by a newer version.
  case newer(path: String, version: Int, known: Int)
  /// The archive was made by an older version that is no longer read.
  case older(path: String, version: Int, oldest: Int)
  /// The file is cut off or overwritten.
  case damaged(path: String, reason: String)
  /// Another process has been writing for too long.
  case busy(path: String)
  /// The file or its folder cannot be written.
  case unwritable(path: String, reason: String)
  /// The file cannot be read.
  case unreadable(path: String, reason: String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): error: there is no such archive; make one with `telaah archive add`"
    case .foreign(let path):
      "\(path): error: not an archive of telaah; it was not touched"
    case .newer(let path, let version, let known):
      "\(path): error: made by a newer telaah (archive version \(version), this one knows \(known)); "
        + "it was not touched, use the newer program"
    case .older(let path, let version, let oldest):
      "\(path): error: made by an older telaah (archive version \(version), the oldest that is read is "
        + "\(oldest)); it was not touched, make it again from the articles"
    case .damaged(let path, let reason):
      "\(path): error: the archive is damaged (\(reason)); restore a copy, or make it again "
        + "from the articles"
    case .busy(let path):
      "\(path): error: another process is writing to the archive; try again when it is done"
    case .unwritable(let path, let reason):
      "\(path): error: cannot be written: \(reason)"
    case .unreadable(let path, let reason):
      "\(path): error: cannot be read: \(reason)"
    }
  }

  /// Whether it is the writing that failed.
  public var isAboutWriting: Bool {
    switch self {
    case .unwritable, .busy: true
    case .missing, .foreign, .newer, .older, .damaged, .unreadable: false
    }
  }

  /// Runs `body`, and tells SQLite's errors as the archive's own.
  static func translating<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }

  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_FULL:
      self = .unwritable(path: path, reason: "the disk is full; make room and go on")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR:
      self = .unwritable(path: path, reason: reason)
    case .SQLITE_CANTOPEN: self = .unreadable(path: path, reason: reason)
    default: self = .damaged(path: path, reason: reason)
    }
  }
}
