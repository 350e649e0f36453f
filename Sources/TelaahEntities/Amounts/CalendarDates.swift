import TelaahLexicon
import TelaahText

// Dates that begin with a word of the calendar: *Selasa (6/12)*, *Desember 2018*, *pekan lalu*.

extension MentionScanner {
  func calendarEntry(_ at: Int) -> (kind: CalendarKind, value: LexiconLabel, end: Int)? {
    guard at < end else { return nil }
    if let match = page.phrase(at)?.calendar, match.exists,
      let entry = page.lexicon.line(of: match.key, in: .calendar),
      let kind = entry.choice(0, of: CalendarKind.self)
    {
      return (kind, entry.label(1), match.end)
    }
    guard page.words[at].has(.calendar),
      let entry = page.lexicon.line(of: page.words[at].key, in: .calendar),
      let kind = entry.choice(0, of: CalendarKind.self)
    else { return nil }
    return (kind, entry.label(1), at + 1)
  }

  /// The number of the month named at `at`.
  func month(_ at: Int) -> (number: Int, end: Int)? {
    guard at < end, page.words[at].has(.month), page.words[at].isCapitalized,
      let entry = page.lexicon.line(of: page.words[at].key, in: .calendar),
      let number = entry.label(1).number
    else { return nil }
    return (number, at + 1)
  }

  func year(_ at: Int) -> Int? {
    guard let number = integer(at), number >= 1000, number <= 2199 else { return nil }
    return number
  }

  /// Rule: what begins with a weekday, a month, or a word such as *kemarin*.
  func calendarDate(_ at: Int) -> Int? {
    guard let entry = calendarEntry(at) else { return nil }
    switch entry.kind {
    case .weekday:
      guard page.words[at].isCapitalized else { return nil }
      return weekday(at, entry.value.number ?? 0)
    case .month:
      guard page.words[at].isCapitalized, !isMay(at) else { return nil }
      return monthAlone(at, entry.value.number ?? 0)
    case .day:
      var next = entry.end
      if next < end, let part = calendarEntry(next), part.kind == .part { next = part.end }
      let day = published?.adding(days: entry.value.number ?? 0)
      add(at..<next, .date, Rules.date, 0.9, value: day.map { .iso($0.description) })
      return next
    case .period: return period(at, entry.value, entry.end)
    case .part:
      // *siang tadi*; *malam tadi* may be yesterday's.
      guard entry.end < end, page.equals(entry.end, "tadi") else { return nil }
      let isToday = page.equals(at, "pagi") || page.equals(at, "siang") || page.equals(at, "sore")
      add(
        at..<entry.end + 1, .date, Rules.date, 0.8,
        value: isToday ? published.map { .iso($0.description) } : nil)
      return entry.end + 1
    default: return nil
    }
  }

  /// English month names and given names (*Mei, May*) in the middle of a name.
  private func isMay(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.isPersonal else { return false }
    if let shift = calendarEntry(at + 1), shift.kind == .shift || shift.kind == .period {
      return false
    }
    if at > passage.words.lowerBound, integer(at - 1) != nil { return false }
    return year(at + 1) == nil && !(at > passage.words.lowerBound && page.equals(at - 1, "bulan"))
  }

  /// *Selasa (6/12)*, *Senin, 12 Mei 2025*, *Kamis 13 Desember 2018*, *Rabu malam*
  func weekday(_ at: Int, _ day: Int) -> Int? {
    var next = at + 1
    if let part = calendarEntry(next), part.kind == .part { next = part.end }
    var opened = false
    var probe = next
    if probe < end, page.words[probe].isMark(Mark.comma) || page.words[probe].isMark(Mark.open) {
      opened = page.words[probe].isMark(Mark.open)
      probe += 1
    }
    if probe < end, page.equals(probe, "tanggal") { probe += 1 }
    if let date = dayMonthYear(probe) {
      var stop = date.end
      if opened {
        guard stop < end, page.words[stop].isMark(Mark.close) else {
          return addDate(at..<stop, date, weekday: day)
        }
        stop += 1
      }
      return addDate(at..<stop, date, weekday: day)
    }
    // *Selasa pekan lalu*
    if let shift = calendarEntry(next), shift.kind == .period,
      let after = calendarEntry(shift.end), after.kind == .shift
    {
      add(
        at..<after.end, .date, Rules.date, 0.9,
        value: weekdayValue(day, weeks: after.value.number ?? 0))
      return after.end
    }
    if let after = calendarEntry(next), after.kind == .shift {
      let direction = after.value.number ?? 0
      add(at..<after.end, .date, Rules.date, 0.85, value: nearestValue(day, direction))
      return after.end
    }
    add(at..<next, .date, Rules.date, 0.8, value: nearestValue(day, 0))
    return next
  }

  /// The day of that name before, at or behind the day of publication.
  func nearestValue(_ weekday: Int, _ direction: Int) -> Mention.Value? {
    guard let published, (1...7).contains(weekday) else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    if direction > 0 {
      let ahead = (weekday - published.weekday + 7) % 7
      return published.adding(days: ahead == 0 ? 7 : ahead).map { .iso($0.description) }
    }
    if direction < 0 {
      return published.adding(days: -(back == 0 ? 7 : back)).map { .iso($0.description) }
    }
    if back == 0 { return .iso(published.description) }
    let days = [published.adding(days: -back), published.adding(days: 7 - back)].compactMap { $0 }
    return .candidates(days.map(\.description))
  }

  func weekdayValue(_ weekday: Int, weeks: Int) -> Mention.Value? {
    guard let published, (1...7).contains(weekday) else { return nil }
    return published.adding(days: weekday - published.weekday + 7 * weeks).map {
      .iso($0.description)
    }
  }

  /// *Desember 2018*, *Desember*
  func monthAlone(_ at: Int, _ number: Int) -> Int? {
    if let year = year(at + 1) {
      add(at..<at + 2, .date, Rules.date, 0.95, value: .iso("\(year)-\(pad(number))"))
      return at + 2
    }
    if let shift = calendarEntry(at + 1), shift.kind == .shift, let published {
      let direction = shift.value.number ?? 0
      var year = published.year
      if direction < 0, number >= published.month { year -= 1 }
      if direction > 0, number <= published.month { year += 1 }
      add(at..<shift.end, .date, Rules.date, 0.9, value: .iso("\(year)-\(pad(number))"))
      return shift.end
    }
    // *Juli tahun lalu*
    if let unit = calendarEntry(at + 1), unit.kind == .period, unit.value == "Y", let published,
      let shift = calendarEntry(unit.end), shift.kind == .shift
    {
      let year = published.year + (shift.value.number ?? 0)
      add(at..<shift.end, .date, Rules.date, 0.9, value: .iso("\(year)-\(pad(number))"))
      return shift.end
    }
    if let range = monthRange(at, number) { return range }
    add(at..<at + 1, .date, Rules.date, 0.75)
    return at + 1
  }

  /// *Oktober-Desember 2025*
  private func monthRange(_ at: Int, _ number: Int) -> Int? {
    guard at + 3 < end, page.words[at + 1].isMark(Mark.hyphen), let last = month(at + 2),
      let year = year(last.end)
    else { return nil }
    let first = number > last.number ? year - 1 : year
    add(
      at..<last.end + 1, .date, Rules.date, 0.9,
      value: .iso("\(first)-\(pad(number))/\(year)-\(pad(last.number))"))
    return last.end + 1
  }

  /// *pekan lalu, bulan depan, tahun ini*
  func period(_ at: Int, _ value: LexiconLabel, _ next: Int) -> Int? {
    var unit = value.text
    var direction: Int?
    var stop = next
    if unit.utf8.count > 1 {
      direction =
        unit.utf8.first == Mark.hyphen ? -1 : (unit.utf8.dropFirst().first == 0x30 ? 0 : 1)
      unit = String(unit.suffix(1))
    } else if let shift = calendarEntry(next), shift.kind == .shift {
      direction = shift.value.number
      stop = shift.end
    }
    if direction == nil, unit == "Y", let year = year(next) {
      add(at..<next + 1, .date, Rules.date, 0.9, value: .iso(String(year)))
      return next + 1
    }
    if direction == nil, unit == "M", let name = month(next) {
      return monthAlone(next, name.number)
    }
    guard let direction else { return nil }
    add(at..<stop, .date, Rules.date, 0.85, value: periodValue(unit, direction))
    return stop
  }

  private func periodValue(_ unit: String, _ direction: Int) -> Mention.Value? {
    guard let published else { return nil }
    switch unit {
    case "D": return published.adding(days: direction).map { .iso($0.description) }
    case "W":
      guard let monday = published.adding(days: 1 - published.weekday + 7 * direction),
        let sunday = monday.adding(days: 6)
      else { return nil }
      return .iso(monday.description + "/" + sunday.description)
    case "M":
      let months = published.year * 12 + published.month - 1 + direction
      return .iso("\(months / 12)-\(pad(months % 12 + 1))")
    case "Y": return .iso(String(published.year + direction))
    default: return nil
    }
  }
}
