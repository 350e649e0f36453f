import Foundation

/// Where a batch stands: kept in the archive, in the same transaction as the articles themselves.
struct BatchState: Codable, Equatable {
  /// What the run was begun with: another cannot go on with it.
  var settings: String
  /// Articles and failures that are in all outputs.
  var items = 0
  /// The hash of the inputs that far.
  var trail: UInt64 = 0
  /// Articles that failed.
  var failed = 0
  /// Near copies of earlier articles.
  var copies = 0
  /// Bytes of text.
  var bytes = 0
  /// What each correction has met (`CorrectionUse`).
  var corrections: [Int] = []
  /// The bytes of each output that belong to them.
  var sizes: [String: Int] = [:]
  /// Whether all is done.
  var isComplete = false

  /// As text, the same for the same state.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  init(settings: String) { self.settings = settings }

  /// Reads a state back; nil where it is none.
  init?(text: String) {
    guard let state = try? JSONDecoder().decode(BatchState.self, from: Data(text.utf8)) else {
      return nil
    }
    self = state
  }
}
