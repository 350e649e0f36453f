import Dispatch
import Synchronization

/// Work that goes on beside its caller's, on a thread of its own.
final class Beside<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
  private let end = DispatchGroup()

  /// Begins it.
  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async(group: end) { [self] in
      let made = Result { try work() }
      result.withLock { $0 = made }
    }
  }

  /// Waits for what it gives.
  func value() throws -> Value {
    end.wait()
    return try result.withLock { $0 }.get()
  }
}
