import TelaahText
import Testing

@testable import TelaahKeywords

/// Names of more words than 16 bits count: a text may be nothing but one.
@Suite struct LongNameTests {
  @Test func aNameOfSeventyThousandWordsIsOneCandidate() {
    let count = 70_000
    let reading = Reading()
    reading.begin(tokens: count, mentions: 1)
    for place in 0..<count {
      let lemma = UInt64(place % 3)
      reading.words.append(
        Word(
          token: Int32(place), sentence: 0, form: lemma, lemma: lemma,
          flags: [.capital, .nameLike, .person, place == 0 ? .breakBefore : .continuesName],
          name: 0,
          candidate: reading.table.insert(
            CandidateTable.key(CandidateTable.seed, adding: lemma), at: place, length: 1)))
    }
    reading.words.append(.end)
    reading.words.resize(to: count)
    reading.mentions.fill(WordRange(start: 0, count: Int32(count)), count: 1)
    CandidateFinder.enterRuns(into: reading, maximumWords: 4)
    NameFinder(
      reading: reading, roles: [],
      entities: [Entity(name: "", kind: .person, mentions: [0])],
      tokens: (0..<count).map { Token(span: TextSpan($0, $0 + 1), kind: .word) },
      maximumWords: 4
    ).enterEntities()
    let names = reading.table.candidates.values.filter { $0.entity == 0 }
    #expect(names.map(\.length) == [Int32(count)])
    #expect(names.map(\.count) == [1])
  }
}
