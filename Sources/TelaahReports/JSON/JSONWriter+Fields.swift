import TelaahText

// A key with its value: what most of an object is.

extension JSONWriter {
  /// Writes a text.
  @inline(__always)
  public mutating func field(_ key: StaticString, _ value: String) {
    self.key(key)
    self.value { buffer in value.withBytes { JSONEscape.append(quoted: $0, to: &buffer) } }
  }

  /// Writes a text; null where there is none.
  public mutating func field(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes the name of the rule that made a finding.
  public mutating func rule(_ rule: RuleID) {
    key("rule")
    value { JSONEscape.append(quoted: rule.utf8, to: &$0) }
  }

  /// Writes a whole number.
  @inline(__always)
  public mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    self.value { Decimal.append(value, to: &$0) }
  }

  /// Writes a whole number; null where there is none.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    self.key(key)
    if let value { number(value) } else { null() }
  }

  /// Writes a number with at most four decimals.
  @inline(__always)
  public mutating func field(_ key: StaticString, _ value: Double) {
    self.key(key)
    number(value)
  }

  /// Writes true or false.
  public mutating func field(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes an array of texts.
  public mutating func field(_ key: StaticString, _ values: [String]) {
    self.key(key)
    array(values) { $0.string($1) }
  }

  /// Writes an array of whole numbers.
  public mutating func field(_ key: StaticString, _ values: [Int]) {
    self.key(key)
    array(values) { $0.number($1) }
  }
}
