import TelaahText

/// Statements over time as columns: a day each, or a month each where the days are many.
struct Timeline {
  let notes: [HTMLNote]
  let words: Wording

  private struct Column {
    let label: String
    var statements = 0
    var articles = 0
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
        "svg", ("viewBox", "0 0 1000 185"), ("role", "img"),
        ("aria-label", words("Jumlah pernyataan menurut waktu", "Number of statements by time"))
      ) { html in
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
    let dated = notes.compactMap { note in note.date.map { (date: $0, note: note) } }
    guard let first = dated.map(\.date).min(), let last = dated.map(\.date).max() else { return [] }
    let days = last.dayNumber - first.dayNumber + 1
    let byDay = days <= 62
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
    for item in dated {
      columns[slot(item.date)].statements += item.note.statements
      columns[slot(item.date)].articles += 1
    }
    return columns
  }
}
