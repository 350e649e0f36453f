import Foundation
import GRDB
import TelaahArchive
import TelaahText
import Testing

/// What must not be opened is told as what it is, and left as it is.
@Suite struct OpeningTests {
  private func error(_ path: String, _ access: Archive.Access = .writing) -> ArchiveError? {
    do {
      _ = try Archive(path: path, for: access)
      return nil
    } catch {
      return error as? ArchiveError
    }
  }

  private func touch(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    try data.write(to: URL(filePath: path))
  }

  @Test func aMissingArchiveIsMadeByAWriterOnly() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    #expect(error(path, .reading) == .missing(path: path))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(error(path) == nil)
    #expect(error(path, .reading) == nil)
  }

  @Test(arguments: ["", "text", String(repeating: "not SQLite ", count: 40)])
  func aForeignFileIsNotTouched(_ content: String) throws {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    try Data(content.utf8).write(to: URL(filePath: path))
    #expect(error(path) == .foreign(path: path))
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(content.utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).count == 1)
  }

  @Test func anotherProgramsDatabaseIsForeign() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE t(x)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(error(path) == .foreign(path: path))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func aNewerArchiveIsNotTouched() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([])
    try archive.close()
    try touch(archive.path, at: 60, [0, 0, 0, 99])
    let before = try Data(contentsOf: URL(filePath: archive.path))
    #expect(error(archive.path) == .newer(path: archive.path, version: 99, known: 2))
    #expect(try Data(contentsOf: URL(filePath: archive.path)) == before)
  }

  @Test func anArchiveTooOldIsNotTouched() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([])
    try archive.close()
    try touch(archive.path, at: 60, [0, 0, 0, 1])
    let before = try Data(contentsOf: URL(filePath: archive.path))
    #expect(error(archive.path) == .older(path: archive.path, version: 1, oldest: 2))
    #expect(try Data(contentsOf: URL(filePath: archive.path)) == before)
  }

  @Test func aCutOffArchiveIsDamaged() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([Sample.analysis("1", text: "Warga membangun jalan")])
    try archive.close()
    let data = try Data(contentsOf: URL(filePath: archive.path))
    try data.prefix(data.count / 2).write(to: URL(filePath: archive.path))
    guard case .damaged = error(archive.path, .reading) else {
      Issue.record("a cut-off archive was opened")
      return
    }
  }

  @Test func overwrittenPagesAreToldWhenTheyAreRead() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([Sample.analysis("1", text: "Warga membangun jalan")])
    try archive.close()
    let size = try Data(contentsOf: URL(filePath: archive.path)).count
    let first = 16_384  // The page with the schema stays.
    try touch(archive.path, at: first, [UInt8](repeating: 0x5A, count: size - first))
    #expect {
      let archive = try Archive(path: archive.path, for: .reading)
      _ = try archive.articleCount()
    } throws: { error in
      if case ArchiveError.damaged = error { true } else { false }
    }
  }

  @Test func aFolderThatIsNotThereCannotBeWritten() throws {
    let path = try Scratch().path("no/such/a.sqlite")
    #expect(error(path)?.isAboutWriting == true)
  }

  @Test func readersSeeWhatIsCommittedWhileAnotherWrites() throws {
    let scratch = try Scratch()
    let writer = try scratch.archive([Sample.analysis("1", text: "Warga membangun jalan")])
    let reader = try Archive(path: writer.path, for: .reading)
    try ArchiveWriter(writer).transaction { session in
      _ = try session.add(ArticleRecord(Sample.analysis("2", text: "Jalan dibangun warga")))
      #expect(try reader.articleCount() == 1)
    }
    #expect(try reader.articleCount() == 2)
    #expect(try reader.integrity() == ["ok"])
  }

  @Test func aSecondWriterIsToldAndHarmsNothing() throws {
    let scratch = try Scratch()
    let first = try scratch.archive([Sample.analysis("1", text: "satu")])
    let second = try Archive(path: first.path, for: .writing)
    let writer = ArchiveWriter(first)
    try writer.begin()
    _ = try writer.add(ArticleRecord(Sample.analysis("2", text: "dua")))
    #expect(throws: ArchiveError.busy(path: first.path)) { try ArchiveWriter(second).begin() }
    try writer.commit()
    try second.add([Sample.analysis("3", text: "tiga")])
    #expect(try first.articleCount() == 3)
    #expect(try first.integrity() == ["ok"])
  }

  @Test func aFailedTransactionLeavesNothing() throws {
    struct Stop: Error {}
    let scratch = try Scratch()
    let archive = try scratch.archive([Sample.analysis("1", text: "Warga membangun jalan")])
    let before = try archive.dumped()
    let writer = ArchiveWriter(archive)
    #expect(throws: Stop.self) {
      try writer.transaction { session in
        _ = try session.add(
          ArticleRecord(
            Sample.analysis("2", text: "Jalan dibangun", by: .init(name: "Rara Wilis"))))
        throw Stop()
      }
    }
    #expect(try archive.dumped() == before)
    try writer.transaction {
      _ = try $0.add(
        ArticleRecord(Sample.analysis("2", text: "Jalan dibangun", by: .init(name: "Rara Wilis"))))
    }
    #expect(try archive.integrity() == ["ok"])
  }

  /// Filled without SQLite's looking up what rows refer to, an archive is the same, and sound.
  @Test func aLoadedArchiveIsTheSame() throws {
    let scratch = try Scratch()
    let wulan = Sample.Person(
      name: "Wulan Sagara", title: "Bupati", place: "Tanjung Lor", aliases: ["Wulan"])
    func articles(_ text: String) -> [Analysis] {
      (0..<40).map { number in
        Sample.analysis(
          "\(number)", text: "\(text) \(number) dibangun warga", by: wulan,
          says: ["\(text) \(number)"], others: [.init(name: "Kabar", kind: .organization)],
          keywords: ["jalan desa", "warga"])
      }
    }
    let written = try scratch.archive(articles("Jalan"))
    let loaded = try Archive(path: scratch.path("b.sqlite"), for: .loading)
    try loaded.add(articles("Jalan"))
    #expect(try loaded.dumped() == written.dumped())
    for archive in [written, loaded] {
      #expect(Set(try archive.add(articles("Jembatan")).map(\.state)) == [.replaced])
      #expect(try archive.integrity() == ["ok"])
    }
    #expect(try loaded.dumped() == written.dumped())
  }
}
