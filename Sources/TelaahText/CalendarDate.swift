/// A day of the Gregorian calendar.
///
/// The arithmetic is Howard Hinnant's "chrono-compatible low-level date algorithms"
/// (`days_from_civil`, `civil_from_days`), which needs no tables and no Foundation.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week: 1 Monday … 7 Sunday (ISO 8601).
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The date `days` later (earlier where negative); nil outside of the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let z = dayNumber + days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// Orders by time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2016-12-06`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      func write(_ number: Int, _ width: Int, at start: Int) {
        var rest = number
        for place in stride(from: start + width - 1, through: start, by: -1) {
          text[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
          rest /= 10
        }
      }
      write(year, 4, at: 0)
      text[4] = UInt8(ascii: "-")
      write(month, 2, at: 5)
      text[7] = UInt8(ascii: "-")
      write(day, 2, at: 8)
      return 10
    }
  }
}

extension CalendarDate {
  /// Reads `2016-12-06`, with whatever stands behind it (`T10:00:00Z`), or the American
  /// `12/6/2016 17:00` that some feeds carry; nil for anything else.
  public init?(parsing text: String) {
    guard let first = text.utf8.first, first &- 0x30 < 10 else { return nil }
    var numbers = [0]
    var isWithin = true
    for byte in text.utf8 {
      if byte &- 0x30 < 10 {
        if !isWithin { numbers.append(0) }
        if numbers.count > 3 { break }
        // No part of a date has more than four digits.
        let last = numbers.count - 1
        numbers[last] = min(numbers[last] * 10 + Int(byte &- 0x30), 99_999)
      }
      isWithin = byte &- 0x30 < 10
    }
    guard numbers.count >= 3 else { return nil }
    if text.utf8.dropFirst(4).first == UInt8(ascii: "-") {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if text.utf8.prefix(3).contains(UInt8(ascii: "/")) {
      self.init(year: numbers[2], month: numbers[0], day: numbers[1])
    } else {
      return nil
    }
  }
}
