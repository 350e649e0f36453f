import TelaahText

/// Statements over time as columns: a day each, or a month each where the days are many.
struct Timeline {
  let days: [CalendarDate: Int]
  let words: Wording

  private struct Column {
    let label: String
    var statements = 0
  }

  func write(to html: inout HTMLWriter) {
    let columns = self.columns()
    guard columns.count > 1 else { return }
    let most = max(columns.map(\.statements).max() ?? 0, 1)
    let width = 1000.0
    let height = 150.0
    let step = width / Double(columns.count)
    func number(_ value: Double) -> String { JSONWriter.decimal(value, digits: 1) }
    html.element("figure", ("class", "wide")) { html in
      html.element(
        "h2", text: words("Pernyataan dari waktu ke waktu", "Statements over time"))
      html.element(
        "svg", ("viewBox", "0 -20 1000 205"), ("role", "img"),
        (
          "aria-label",
          columns.map { "\($0.label): \(words.number($0.statements))" }.joined(separator: "; ")
        )
      ) { html in
        if step < 40 {
          html.element(
            "line", ("class", "rule"), ("x1", "0"), ("x2", "1000"), ("y1", "0"), ("y2", "0")
          ) { _ in }
          html.element(
            "text", ("class", "axis"), ("x", "0"), ("y", "-5"), text: words.statements(most))
        }
        for (index, column) in columns.enumerated() {
          let size = height * Double(column.statements) / Double(most)
          let x = Double(index) * step
          html.element(
            "rect", ("class", "column"), ("x", number(x + step * 0.1)),
            ("y", number(height - size)), ("width", number(step * 0.8)),
            ("height", number(size)), ("rx", "2")
          ) { html in
            html.element("title", text: "\(column.label): \(words.statements(column.statements))")
          }
          if step >= 40, column.statements > 0 {
            html.element(
              "text", ("class", "axis"), ("x", number(x + step / 2)),
              ("y", number(height - size - 5)), ("text-anchor", "middle"),
              text: words.number(column.statements))
          }
          // Labels need about 90 units of room.
          let every = max(Int((90 / step).rounded(.up)), 1)
          guard index % every == 0 else { continue }
          html.element(
            "text", ("class", "axis"), ("x", number(x + step / 2)), ("y", "172"),
            ("text-anchor", "middle"), text: column.label)
        }
      }
    }
    html.literal("\n")
  }

  private func columns() -> [Column] {
    guard let first = days.keys.min(), let last = days.keys.max() else { return [] }
    let byDay = last.dayNumber - first.dayNumber < 62
    func month(_ date: CalendarDate) -> Int { date.year * 12 + date.month - 1 }
    let months = month(last) - month(first) + 1
    let byMonth = !byDay && months <= 120
    func slot(_ date: CalendarDate) -> Int {
      if byDay { return date.dayNumber - first.dayNumber }
      return byMonth ? month(date) - month(first) : date.year - first.year
    }
    var columns = (0...slot(last)).map { slot -> Column in
      if byDay {
        let date = first.adding(days: slot) ?? first
        return Column(label: words.shortDay(date))
      }
      if byMonth {
        let number = month(first) + slot
        return Column(label: words.shortMonth(year: number / 12, month: number % 12 + 1))
      }
      return Column(label: String(first.year + slot))
    }
    for (date, statements) in days { columns[slot(date)].statements += statements }
    return columns
  }
}
