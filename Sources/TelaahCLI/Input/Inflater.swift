import CZlib

/// Unpacks a gzip stream as its bytes come in; streams one after the other are one.
final class Inflater {
  private var stream = z_stream()
  private var isReady: Bool
  /// Whether a stream has ended whole, and no other has begun.
  private var isAtEnd = false
  /// What is wrong with the stream.
  private(set) var problem: String?

  /// Whether bytes begin a gzip stream.
  static func isMeant(by bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  init() {
    // 15 bits of window, and 16 for a gzip header.
    isReady =
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    if !isReady { problem = "no memory to unpack it" }
  }

  deinit { if isReady { inflateEnd(&stream) } }

  /// Unpacks packed bytes to the end of `output`. What follows the last stream and is none is passed
  /// over, as gzip does.
  func unpack(_ packed: UnsafeMutableBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard isReady, problem == nil, !packed.isEmpty else { return }
    stream.next_in = packed.baseAddress
    stream.avail_in = UInt32(packed.count)
    repeat {
      if isAtEnd {
        guard let next = stream.next_in, next.pointee == 0x1F else { return }
        inflateReset(&stream)
        isAtEnd = false
      }
      let size = 1 << 18
      var code = Z_OK
      let before = output.count
      output.append(contentsOf: repeatElement(0, count: size))
      output.withUnsafeMutableBufferPointer { room in
        stream.next_out = room.baseAddress.map { $0 + before }
        stream.avail_out = UInt32(size)
        code = inflate(&stream, Z_NO_FLUSH)
      }
      output.removeLast(Int(stream.avail_out))
      switch code {
      case Z_OK: break
      case Z_BUF_ERROR: return  // Nothing more to be made of what is there.
      case Z_STREAM_END: isAtEnd = true
      default:
        problem =
          "the compressed file is damaged (\(stream.msg.map { String(cString: $0) } ?? "no gzip"))"
        return
      }
    } while stream.avail_in > 0 || stream.avail_out == 0
  }

  /// Tells that no more bytes come.
  func finish() {
    if problem == nil, !isAtEnd { problem = "the compressed file is damaged or cut off" }
  }
}
