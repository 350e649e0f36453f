import Synchronization

/// The name of the rule that made a finding: what it decides, as `room/decision`.
///
/// Every guess signs itself, so that a reader can look the rule up. An identifier is no more than
/// the place of its name, which stays in memory as long as the program runs: it is copied and
/// compared all the time, and costs nothing to hold.
public struct RuleID: RawRepresentable, Hashable, @unchecked Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline let count: Int

  /// Makes a rule's name of a literal.
  @inlinable
  public init(stringLiteral value: StaticString) {
    if value.hasPointerRepresentation {
      start = value.utf8Start
      count = value.utf8CodeUnitCount
    } else {
      self = RuleID(rawValue: value.description)
    }
  }

  /// Makes a rule's name while the program runs. It is kept from then on: make a few of them, and
  /// none of what a text says.
  public init(rawValue: String) {
    self = RuleID.made.withLock { made in
      if let known = made[rawValue] { return known }
      let bytes = Array(rawValue.utf8)
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
      memory.initialize(from: bytes, count: bytes.count)
      let name = RuleID(start: memory, count: bytes.count)
      made[rawValue] = name
      return name
    }
  }

  private init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// The names that were made while the program runs.
  private static let made = Mutex<[String: RuleID]>([:])

  /// The name's bytes in UTF-8; they are there as long as the program runs.
  @inlinable public var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  /// The name.
  public var rawValue: String { String(decoding: utf8, as: UTF8.self) }

  /// The name.
  public var description: String { rawValue }

  /// Whether two names are the same, wherever they are kept.
  @inlinable
  public static func == (a: RuleID, b: RuleID) -> Bool {
    a.count == b.count && (a.start == b.start || a.utf8.elementsEqual(b.utf8))
  }

  /// Hashes the length and the last letters, in which the rules of a room differ.
  public func hash(into hasher: inout Hasher) {
    var end: UInt64 = 0
    for byte in utf8.suffix(8) { end = end << 8 | UInt64(byte) }
    hasher.combine(end ^ UInt64(truncatingIfNeeded: count) << 56)
  }
}
