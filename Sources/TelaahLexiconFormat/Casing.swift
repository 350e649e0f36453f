/// How an entry's written form differs from its key, in one digit where it does in a common way.
public enum Casing: UInt8, CaseIterable, Sendable {
  /// Not at all.
  case same
  /// Each word begins with a capital: *Kabupaten Sukamaju*.
  case words
  /// All letters are capitals: *KPK*.
  case capitals
  /// In another way: the form is stored.
  case other

  /// A key in this casing. Letters beyond ASCII stay as they are.
  public func written(_ key: UnsafeBufferPointer<UInt8>) -> String {
    if self == .same { return String(decoding: key, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: key.count) { target in
      var startsWord = true
      for at in key.indices {
        let byte = key[at]
        let isSmall = byte &- 0x61 < 26
        let isRaised = self == .capitals || self == .words && startsWord
        target[at] = isSmall && isRaised ? byte & ~0x20 : byte
        startsWord = byte == 0x20
      }
      return key.count
    }
  }

  /// The casing that turns a key into its written form.
  static func of(_ written: [UInt8], key: [UInt8]) -> Casing {
    key.withUnsafeBufferPointer { key in
      [.same, .words, .capitals].first { $0.written(key).utf8.elementsEqual(written) } ?? .other
    }
  }
}
