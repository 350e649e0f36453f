import Synchronization

/// What each correction of a run has met so far; noted by several threads.
final class CorrectionUse: Sendable {
  /// What a correction has met.
  enum Met: Int, Comparable, Sendable {
    case nothing
    /// The article that it is for, but not what it mends there.
    case article
    /// What it mends.
    case finding

    static func < (a: Met, b: Met) -> Bool { a.rawValue < b.rawValue }
  }

  private let met: Mutex<[Met]>

  /// - Parameter count: How many corrections there are.
  init(count: Int) { met = Mutex(Array(repeating: .nothing, count: count)) }

  /// Notes what a correction has met.
  func note(_ index: Int, _ new: Met) {
    met.withLock { if $0[index] < new { $0[index] = new } }
  }

  /// What each has met, in the order of the corrections.
  var all: [Met] { met.withLock { $0 } }

  /// As numbers, for a run that goes on later.
  var numbers: [Int] { all.map(\.rawValue) }

  /// Takes over what an earlier run has met.
  func merge(_ numbers: [Int]) {
    for (index, number) in numbers.enumerated() where index < all.count {
      note(index, Met(rawValue: number) ?? .nothing)
    }
  }
}

extension Corrections {
  /// So many corrections are told, where not all are asked for.
  private static let mostTold = 10

  /// Tells the corrections that have met nothing, each with its place in its table.
  func tellUnused(_ running: RunOptions) {
    guard !running.quiet, !Interrupt.isRequested else { return }
    let unused = zip(all, use.all).filter { $0.1 != .finding }
    let told = running.verbose ? unused.count : Corrections.mostTold
    for (correction, met) in unused.prefix(told) {
      Messages.error(correction.complaint(met))
    }
    guard unused.count > told else { return }
    let count = unused.count - told
    Messages.write(
      "\(count) more correction\(count == 1 ? "" : "s") that match\(count == 1 ? "es" : "") "
        + "nothing; --verbose lists them\n")
  }
}

extension Correction {
  /// What is said of a correction that met nothing, or its article alone.
  fileprivate func complaint(_ met: CorrectionUse.Met) -> String {
    if article != "*", met == .nothing {
      return place(of: 0) + "warning: matches nothing: no article \"\(article)\" among the inputs"
    }
    let within = article == "*" || kind.isFact ? "in any article" : "in \(article)"
    let name = kind.isFact ? to : from
    let missed =
      switch kind {
      case .speaker: "no statement of \"\(name)\" or that begins so \(within)"
      case .name: "no name \"\(name)\" \(within)"
      case .role: "no person \"\(name)\" \(within)"
      case .keyword: "no keyword \"\(name)\" \(within)"
      case .person: "no person \"\(name)\" \(within)"
      case .organization: "no organization \"\(name)\" \(within)"
      case .place: "no place \"\(name)\" \(within)"
      case .title: "nobody with the title \"\(name)\" \(within)"
      }
    return place(of: kind.isFact ? 3 : 2)
      + "warning: matches nothing: \(missed); write what the analysis says, or take the line out"
  }

  private func place(of field: Int) -> String {
    guard let origin else { return "" }
    return "\(origin.file):\(origin.line):\(origin.columns[field]): "
  }
}
