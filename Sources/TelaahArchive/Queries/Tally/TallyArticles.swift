import GRDB

/// What of each article is needed to count what belongs to it: its outlet and date by numbers, in
/// the place of its own number.
struct TallyArticles {
  /// The outlets in the order they were met.
  private(set) var outlets: [String] = []
  /// The dates in the order they were met.
  private(set) var dates: [String] = []
  /// How many articles of each date are counted.
  private(set) var articlesOfDate: [Int] = []
  /// How many articles are counted.
  private(set) var count = 0
  /// The number of each article's outlet; -1 for one that is not counted.
  private var outletOf: [Int32] = []
  /// The number of each article's date; -1 where there is none.
  private var dateOf: [Int32] = []

  init(_ db: Database, mergesCopies: Bool) throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM article") ?? -1
    outletOf = Array(repeating: -1, count: last + 1)
    dateOf = outletOf
    var outlet = Numbers()
    var date = Numbers()
    try DirectStatement(db, "SELECT id, outlet, date, copyOf FROM article").forEach { row in
      guard !mergesCopies || row.isEmpty(3) else { return true }
      let id = Int(row.number(0))
      count += 1
      outletOf[id] = outlet.number(of: row.bytes(1))
      guard !row.isEmpty(2) else { return true }
      let number = date.number(of: row.bytes(2))
      dateOf[id] = number
      if number == articlesOfDate.count { articlesOfDate.append(0) }
      articlesOfDate[Int(number)] += 1
      return true
    }
    outlets = outlet.texts
    dates = date.texts
  }

  /// The number of a counted article's outlet; nil for an article that is not counted.
  func outlet(of article: Int64) -> Int? {
    let number = outletOf.indices.contains(Int(article)) ? outletOf[Int(article)] : -1
    return number < 0 ? nil : Int(number)
  }

  /// The number of a counted article's date; nil where it has none.
  func date(of article: Int64) -> Int? {
    let number = dateOf[Int(article)]
    return number < 0 ? nil : Int(number)
  }

  /// Texts of which there are few, numbered as they come.
  private struct Numbers {
    private(set) var texts: [String] = []
    private var known: [String: Int32] = [:]

    mutating func number(of bytes: UnsafeRawBufferPointer) -> Int32 {
      let text = String(decoding: bytes, as: UTF8.self)
      if let number = known[text] { return number }
      let number = Int32(texts.count)
      texts.append(text)
      known[text] = number
      return number
    }
  }
}
