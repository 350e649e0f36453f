import TelaahLexicon
import TelaahText

// Clock times: *pukul 10.00 WIB*.

extension MentionScanner {
  /// Rule: a clock time: *pukul 10.00 WIB*, *10.00 WIB*, *pukul 10*.
  func clock(_ first: Int) -> Int? {
    var start = first
    var at = start
    var isNamed = page.equals(at, "pukul")
    if isNamed {
      at += 1
    } else if at > passage.words.lowerBound, page.equals(at - 1, "pukul") {
      isNamed = true
      start = at - 1
    }
    guard at < end, page.words[at].isNumber, let read = parts(page.words[at].span) else {
      return nil
    }
    var next = at + 1
    var zone = ""
    // *10.00-12.00 WIB*
    if let entry = calendarEntry(next), entry.kind == .zone {
      zone = entry.value.text
      next = entry.end
    }
    let hour = read[0]
    guard isNamed || !zone.isEmpty, hour <= 24 else { return nil }
    guard read.count == 1 || read.mark == Mark.stop || read.mark == Mark.colon else {
      return nil
    }
    let minute = read.count > 1 ? read[1] : 0
    guard minute < 60 else { return nil }
    add(start..<next, .time, Rules.time, 0.97, value: .iso("\(pad(hour)):\(pad(minute))\(zone)"))
    return next
  }
}
