import TelaahText

/// Cuts the text as ICU does with the project's word rules: the reference for `WordTokenizer`.
///
/// Its tokens have no kinds of their own: all are words.
public struct ICUTokenizer {
  private let breaker: WordBreaker

  /// Opens the rules.
  ///
  /// - Throws: `SegmentationError.rules` where ICU does not take them.
  public init() throws(SegmentationError) { breaker = try WordBreaker.open() }

  /// How many tokens ICU finds, by the least work that it can be had for: conversion to UTF-16 and
  /// plain iteration. What `WordTokenizer` is measured against.
  ///
  /// - Parameter room: Space for as many UTF-16 units as there are bytes.
  public func count(
    inBytes bytes: UnsafeBufferPointer<UInt8>, room: UnsafeMutablePointer<UInt16>
  ) -> Int {
    breaker.count(in: bytes, room: room)
  }

  /// The ends of the tokens, as offsets into the bytes. Malformed parts count as U+FFFD.
  public func boundaries(inBytes bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var units: [UInt16] = []
    var widths: [UInt8] = []
    guard let base = bytes.baseAddress else { return [] }
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Reader.read(base, at, bytes.count)
      let value = scalar ?? 0xFFFD
      if value >= 0x1_0000 {
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (value >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 + (value & 0x3FF)))
        widths += [2, 2]
      } else {
        units.append(UInt16(truncatingIfNeeded: value))
        widths.append(UInt8(truncatingIfNeeded: length))
      }
      at += length
    }
    var ends: [Int] = []
    var unit = 0
    var byte = 0
    breaker.forEachBoundary(in: units) { boundary in
      while unit < boundary {
        byte += Int(widths[unit])
        unit += 1
      }
      ends.append(byte)
    }
    return ends
  }
}
