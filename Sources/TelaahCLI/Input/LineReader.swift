import Foundation
import Synchronization

/// Reads a stream line by line, however long the lines are.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let closes: Bool
  private let meter: InputMeter?
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var atEnd = false
  /// Whether the stream may be compressed, which its first bytes tell.
  private var mayBeCompressed: Bool
  private var inflater: Inflater?

  /// Reads an open descriptor, and closes it in the end where `closes` is set.
  init(descriptor: Int32, closes: Bool, meter: InputMeter? = nil, mayBeCompressed: Bool = false) {
    self.descriptor = descriptor
    self.closes = closes
    self.meter = meter
    self.mayBeCompressed = mayBeCompressed
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
    if closes { close(descriptor) }
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
    let before = buffer.count
    if inflater == nil {
      let (count, code) = LineReader.read(descriptor, into: &buffer)
      note(count, code)
      guard mayBeCompressed, count > 0 else { return }
      mayBeCompressed = false
      guard Inflater.isMeant(by: buffer[before...]) else { return }
      let inflater = Inflater()
      self.inflater = inflater
      var packed = Array(buffer[before...])
      buffer.removeLast(count)
      packed.withUnsafeMutableBufferPointer { inflater.unpack($0, to: &buffer) }
    } else if let inflater {
      var packed: [UInt8] = []
      let (count, code) = LineReader.read(descriptor, into: &packed)
      note(count, code)
      if atEnd { inflater.finish() }
      packed.withUnsafeMutableBufferPointer { inflater.unpack($0, to: &buffer) }
    }
    if let problem = inflater?.problem {
      failure = failure ?? problem
      atEnd = true
    }
  }

  /// Notes what came of a read: how many bytes, and the system's code where there are none.
  private mutating func note(_ count: Int, _ code: Int32) {
    meter?.add(max(0, count))
    if count <= 0 { atEnd = true }
    if count < 0 { failure = String(cString: strerror(code)) }
  }

  /// Reads once to the end of `bytes`.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> (Int, Int32) {
    let size = LineReader.room.count
    let before = bytes.count
    bytes += LineReader.room
    let (count, code) = bytes.withUnsafeMutableBytes { room in
      Interrupt.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: room[before...]))
    }
    bytes.removeLast(size - max(0, count))
    return (count, code)
  }
}

/// How much was read, of how much: told by the thread that reads, asked by others.
final class InputMeter: Sendable {
  private let count = Atomic<Int>(0)
  /// Bytes of all inputs; nil where one of them is a stream.
  let total: Int?

  init(total: Int? = nil) { self.total = total }

  /// Bytes read so far.
  var bytes: Int { count.load(ordering: .relaxed) }

  func add(_ bytes: Int) { count.add(bytes, ordering: .relaxed) }
}
