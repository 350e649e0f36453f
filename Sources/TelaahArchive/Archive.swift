import CSQLite
import Foundation
import GRDB

/// A SQLite file of many analyses: one process writes, others read.
///
/// The file is in write-ahead mode, so readers never wait for the writer, and a process that is
/// killed leaves what it had committed.
public final class Archive: Sendable {
  /// The file.
  public let path: String
  let queue: DatabaseQueue
  let isLoading: Bool

  /// What an archive is opened for.
  public enum Access: Sendable {
    /// To be asked.
    case reading
    /// To be asked and added to.
    case writing
    /// To be filled with many articles: as `writing`, but SQLite does not look up at every row
    /// whether what it refers to is there, which the writer puts there first; and some of the indices
    /// of an archive that is made here wait for `finishLoading`.
    case loading

    fileprivate var writes: Bool { self != .reading }
  }

  /// Opens an archive. One that does not exist is made where it is opened for writing.
  ///
  /// A file that is no archive, damaged or newer is told by its header, before SQLite touches it.
  /// - Throws: `ArchiveError`.
  public init(path: String, for access: Access) throws {
    self.path = path
    isLoading = access == .loading
    let exists = try Archive.check(path)
    guard exists || access.writes else { throw ArchiveError.missing(path: path) }
    queue = try ArchiveError.translating(path) {
      if !exists { try Archive.create(path) }
      return try Archive.open(path, for: access)
    }
    guard access.writes else { return }
    try ArchiveError.translating(path) {
      try Archive.migrate(queue)
      if access == .loading, !exists {
        try queue.writeWithoutTransaction(Schema.dropLateIndices)
      }
    }
    if access == .writing { try finishLoading() }
  }

  /// Makes the indices that an archive was filled without. Before that all questions are answered as
  /// well, some of them slowly.
  public func finishLoading() throws {
    try ArchiveError.translating(path) { try queue.write(Schema.makeLateIndices) }
  }

  /// Closes the file; what the write-ahead log holds is carried over.
  public func close() throws {
    try ArchiveError.translating(path) { try queue.close() }
  }

  /// Lets go of some of the pages that were remembered for writing, when only questions are to follow: 24 MB
  /// of 32 stay. With 8 MB a batch of 100,000 articles took a fourteenth more processor time.
  public func rememberLess() throws {
    try ArchiveError.translating(path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA cache_size = -24576")
        try db.execute(sql: "PRAGMA shrink_memory")
      }
    }
  }

  /// Reads in one consistent view.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try ArchiveError.translating(path) { try queue.read(body) }
  }

  /// Whether SQLite finds the whole file sound; what it says where not.
  public func integrity() throws -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
    }
  }

  // MARK: Opening

  /// Looks at a file's header without SQLite: whether the file exists.
  private static func check(_ path: String) throws -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      if FileManager.default.fileExists(atPath: path) {
        throw ArchiveError.unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      return false
    }
    defer { try? handle.close() }
    var isDirectory: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    if isDirectory.boolValue { throw ArchiveError.foreign(path: path) }
    let header = [UInt8]((try? handle.read(upToCount: 100)) ?? Data())
    guard header.count == 100, header.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
      throw ArchiveError.foreign(path: path)
    }
    func number(_ offset: Int) -> Int {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(68) == Schema.applicationID else { throw ArchiveError.foreign(path: path) }
    let version = number(60)
    guard version <= Schema.version else {
      throw ArchiveError.newer(path: path, version: version, known: Schema.version)
    }
    guard version >= Schema.oldest else {
      throw ArchiveError.older(path: path, version: version, oldest: Schema.oldest)
    }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let needed = number(28) * (pageSize == 1 ? 65_536 : pageSize)
    let size = (try? handle.seekToEnd()) ?? 0
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    if Int(size) < needed, (log ?? 0) == 0 {
      throw ArchiveError.damaged(path: path, reason: "\(size) of \(needed) bytes are there")
    }
    return true
  }

  /// Makes an archive beside its place and moves it there whole, so that there is never half a one.
  private static func create(_ path: String) throws {
    let draft = path + ".new"
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: draft + end) }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard access(folder, W_OK) == 0 else {
      throw ArchiveError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    let queue = try open(draft, for: .writing)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try migrate(queue)
    try queue.close()
    guard rename(draft, path) == 0 else {
      throw ArchiveError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  private static func migrate(_ queue: DatabaseQueue) throws {
    guard try queue.read({ try Int.fetchOne($0, sql: "PRAGMA user_version") }) != Schema.version
    else { return }
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// SQLite's settings for the whole process, made before it is used first.
  private static let settings: Void = telaah_sqlite_count_no_memory()

  private static func open(_ path: String, for access: Access) throws -> DatabaseQueue {
    settings
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.label = "telaah.archive"
    configuration.allowsUnsafeTransactions = true  // A writer's stays open over many calls.
    switch access {
    case .reading:
      configuration.readonly = true
      // A reader of a file in write-ahead mode needs to write beside it; where it may not, nobody
      // else can be writing either, and the file is read as it stands.
      let folder = URL(filePath: path).deletingLastPathComponent().path
      if Foundation.access(folder, W_OK) != 0, Foundation.access(path + "-shm", F_OK) != 0 {
        let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return try DatabaseQueue(path: "file:\(name)?immutable=1", configuration: configuration)
      }
    case .writing, .loading:
      configuration.journalMode = .wal
      configuration.foreignKeysEnabled = access == .writing
      configuration.prepareDatabase { db in
        // Holds for a file that is made here. A page has room for four articles, where one of SQLite's
        // usual 4 KB has none for a whole one: a batch takes a twentieth less, its file a tenth.
        try db.execute(sql: "PRAGMA page_size = 16384")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        try db.execute(sql: "PRAGMA cache_size = -32768")
        // What sorts the keys of an index takes no more memory than pages may, however many there are.
        try db.execute(sql: "PRAGMA temp_store = \(access == .loading ? "FILE" : "MEMORY")")
        // Some systems build SQLite to write zeros over what is deleted, the index's old parts too.
        try db.execute(sql: "PRAGMA secure_delete = OFF")
        // The log is carried over at 128 MB: pages that change often are then written once. At 32 MB a
        // batch of 100,000 articles took a tenth more processor time.
        let page = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \((128 << 20) / page)")
      }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
