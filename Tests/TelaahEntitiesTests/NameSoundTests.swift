import Telaah
import Testing

@testable import TelaahEntities

/// Names that sound the same, however they are spelt.
@Suite struct NameSoundTests {
  private func isSame(_ a: String, _ b: String) -> Bool {
    var (a, b) = (a, b)
    return a.withUTF8 { a in b.withUTF8 { NameSound.isSame(a, $0) } }
  }

  @Test(arguments: [
    ("Sudibya", "sudibia"), ("Ulfah", "Ulvah"), ("Afifuddin", "Affifudin"),
    ("Soekarno", "Sukarno"), ("Djoko", "Joko"), ("Tjokro", "Cokro"), ("Dharma", "Darma"),
    ("Abdullah", "Abdulla"),
  ])
  func sameNames(_ a: String, _ b: String) { #expect(isSame(a, b)) }

  @Test(arguments: [
    ("Rahman", "Rahmat"), ("Suharto", "Suharti"), ("Hadi", "Adi"), ("Bahar", "Bar"),
    ("Andi", "Andika"), ("", "A"),
  ])
  func otherNames(_ a: String, _ b: String) { #expect(!isSame(a, b)) }

  @Test func anotherSpellingIsTheSamePerson() throws {
    let text = "Ketua Koperasi Melati Bagus Sudirjya hadir. Menurut Sudirjia, harga naik."
    #expect(try people(text).map(\.name) == ["Bagus Sudirjya"])
  }

  @Test func aNameThatGoesOnMayBeSpeltOtherwise() throws {
    let text =
      "Ketua Koperasi Melati Rangga Prastyo Ajie hadir. Menurut Rangga Prasetyo, harga naik."
    #expect(try people(text).map(\.name) == ["Rangga Prastyo Ajie"])
  }

  @Test(arguments: [
    // Two letters away, and somebody else of that first name.
    ("Rangga Prastyo Ajie", "Rangga Prasetyono", 2),
    ("Rangga Prastyo Ajie dan Rangga Gunawan", "Rangga Prasetyo", 3),
    ("Rangga Yudi Wibowo", "Rangga Yuda", 2),
  ])
  func aLikeNameIsAnotherPerson(_ first: String, _ second: String, _ count: Int) throws {
    let text = "Ketua Koperasi Melati \(first) hadir. Menurut \(second), harga naik."
    #expect(try people(text).count == count)
  }

  @Test func anotherNameIsAnotherPerson() throws {
    let text = "Ketua Koperasi Melati Bagus Suharti hadir. Menurut Suharto, harga naik."
    #expect(try people(text).map(\.name) == ["Bagus Suharti", "Suharto"])
  }
}
