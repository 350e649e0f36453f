import TelaahText
import Testing

@Suite struct CalendarDateTests {
  @Test func weekdays() {
    #expect(CalendarDate(year: 2016, month: 12, day: 6)?.weekday == 2)
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.weekday == 4)
    #expect(CalendarDate(year: 1945, month: 8, day: 17)?.weekday == 5)
  }

  @Test func impossibleDaysAreRefused() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2023, month: 4, day: 31) == nil)
  }

  @Test func additionGoesOverYears() {
    let day = CalendarDate(year: 2016, month: 12, day: 31)
    #expect(day?.adding(days: 1)?.description == "2017-01-01")
    #expect(day?.adding(days: -366)?.description == "2015-12-31")
  }

  @Test(arguments: [
    ("2016-12-06", "2016-12-06"), ("2016-12-06T10:00:00Z", "2016-12-06"),
    ("10/20/2025 17:00", "2025-10-20"),
  ])
  func reading(_ text: String, _ iso: String) {
    #expect(CalendarDate(parsing: text)?.description == iso)
  }

  @Test(arguments: ["", "x", "2016", "20 Oktober", "2016-13-01", "//"])
  func readingRefuses(_ text: String) { #expect(CalendarDate(parsing: text) == nil) }

  @Test func dayNumbersRoundTrip() {
    for number in stride(from: -700_000, to: 2_900_000, by: 997) {
      let day = CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: number)
      if let day { #expect(day.dayNumber == number) }
    }
  }
}
