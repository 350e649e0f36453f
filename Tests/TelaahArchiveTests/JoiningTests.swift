import TelaahArchive
import TelaahText
import Testing

/// Who is who over many articles: joined on evidence, else kept apart.
@Suite struct JoiningTests {
  private func evidence(_ people: [Sample.Person]) throws -> (actors: [String], why: [String]) {
    let scratch = try Scratch()
    let archive = try scratch.archive(
      people.enumerated().map { Sample.analysis("\($0)", text: "kata", by: $1) })
    var actors: [String] = []
    var why: [String] = []
    try archive.export(.entities, ArchiveFilter()) { _, columns, values in
      let row = Dictionary(uniqueKeysWithValues: zip(columns, values.map(\.description)))
      actors.append(row["actor"] ?? "")
      why.append(row["evidence"] ?? "")
    }
    return (actors, why)
  }

  @Test func theSameNameAndRoleAreOne() throws {
    let found = try evidence([
      .init(name: "Wulan Sagara", title: "Bupati", place: "Tanjung Lor"),
      .init(name: "WULAN SAGARA", title: "Bupati", place: "Tanjung Lor"),
    ])
    #expect(found.actors == ["1", "1"])
    #expect(found.why == ["first", "name+role"])
  }

  /// An accent may be a character of its own; told or kept, it is the same name.
  @Test(arguments: ["", "Rara Wilis"])
  func theSameNameInOtherCharactersIsOne(between: String) throws {
    let scratch = try Scratch()
    let names = ["Andr\u{E9} Sagara", between, "Andre\u{301} Sagara"]
    let analyses = names.enumerated().map {
      Sample.analysis("\($0)", text: "kata", by: Sample.Person(name: $1, title: "Camat"))
    }
    let together = try scratch.archive(analyses)
    let apart = try scratch.archive([], name: "b.sqlite")
    for analysis in analyses {
      let archive = try Archive(path: apart.path, for: .writing)
      try archive.add([analysis])
      try archive.close()
    }
    #expect(try together.dumped() == apart.dumped())
    #expect(try together.evidence(of: names[0], ArchiveFilter())["article"] == ["0", "2"])
  }

  @Test func theSameOfficeOfAnotherPlaceIsAnother() throws {
    let found = try evidence([
      .init(name: "Wulan Sagara", title: "Bupati", place: "Tanjung Lor"),
      .init(name: "Wulan Sagara", title: "Bupati", place: "Muara Kidul"),
      .init(name: "Wulan Sagara", title: "Bupati", place: "Muara Kidul"),
    ])
    #expect(found.actors == ["1", "2", "2"])
    #expect(found.why == ["first", "apart:office", "name+role"])
  }

  @Test func aFullNameIsJoinedOverOtherRoles() throws {
    let found = try evidence([
      .init(name: "Wulan Sagara", title: "Menteri Rempah"),
      .init(name: "Wulan Sagara"),
      .init(name: "Wulan Sagara", title: "Ketua Umum", body: "Partai Samudra"),
      .init(name: "Wulan Sagara", title: "Kader", body: "Partai Samudra"),
    ])
    #expect(Set(found.actors) == ["1"])
    #expect(found.why == ["first", "full-name", "full-name+other-role", "name+body"])
  }

  @Test func aNameOfOneWordNeedsARole() throws {
    let found = try evidence([
      .init(name: "Wulan", title: "Camat", place: "Bukit Awan"), .init(name: "Wulan"),
      .init(name: "Wulan", title: "Camat", place: "Bukit Awan"),
    ])
    #expect(found.actors == ["1", "2", "1"])
    #expect(found.why == ["first", "apart:single-name", "name+role"])
  }

  @Test func anAcronymOfOneOrganisationIsThatOne() throws {
    let found = try evidence([
      .init(name: "Badan Rempah Nasional", aliases: ["BRN"], kind: .organization),
      .init(name: "BRN", kind: .organization),
    ])
    #expect(found.actors == ["1", "1"])
    #expect(found.why == ["first", "acronym"])
  }

  @Test func aShortNameWithTheSameRoleIsThatPerson() throws {
    let found = try evidence([
      .init(name: "Wulan Sagara", title: "Menteri Rempah (Menrem)", aliases: ["Wulan"]),
      .init(name: "Wulan", title: "Menrem"), .init(name: "Wulan", title: "Penyanyi"),
      .init(name: "Wulan"),
    ])
    #expect(found.actors == ["1", "1", "2", "3"])
    #expect(found.why == ["first", "short-name+role", "first", "apart:single-name"])
  }

  @Test func candidatesAndRolesAreListed() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([
      Sample.analysis(
        "a", date: "2025-01-02", text: "x",
        by: .init(name: "Wulan Sagara", title: "Bupati", place: "Tanjung Lor")),
      Sample.analysis(
        "b", date: "2025-03-04", text: "y",
        by: .init(name: "Wulan Sagara", title: "Bupati", place: "Muara Kidul")),
      Sample.analysis(
        "c", date: "2025-05-06", text: "z",
        by: .init(name: "Wulan Sagara", title: "Bupati", place: "Muara Kidul")),
    ])
    let candidates = try archive.candidates(for: "wulan sagara", ArchiveFilter())
    #expect(candidates["candidate"] == ["2", "1"])
    #expect(candidates["reason"] == ["apart:office", "apart:office"])
    let roles = try archive.roles(of: "Sagara", ArchiveFilter())
    #expect(roles["place"] == ["Tanjung Lor", "Muara Kidul"])
    #expect(roles["first"] == ["2025-01-02", "2025-03-04"])
    #expect(roles["last"] == ["2025-01-02", "2025-05-06"])
    #expect(roles["articles"] == ["1", "2"])
  }
}
