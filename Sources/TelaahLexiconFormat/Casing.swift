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
  @inlinable
  public func written(_ key: some Collection<UInt8>) -> [UInt8] {
    var startsWord = true
    return key.map { byte in
      defer { startsWord = byte == 0x20 }
      let isSmall = byte &- 0x61 < 26
      let isRaised = self == .capitals || self == .words && startsWord
      return isSmall && isRaised ? byte & ~0x20 : byte
    }
  }

  /// The casing that turns a key into its written form.
  static func of(_ written: [UInt8], key: [UInt8]) -> Casing {
    [.same, .words, .capitals].first { $0.written(key) == written } ?? .other
  }
}
