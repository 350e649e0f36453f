import TelaahText

/// The language that a report speaks. What it quotes stays as it was written.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Indonesian.
  case indonesian = "id"
  /// English.
  case english = "en"

  /// A value as a reader of the language writes it: *Selasa, 14 Januari 2025*; amounts of money as
  /// a number and its currency. Nil where the words of the text say as much.
  public func text(of value: Mention.Value?, as written: String) -> String? {
    let words = Wording(self)
    switch value {
    case .iso(let text): return words.date(iso: Inert.line(text))
    case .candidates(let texts): return words.dates(candidates: texts.map(Inert.line))
    case .amount(let number, let unit):
      guard number == number.rounded(), abs(number) < 1e15 else { return nil }
      let digits = words.number(Int(number))
      return written.contains(digits) || written.contains(String(Int(number)))
        ? nil : "\(digits) \(Inert.line(unit))"
    case nil: return nil
    }
  }

  /// What a reader of the language calls a kind of name, date or amount.
  public func name(of kind: Mention.Kind) -> String { Wording(self).name(of: kind) }
}
