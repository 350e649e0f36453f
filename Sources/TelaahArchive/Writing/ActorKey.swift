import Foundation

/// Names as they are compared: small letters, full stops and double spaces gone, letters with their
/// accents one character.
public enum ActorKey {
  /// The key of a name. *Moh. Ali  Akbar* and *MOH ALI AKBAR* have the same.
  public static func fold(_ name: String) -> String {
    var name = name
    if let key = name.withUTF8(foldASCII) { return key }
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count)
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2E || $0 == 0x0A }) {
      let start = result.count
      if start > 0 { result.append(0x20) }
      let before = result.count
      IndexWords.append(String(Substring(word)), to: &result)
      if result.count == before { result.removeLast(before - start) }
    }
    let key = String(decoding: result, as: UTF8.self)
    return result.contains { $0 == 0xCC || $0 == 0xCD }  // U+0300 to U+037F
      ? key.precomposedStringWithCanonicalMapping : key
  }

  /// The key of a name in ASCII, as nearly all are; nil for others.
  private static func foldASCII(_ name: UnsafeBufferPointer<UInt8>) -> String? {
    guard name.count <= 256, name.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: name.count) { room in
      var count = 0
      var needsSpace = false
      for byte in name {
        if byte == 0x20 || byte == 0x2E || byte == 0x0A {
          needsSpace = count > 0
          continue
        }
        let small = IndexWords.folds[Int(byte)]
        guard small != 0 else { continue }
        if needsSpace {
          room[count] = 0x20
          count += 1
          needsSpace = false
        }
        room[count] = small
        count += 1
      }
      return count
    }
  }

  /// Whether a key is of one word alone.
  static func isSingle(_ key: String) -> Bool { !key.utf8.contains(0x20) }
}
