import Telaah
import TelaahSegmentation

/// Turns bytes into text.
enum TextDecoder {
  static func document(of bytes: [UInt8], source: Source, place: String) -> Article {
    let (text, encoding) = TextEncoding.decode(bytes)
    if encoding != .utf8 { Messages.note(place, encoding) }
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return .failure(InputFailure(reason: .notText, message: "\(place): error: \(error)"))
    }
  }
}

extension Messages {
  /// Says that a text was not in UTF-8.
  static func note(_ place: String, _ encoding: TextEncoding) {
    error("\(place): note: read as \(encoding.name); offsets refer to the text in UTF-8")
  }
}
