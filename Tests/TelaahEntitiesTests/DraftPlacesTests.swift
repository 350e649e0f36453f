import TelaahText
import Testing

@testable import TelaahEntities

/// Drafts found by where they stand, not by going through all of them.
struct DraftPlacesTests {
  private static func name(_ words: Range<Int>, _ kind: Mention.Kind = .person) -> DraftMention {
    DraftMention(words: words, kind: kind, rule: Rules.known, confidence: 0.5)
  }

  @Test func namesAreThoseThatShareAWord() {
    let mentions = (0..<40).map { DraftPlacesTests.name($0 * 3..<$0 * 3 + 2) }
    let places = DraftPlaces(mentions, [], words: 130)
    for words in [0..<1, 2..<3, 1..<7, 50..<61, 118..<130] {
      #expect(
        places.names(words, mentions)
          == mentions.indices.filter { mentions[$0].words.overlaps(words) })
    }
  }

  @Test func aMovedNameIsFoundWhereItStandsNow() {
    var mentions = [DraftPlacesTests.name(2..<4), DraftPlacesTests.name(6..<7)]
    var places = DraftPlaces(mentions, [], words: 10)
    mentions[0].words = 4..<6
    places.note(0, at: 4..<6)
    #expect(places.names(2..<4, mentions) == [])
    #expect(places.names(4..<7, mentions) == [0, 1])
  }

  @Test func whatIsNoNameIsNotFound() {
    let mentions = [DraftPlacesTests.name(1..<3, .date), DraftPlacesTests.name(3..<4)]
    #expect(DraftPlaces(mentions, [], words: 8).names(0..<8, mentions) == [1])
  }

  @Test func onlyARoleWithoutHolderIsFree() {
    func role(_ words: Range<Int>, holder: Int?) -> DraftRole {
      DraftRole(
        words: words, title: words, organization: nil, place: nil, holder: holder,
        rule: Rules.titleAlone, isOffice: true)
    }
    let places = DraftPlaces([], [role(1..<3, holder: 0), role(4..<6, holder: nil)], words: 8)
    #expect(places.freeRole(at: 1) == nil)
    #expect(places.freeRole(at: 4) == 1)
    #expect(places.freeRole(at: 99) == nil)
  }
}
