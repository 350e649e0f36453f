/// Values in their order, never none: one mostly, which needs no memory of its own.
///
/// Of statements nineteen of twenty are one span: an array for each was a fiftieth of the stage that
/// makes them.
@frozen
public struct OneOrMore<Element> {
  /// The first value.
  public var first: Element
  /// The values behind the first.
  public var others: [Element]

  /// Makes a list of its first value and those behind it.
  @inlinable
  public init(_ first: Element, others: [Element] = []) {
    self.first = first
    self.others = others
  }

  /// The last value.
  @inlinable public var last: Element {
    get { others.last ?? first }
    set {
      if others.isEmpty { first = newValue } else { others[others.count - 1] = newValue }
    }
  }

  /// Adds a value behind the last.
  @inlinable public mutating func append(_ value: Element) { others.append(value) }
}

extension OneOrMore: RandomAccessCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// How many values there are.
  @inlinable public var endIndex: Int { 1 + others.count }

  /// The value at a place.
  @inlinable public subscript(index: Int) -> Element {
    index == 0 ? first : others[index - 1]
  }

  /// Each value made into another.
  @inlinable
  public func map<Result>(_ make: (Element) throws -> Result) rethrows -> OneOrMore<Result> {
    let first = try make(first)
    return OneOrMore<Result>(first, others: others.isEmpty ? [] : try others.map(make))
  }

  /// Whether a value passes a test.
  @inlinable
  public func contains(where isSuch: (Element) throws -> Bool) rethrows -> Bool {
    try isSuch(first) || !others.isEmpty && others.contains(where: isSuch)
  }
}

extension OneOrMore: Sendable where Element: Sendable {}
extension OneOrMore: Equatable where Element: Equatable {}
extension OneOrMore: Hashable where Element: Hashable {}
