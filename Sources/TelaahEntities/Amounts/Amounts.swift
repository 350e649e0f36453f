import TelaahLexicon
import TelaahText

// Money, percentages and quantities.

extension MentionScanner {
  /// Rules for what begins with a number, a currency, a day or a month.
  func amountOrDate(_ at: Int) -> Int? {
    let word = page.words[at]
    if word.has([.calendar]) || page.phrase(at)?.calendar.exists == true {
      if let next = calendarDate(at) { return next }
    }
    if word.has(.currency) || isDollar(at) || word.kind == .symbol || word.kind == .mixed
      || page.phrase(at)?.currency.exists == true
    {
      if let next = money(at) { return next }
    }
    guard word.shape.contains(.digit) || word.has(.numeral) else {
      return page.equals(at, "pukul") ? clock(at) : nil
    }
    if let next = numericDate(at) { return next }
    if let next = clock(at) { return next }
    return quantity(at)
  }

  /// What a word that begins an amount or a date may be.
  static let amountTraits: WordTraits = [.calendar, .currency, .numeral]

  /// *US$*
  func isDollar(_ at: Int) -> Bool {
    page.words[at].isAllCapitals && at + 1 < end && page.words[at + 1].isMark(UInt8(ascii: "$"))
      && page.equals(at, "us")
  }

  /// *Rp3,5 juta, Rp 10.000, US$ 5 miliar*
  private func money(_ at: Int) -> Int? {
    var next = at
    var unit = ""
    var value: Double?
    let word = page.words[at]
    if word.kind == .mixed {
      var letters = word.span.start
      while letters < word.span.end, !(page.bytes[letters] &- 0x30 < 10) { letters += 1 }
      guard let code = currency(TextSpan(word.span.start, letters)) else { return nil }
      unit = code
      value = number(TextSpan(letters, word.span.end))
      next = at + 1
    } else {
      var start = at
      if page.equals(at, "us"), at + 1 < end, page.words[at + 1].isMark(UInt8(ascii: "$")) {
        unit = "USD"
        start = at + 2
      } else if word.isMark(UInt8(ascii: "$")) {
        unit = "USD"
        start = at + 1
      } else if word.has(.currency), let code = currency(word.span) {
        unit = code
        start = at + 1
        if start < end, page.words[start].isMark(Mark.stop) { start += 1 }
      } else {
        return nil
      }
      guard start < end, page.words[start].shape.contains(.digit) else { return nil }
      value = number(page.words[start].span)
      next = start + 1
    }
    guard var amount = value else { return nil }
    if let factor = multiplier(next) {
      amount *= factor
      next += 1
      if let second = multiplier(next) {
        amount *= second
        next += 1
      }
    }
    add(at..<next, .money, Rules.money, 0.97, value: .amount(amount, unit: unit))
    return next
  }

  private func currency(_ span: TextSpan) -> String? {
    guard !span.isEmpty, span.count <= 12 else { return nil }
    let key = page.lookup(span).key
    guard let entry = page.lexicon.line(of: key, in: .units),
      entry.choice(0, of: UnitKind.self) == .currency
    else { return nil }
    return entry.text(1)
  }

  /// *12 juta rupiah, 5 persen, 2,5 hektare*
  private func quantity(_ at: Int) -> Int? {
    let word = page.words[at]
    var next = at + 1
    var amount: Double
    if word.has(.numeral) {
      guard let spelled = spelledNumber(at) else { return nil }
      amount = spelled.value
      next = spelled.next
    } else {
      guard word.isNumber, let value = number(word.span) else { return nil }
      amount = value
      if page.bytes[word.span.end - 1] == UInt8(ascii: "%") {
        add(at..<next, .percent, Rules.percent, 0.98, value: .amount(amount, unit: "%"))
        return next
      }
    }
    while let factor = multiplier(next) {
      amount *= factor
      next += 1
    }
    guard next < end else { return nil }
    let unitWord = page.words[next]
    var key = unitWord.key
    var unitEnd = next + 1
    if let phrase = page.phrase(next) {
      let match = phrase.currency.exists ? phrase.currency : phrase.unit
      if match.exists { (key, unitEnd) = (match.key, match.end) }
    }
    if unitWord.isMark(UInt8(ascii: "%")) {
      add(at..<unitEnd, .percent, Rules.percent, 0.98, value: .amount(amount, unit: "%"))
      return unitEnd
    }
    guard let entry = page.lexicon.line(of: key, in: .units) else { return nil }
    let symbol = entry.text(1)
    switch entry.choice(0, of: UnitKind.self) {
    case .currency:
      add(at..<unitEnd, .money, Rules.money, 0.95, value: .amount(amount, unit: symbol))
    case .percent:
      add(at..<unitEnd, .percent, Rules.percent, 0.98, value: .amount(amount, unit: "%"))
    case .unit:
      add(at..<unitEnd, .quantity, Rules.quantity, 0.9, value: .amount(amount, unit: symbol))
    default: return nil
    }
    return unitEnd
  }
}
