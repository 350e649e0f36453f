import CZlib
import Foundation

/// Reads a stream line by line, however long the lines are.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let closes: Bool
  private let meter: InputMeter?
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var atEnd = false
  /// Set where the stream is compressed: it owns the descriptor then.
  private var unzipper: gzFile?

  /// Reads an open descriptor, and closes it in the end where `closes` is set.
  init(descriptor: Int32, closes: Bool, meter: InputMeter? = nil, isCompressed: Bool = false) {
    self.descriptor = descriptor
    self.closes = closes
    self.meter = meter
    if isCompressed {
      unzipper = gzdopen(descriptor, "rb")
      if let unzipper { gzbuffer(unzipper, 1 << 18) }
    }
  }

  /// Opens a file, or standard input for `-`; says so and ends the program where it cannot.
  init(input: String) throws {
    let descriptor = input == "-" ? 0 : open(input, O_RDONLY)
    guard descriptor >= 0 else {
      Messages.error("\(input): error: cannot be read: \(String(cString: strerror(errno)))")
      throw ExitStatus.noInput
    }
    self.init(descriptor: descriptor, closes: descriptor != 0)
  }

  deinit {
    if let unzipper {
      gzclose(unzipper)
    } else if closes {
      close(descriptor)
    }
  }

  /// The next line without its line feed; nil at the end.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = lineFeed() {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        return line
      }
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        searched = buffer.count
        return Array(buffer[start...])
      }
      searched = buffer.count
      fill()
    }
  }

  /// All that is left; not much more than `limit` bytes are read.
  mutating func rest(limit: Int = .max) -> [UInt8] {
    while !atEnd, buffer.count - start <= limit { fill() }
    defer { start = buffer.count }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  /// Whether nothing is left.
  var isEmpty: Bool { atEnd && start >= buffer.count }

  /// Why reading ended before the end of the stream, as the system says it.
  private(set) var failure: String?

  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard searched < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return base.distance(to: found)
    }
  }

  private static let room = [UInt8](repeating: 0, count: 1 << 18)

  private mutating func fill() {
    if start > 0 {
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    let size = LineReader.room.count
    let before = buffer.count
    buffer += LineReader.room
    if let unzipper { return fill(from: unzipper, before, size) }
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + before, size) }
    let code = errno
    buffer.removeLast(size - max(0, count))
    meter?.bytes += max(0, count)
    if count == 0 || (count < 0 && (code != EINTR || Interrupt.isRequested)) { atEnd = true }
    if count < 0, code != EINTR { failure = String(cString: strerror(code)) }
  }
}

extension LineReader {
  /// The same for a compressed stream; what counts as read is what the file has of it.
  private mutating func fill(from unzipper: gzFile, _ before: Int, _ size: Int) {
    let start = gzoffset(unzipper)
    let count = buffer.withUnsafeMutableBytes {
      Int(gzread(unzipper, $0.baseAddress! + before, UInt32(size)))
    }
    buffer.removeLast(size - max(0, count))
    meter?.bytes += max(0, gzoffset(unzipper) - start)
    if count > 0 { return }
    atEnd = true
    // A stream that is cut off ends like a whole one, but for the note that zlib keeps.
    var code: Int32 = 0
    let message = gzerror(unzipper, &code).map { String(cString: $0) } ?? ""
    if code != Z_OK, code != Z_STREAM_END {
      failure = "the compressed file is damaged or cut off (\(message))"
    }
  }
}

/// How much was read, of how much.
final class InputMeter {
  /// Bytes read so far.
  var bytes = 0
  /// Bytes of all inputs; nil where one of them is a stream.
  var total: Int?
}
