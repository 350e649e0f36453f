import TelaahText

// Days and months as people write them.

extension Wording {
  /// *Selasa, 6 Desember 2016*.
  func day(_ date: CalendarDate) -> String {
    var text = ByteBuffer(capacity: 64)
    text.append(weekday(date.weekday))
    text.append(", " as StaticString)
    Decimal.append(date.day, to: &text)
    text.append(" " as StaticString)
    text.append(month(date.month))
    text.append(" " as StaticString)
    Decimal.append(date.year, to: &text)
    return text.text
  }

  /// *Selasa, 6 Desember 2016 – Rabu, 7 Desember 2016*; one day alone.
  func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    first == last ? day(first) : "\(day(first)) – \(day(last))"
  }

  /// A value of ISO 8601 in words; the value itself where it is of another form.
  ///
  /// Read are years, months, days, days of an unknown year (`--12-06`) and ranges of them.
  func date(iso value: String) -> String {
    // What most dates are.
    if let date = CalendarDate(iso: value) { return day(date) }
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      return date(iso: String(ends[0])) + self(" – ", " – ") + date(iso: String(ends[1]))
    }
    let isYearless = value.hasPrefix("--")
    let day = value.split(separator: "T").first ?? ""
    let parts = day.split(separator: "-").map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, !numbers.isEmpty else { return value }
    if isYearless {
      guard numbers.count == 2, (1...12).contains(numbers[0]) else { return value }
      return "\(numbers[1]) \(month(numbers[0]))"
    }
    switch numbers.count {
    case 1: return String(numbers[0])
    case 2 where (1...12).contains(numbers[1]): return "\(month(numbers[1])) \(numbers[0])"
    case 3:
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        return value
      }
      return self.day(date)
    default: return value
    }
  }

  /// Several possible values: *Selasa, 6 Desember 2016 atau 2022* where only the year is open and
  /// the weekday agrees, else all in full.
  func dates(candidates values: [String]) -> String {
    let dates = values.compactMap { CalendarDate(iso: $0) ?? CalendarDate(parsing: $0) }
    func some(_ items: [String]) -> String {
      items.count > 4
        ? items.prefix(3).joined(separator: ", ") + ", …" : joined(items, last: self("atau", "or"))
    }
    guard dates.count == values.count, let first = dates.first,
      dates.allSatisfy({ $0.month == first.month && $0.day == first.day })
    else { return some(values.map { date(iso: $0) }) }
    let sameWeekday = dates.allSatisfy { $0.weekday == first.weekday }
    return (sameWeekday ? weekday(first.weekday) + ", " : "")
      + "\(first.day) \(month(first.month)) " + some(dates.map { String($0.year) })
  }

  /// *a, b atau c*.
  func joined(_ items: [String], last word: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// *6 Des*.
  func shortDay(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month).prefix(3))"
  }

  /// *Des 2016*.
  func shortMonth(year: Int, month number: Int) -> String { "\(month(number).prefix(3)) \(year)" }

  private func month(_ number: Int) -> String {
    let (indonesian, english) = Wording.months[min(max(number - 1, 0), 11)]
    return self(indonesian, english)
  }

  private func weekday(_ number: Int) -> String {
    let (indonesian, english) = Wording.weekdays[min(max(number - 1, 0), 6)]
    return self(indonesian, english)
  }

  private static let months = [
    ("Januari", "January"), ("Februari", "February"), ("Maret", "March"), ("April", "April"),
    ("Mei", "May"), ("Juni", "June"), ("Juli", "July"), ("Agustus", "August"),
    ("September", "September"), ("Oktober", "October"), ("November", "November"),
    ("Desember", "December"),
  ]

  private static let weekdays = [
    ("Senin", "Monday"), ("Selasa", "Tuesday"), ("Rabu", "Wednesday"), ("Kamis", "Thursday"),
    ("Jumat", "Friday"), ("Sabtu", "Saturday"), ("Minggu", "Sunday"),
  ]
}

extension CalendarDate {
  /// Reads a day written `2016-12-06`, nothing before or behind it; nil for all else.
  init?(iso text: String) {
    let parts = text.withBytes { bytes -> (year: Int, month: Int, day: Int)? in
      guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
      func number(_ from: Int, _ end: Int) -> Int {
        var value = 0
        for at in from..<end {
          guard bytes[at] &- 0x30 < 10 else { return -1 }
          value = value * 10 + Int(bytes[at] &- 0x30)
        }
        return value
      }
      return (number(0, 4), number(5, 7), number(8, 10))
    }
    guard let parts else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }
}
