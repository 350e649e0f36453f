import Telaah
import Testing

@testable import TelaahEntities

/// Nicknames within a name.
@Suite struct NicknameTests {
  @Test(arguments: [
    "'Rama'", "\"Rama\"", "‘Rama’", "“Rama”", "(Rama)",
  ])
  func theNicknameAloneIsTheSamePerson(_ nickname: String) throws {
    let text =
      "Wali Kota Palembang Hendra \(nickname) Siregar hadir. Rama menilai jalan itu rusak. Hal itu "
      + "diakui Siregar."
    let people = try people(text)
    #expect(people.map(\.aliases) == [["Rama", "Siregar"]])
    // What stands in brackets is left out of an entity's name.
    let name = nickname == "(Rama)" ? "Hendra Siregar" : "Hendra \(nickname) Siregar"
    #expect(people.map(\.name) == [name])
  }

  @Test(arguments: [
    "Hendra (Medan) Siregar", "Hendra 'membangun' Siregar", "Hendra 'Rama dan Kawan' Siregar",
    "Hendra 'Rama' Jalan",
  ])
  func otherWordsEndTheName(_ words: String) throws {
    let people = try people("Menurut \(words), harga naik.")
    #expect(people.allSatisfy { !$0.name.contains(" ") }, "\(people)")
  }

  @Test(arguments: [
    ("'Rama'", "Rama"), ("“Rama”", "Rama"), ("Ma'ruf", "Ma'ruf"), ("'", ""), ("”", ""), ("''", ""),
    ("É", "É"), ("'É", "É"),
  ])
  func aWordWithoutItsMarks(_ word: String, _ bare: String) {
    var word = word
    let found = word.withUTF8 { String(decoding: QuotedWord.withoutMarks($0[...]), as: UTF8.self) }
    #expect(found == bare)
  }
}
