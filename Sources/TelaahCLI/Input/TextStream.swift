import Foundation
import Telaah
import TelaahSegmentation

/// Reads a text in pieces that end where tokens end, however long it is.
///
/// UTF-8 is read piece by piece in bounded memory; a text in another encoding is read whole first.
struct TextStream: ~Copyable {
  private let descriptor: Int32
  private let name: String
  private var held: [UInt8] = []
  private var isOpen = true
  private var isFirst = true
  /// A piece, and the longest stretch without a space that is held together.
  private static let size = 1 << 18
  private static let longest = 2 << 20

  /// Opens a file, or standard input for `-`.
  init(input: String) throws(InputFailure) {
    descriptor = input == "-" ? 0 : open(input, O_RDONLY)
    name = input == "-" ? "<stdin>" : input
    if descriptor < 0 {
      throw TextStream.unreadable(name, errno)
    }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next piece, in UTF-8; nil at the end.
  ///
  /// - Throws: `InputFailure` where reading fails, or what is read is no text.
  mutating func next() throws(InputFailure) -> [UInt8]? {
    while isOpen {
      try fill()
      if isFirst {
        isFirst = false
        try begin()
      }
      let boundary = held.withUnsafeBufferPointer { WordTokenizer.lastBoundary(in: $0) }
      if isOpen, let boundary {
        let piece = Array(held[..<boundary])
        held.removeSubrange(..<boundary)
        return TextStream.repaired(piece)
      }
      if held.count > TextStream.longest { break }
    }
    guard !held.isEmpty else { return nil }
    defer { held = [] }
    return TextStream.repaired(held)
  }

  /// Looks at the beginning: no binary data; another encoding is read to the end and converted.
  private mutating func begin() throws(InputFailure) {
    if let problem = TextCheck.problem(in: held) {
      throw InputFailure(reason: .notText, message: "\(name):1:1: error: \(problem)")
    }
    if TextEncoding.isUTF8(held) {
      if held.starts(with: [0xEF, 0xBB, 0xBF]) { held.removeFirst(3) }
      return
    }
    while isOpen, held.count <= Document.maximumBytes { try fill() }
    if isOpen {
      throw InputFailure(
        reason: .notText,
        message: "\(name):1:1: error: not UTF-8, and too long to be converted; convert it, "
          + "with iconv for one")
    }
    let (text, encoding) = TextEncoding.decode(held)
    if encoding != .utf8 { Messages.note(name, encoding) }
    held = Array(text.utf8)
  }

  private mutating func fill() throws(InputFailure) {
    let before = held.count
    held.append(contentsOf: repeatElement(0, count: TextStream.size))
    var filled = before
    while filled < held.count {
      let (count, code) = held.withUnsafeMutableBytes { bytes in
        Interrupt.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]))
      }
      if count < 0 {
        isOpen = false
        throw TextStream.unreadable(name, code)
      }
      if count == 0 {
        isOpen = false
        break
      }
      filled += count
    }
    held.removeLast(held.count - filled)
  }

  /// Malformed bytes behind the beginning become U+FFFD.
  private static func repaired(_ piece: [UInt8]) -> [UInt8] {
    if String(validating: piece, as: UTF8.self) != nil { return piece }
    return Array(String(decoding: piece, as: UTF8.self).utf8)
  }

  private static func unreadable(_ name: String, _ code: Int32) -> InputFailure {
    InputFailure(
      reason: .unreadable,
      message: "\(name): error: cannot be read: \(String(cString: strerror(code))); "
        + "check the path and its permissions")
  }
}
