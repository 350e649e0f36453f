/// Words as the full-text index keeps them: Telaah's own lemmas and roots, folded.
///
/// The index gets lines of such words with a space between them, and takes them as they are: SQLite
/// never cuts or stems anything itself.
public enum IndexWords {
  /// The marks that may stand within a word; the index is made with the same list.
  static let marks = "-_.@#/&'+:%"

  /// A word as the index keeps it: small letters, straight apostrophes, other marks left out; empty
  /// where nothing is left.
  public static func fold(_ word: String) -> String {
    var result: [UInt8] = []
    append(word, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// What becomes of each byte: the byte as it is kept, 0 where it is left out, 255 beyond ASCII.
  static let folds: [UInt8] = (UInt8.min ... .max).map { (byte: UInt8) in
    switch byte {
    case 128...: 255
    case 65...90: byte | 0x20
    case 48...57, 97...122: byte
    default: marks.utf8.contains(byte) ? byte : 0
    }
  }

  /// The same table for loops over bytes; made once.
  nonisolated(unsafe) static let foldTable: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: folds.count)
    table.initialize(from: folds, count: folds.count)
    return UnsafePointer(table)
  }()

  /// Appends the folded form of a word, by Unicode's mapping to small letters.
  static func append(_ word: String, to line: inout [UInt8]) {
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘", "ʼ", "`": line.append(0x27)
      case _ where scalar.isASCII:
        if folds[Int(scalar.value)] != 0 { line.append(folds[Int(scalar.value)]) }
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        line.append(contentsOf: String(scalar).utf8)
      case _ where scalar.properties.generalCategory == .nonspacingMark:
        line.append(contentsOf: String(scalar).utf8)
      default: break
      }
    }
  }
}
