import TelaahLexicon
import TelaahText

// Days in numbers: *12 Desember 2018*, *6/12*, *12-14 Mei 2025*, with their ISO 8601 values.

extension MentionScanner {
  /// A day as it is written: parts that are not given are nil.
  struct DayReading {
    var day: Int
    var month: Int
    var year: Int?
    var lastDay: Int?
    var end: Int
  }

  /// *12 Desember 2018*, *6/12*, *6/12/2016*, *12-14 Mei 2025*
  func dayMonthYear(_ at: Int) -> DayReading? {
    guard at < end, page.words[at].isNumber, let read = parts(page.words[at].span) else {
      return nil
    }
    let numbers = read
    if read.mark == Mark.slash || read.mark == Mark.hyphen, numbers.count == 3 {
      var year = numbers[2]
      if numbers[0] > 31, read.mark == Mark.hyphen {
        // 2016-12-06
        return valid(DayReading(day: numbers[2], month: numbers[1], year: numbers[0], end: at + 1))
      }
      if year < 100 { year += 2000 }
      return valid(DayReading(day: numbers[0], month: numbers[1], year: year, end: at + 1))
    }
    if read.mark == Mark.slash, numbers.count == 2 {
      return valid(DayReading(day: numbers[0], month: numbers[1], year: nil, end: at + 1))
    }
    if read.mark == 0 || read.mark == Mark.hyphen && numbers.count == 2 {
      var next = at + 1
      var last = numbers.count == 2 ? numbers[1] : nil
      if read.mark == 0, next + 1 < end,
        page.words[next].isMark(Mark.hyphen)
          || page.words[next].span.count == 3 && page.words[next].kind == .punctuation
          || page.equals(next, "hingga") || page.equals(next, "sampai") || page.equals(next, "dan"),
        let second = integer(next + 1), month(next + 2) != nil
      {
        last = second
        next += 2
      }
      guard let name = month(next) else { return nil }
      var reading = DayReading(
        day: numbers[0], month: name.number, year: nil, lastDay: last, end: name.end)
      if let year = year(name.end) {
        reading.year = year
        reading.end = name.end + 1
      }
      return valid(reading)
    }
    return nil
  }

  func valid(_ reading: DayReading) -> DayReading? {
    guard CalendarDate(year: reading.year ?? 2024, month: reading.month, day: reading.day) != nil
    else { return nil }
    if let last = reading.lastDay, last <= reading.day || last > 31 { return nil }
    return reading
  }

  @discardableResult
  func addDate(_ words: Range<Int>, _ date: DayReading, weekday: Int?) -> Int {
    add(words, .date, Rules.date, 0.97, value: value(of: date, weekday: weekday))
    return words.upperBound
  }

  /// The value: certain with a year, or by the day of publication, else by the weekday.
  func value(of date: DayReading, weekday: Int?) -> Mention.Value? {
    func text(_ year: Int) -> String? {
      guard let first = CalendarDate(year: year, month: date.month, day: date.day) else {
        return nil
      }
      guard let last = date.lastDay,
        let second = CalendarDate(year: year, month: date.month, day: last)
      else { return first.description }
      return first.description + "/" + second.description
    }
    if let year = date.year { return text(year).map { .iso($0) } }
    if let published {
      let years = [published.year - 1, published.year, published.year + 1]
      let dates = years.compactMap { CalendarDate(year: $0, month: date.month, day: date.day) }
      let fitting = dates.filter { weekday == nil || $0.weekday == weekday }
      let near = (fitting.isEmpty ? dates : fitting).min {
        abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber)
      }
      return near.flatMap { text($0.year) }.map { .iso($0) }
    }
    guard let weekday else { return .iso("--\(pad(date.month))-\(pad(date.day))") }
    let years = (2000...2030).filter {
      CalendarDate(year: $0, month: date.month, day: date.day)?.weekday == weekday
    }
    return years.isEmpty ? nil : .candidates(years.compactMap(text))
  }

  func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Rule: a date in numbers, or with a month's name behind the day.
  func numericDate(_ at: Int) -> Int? {
    let word = page.words[at]
    guard word.isNumber else { return nil }
    if let date = dayMonthYear(at) {
      let isBare = date.year == nil && page.words[at].span.count <= 5 && date.end == at + 1
      if isBare {
        // *6/12* alone is a date only in brackets or behind *tanggal*.
        guard at > passage.words.lowerBound,
          page.words[at - 1].isMark(Mark.open) || page.equals(at - 1, "tanggal")
        else { return nil }
      }
      return addDate(at..<date.end, date, weekday: nil)
    }
    // *tahun 2024*
    if let year = year(at), at > passage.words.lowerBound, page.equals(at - 1, "tahun") {
      add(at - 1..<at + 1, .date, Rules.date, 0.9, value: .iso(String(year)))
      return at + 1
    }
    return nil
  }
}
