import CICU

/// Finds out how a text is encoded, and makes UTF-8 of it.
///
/// Byte order marks decide; then what is valid UTF-8 is UTF-8; zeros at every other place are
/// UTF-16; a text in UTF-8 with some stray bytes keeps its UTF-8 and has those read as Windows-1252;
/// the rest is Windows-1252, unless ICU is sure of an encoding of East Asia.
public struct TextEncoding: Hashable, Sendable {
  /// Its name, as ICU has it.
  public let name: String

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = TextEncoding(name: "UTF-8")
  /// The encoding of Windows in Western Europe, and of much old Indonesian text.
  public static let windows1252 = TextEncoding(name: "windows-1252")
  /// UTF-8 with stray bytes of Windows-1252.
  public static let mixed = TextEncoding(name: "UTF-8 with parts in windows-1252")

  /// The text, without a byte order mark, and its encoding.
  public static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
    for (mark, name) in marks where bytes.starts(with: mark) {
      let rest = bytes[mark.count...]
      if name == "UTF-8" { return (String(decoding: rest, as: UTF8.self), .utf8) }
      if let text = convert(rest, from: name) { return (text, TextEncoding(name: name)) }
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      if let name = utf16(bytes), let wide = convert(bytes[...], from: name) {
        return (wide, TextEncoding(name: name))
      }
      return (text, .utf8)
    }
    if let name = utf16(bytes), let text = convert(bytes[...], from: name) {
      return (text, TextEncoding(name: name))
    }
    let (valid, stray) = count(bytes)
    if valid > stray { return (repaired(bytes), .mixed) }
    if let name = eastAsian(bytes), let text = convert(bytes[...], from: name) {
      return (text, TextEncoding(name: name))
    }
    return (repaired(bytes), .windows1252)
  }

  /// Whether the beginning of a stream is UTF-8 without a byte order mark of another encoding. A
  /// character that is cut off at its end does not count.
  public static func isUTF8(_ beginning: [UInt8]) -> Bool {
    for (mark, name) in marks where name != "UTF-8" && beginning.starts(with: mark) { return false }
    if utf16(beginning) != nil { return false }
    return beginning.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      var at = 0
      while at < bytes.count {
        let (scalar, length) = UTF8Reader.read(base, at, bytes.count)
        if scalar == nil { return bytes.count - at < 4 && at + length == bytes.count }
        at += length
      }
      return true
    }
  }

  /// The longest first: UTF-32's begins like UTF-16's.
  private static let marks: [([UInt8], String)] = [
    ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"),
    ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
  ]

  /// UTF-16 without a mark: a quarter of the bytes are zeros, nearly all at even or at odd places.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(1 << 14)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let all = zeros[0] + zeros[1]
    guard bytes.count >= 4, all * 4 > sample.count, min(zeros[0], zeros[1]) * 20 < all else {
      return nil
    }
    return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE"
  }

  private static func convert(_ bytes: ArraySlice<UInt8>, from name: String) -> String? {
    guard bytes.count <= Int32.max else { return nil }
    return bytes.withUnsafeBytes { raw in
      guard let base = raw.bindMemory(to: CChar.self).baseAddress else { return "" }
      var size: Int32 = 0
      var status: Int32 = 0
      guard let text = telaah_convert_to_utf8(name, base, Int32(raw.count), &size, &status) else {
        return nil
      }
      defer { telaah_free(text) }
      let buffer = UnsafeRawBufferPointer(start: text, count: Int(size))
      return String(decoding: buffer, as: UTF8.self)
    }
  }

  /// How many characters of several bytes are valid, and how many bytes are not.
  private static func count(_ bytes: [UInt8]) -> (valid: Int, stray: Int) {
    var valid = 0
    var stray = 0
    forEachPart(of: bytes) { scalar, range in
      if scalar == nil { stray += range.count } else if range.count > 1 { valid += 1 }
    }
    return (valid, stray)
  }

  /// The text, with what is malformed read as Windows-1252.
  private static func repaired(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    forEachPart(of: bytes) { scalar, range in
      if scalar != nil {
        text += bytes[range]
      } else {
        for byte in bytes[range] { text += windows[Int(byte) & 0x7F] }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func forEachPart(
    of bytes: [UInt8], _ body: (_ scalar: UInt32?, _ range: Range<Int>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var at = 0
      while at < buffer.count {
        let (scalar, length) = UTF8Reader.read(base, at, buffer.count)
        body(scalar, at..<(at + length))
        at += length
      }
    }
  }

  /// Windows-1252 from 0x80 on, as UTF-8; ICU's table.
  private static let windows: [[UInt8]] = (0x80...0xFF).map { byte in
    Array((convert([UInt8(byte)], from: "windows-1252") ?? "\u{FFFD}").utf8)
  }

  /// ICU's guess where it is one of many bytes a character, and sure of it.
  private static func eastAsian(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(1 << 16)
    return sample.withUnsafeBytes { raw in
      guard let base = raw.bindMemory(to: CChar.self).baseAddress else { return nil }
      var confidence: Int32 = 0
      guard let name = telaah_detect_encoding(base, Int32(raw.count), &confidence) else {
        return nil
      }
      let found = String(cString: name)
      let wide = ["Shift_JIS", "ibm-943", "GB18030", "gb18030", "Big5", "EUC-JP", "EUC-KR"]
      return confidence >= 60 && wide.contains { found.hasPrefix($0) } ? found : nil
    }
  }
}
