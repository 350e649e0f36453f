import Telaah

/// Turns bytes into text.
enum TextDecoder {
  static func document(of bytes: [UInt8], source: Source, place: String) -> Article {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return .failure(InputFailure(reason: .notText, message: "\(place): error: \(error)"))
    }
  }
}
