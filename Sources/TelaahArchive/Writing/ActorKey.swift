/// Names as they are compared: small letters, full stops and double spaces gone.
public enum ActorKey {
  /// The key of a name. *Moh. Ali  Akbar* and *MOH ALI AKBAR* have the same.
  public static func fold(_ name: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count)
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2E || $0 == 0x0A }) {
      let start = result.count
      if start > 0 { result.append(0x20) }
      let before = result.count
      IndexWords.append(String(Substring(word)), to: &result)
      if result.count == before { result.removeLast(before - start) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a key is of one word alone.
  static func isSingle(_ key: String) -> Bool { !key.utf8.contains(0x20) }
}
