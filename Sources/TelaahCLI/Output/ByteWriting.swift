import Foundation

extension Array where Element == UInt8 {
  /// Writes all bytes, however many calls that takes.
  ///
  /// - Returns: nil, or why they could not be written (`errno`).
  func write(to descriptor: Int32) -> Int32? {
    var done = 0
    while done < count {
      let written = self[done...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
