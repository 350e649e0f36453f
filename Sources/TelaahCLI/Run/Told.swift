import Synchronization

/// A fact that one thread tells and others ask for, so that they need not do what nobody wants any
/// more.
final class Told: Sendable {
  private let fact: Atomic<Bool>

  init(_ isTold: Bool = false) { fact = Atomic(isTold) }

  /// Whether it was told.
  var isTold: Bool { fact.load(ordering: .relaxed) }

  /// Tells it, for good.
  func tell() { fact.store(true, ordering: .relaxed) }
}
