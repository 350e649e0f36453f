/// A half-open range of UTF-8 bytes of one document's original text.
///
/// Spans are the only currency between stages: every finding says where it stands by one. The
/// bounds are kept as 32-bit numbers (an article is at most 64 MB), so that layers stay small.
public struct TextSpan: Hashable, Comparable, Sendable, BitwiseCopyable {
  @usableFromInline let lower: UInt32
  @usableFromInline let upper: UInt32

  /// The offset of the first byte.
  @inlinable public var start: Int { Int(truncatingIfNeeded: lower) }
  /// The offset behind the last byte.
  @inlinable public var end: Int { Int(truncatingIfNeeded: upper) }

  /// Makes a span of the bytes from `start` up to, not including, `end`.
  ///
  /// An `end` before `start` gives an empty span at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    let low = UInt32(clamping: start)
    lower = low
    upper = max(low, UInt32(clamping: end))
  }

  /// Makes a span of bounds that are known to be in order, for hot loops.
  @inlinable
  public init(ordered start: UInt32, _ end: UInt32) {
    lower = start
    upper = end
  }

  /// The number of bytes.
  @inlinable public var count: Int { end - start }
  /// Whether the span covers no byte.
  @inlinable public var isEmpty: Bool { lower == upper }

  /// Whether `other` lies within this span.
  @inlinable public func contains(_ other: TextSpan) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the byte at `offset` lies within this span.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the spans share at least one byte.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// The smallest span that covers both.
  @inlinable public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  @inlinable public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}

extension TextSpan: CustomStringConvertible {
  /// `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
