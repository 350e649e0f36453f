/// Reads comma-separated values (RFC 4180) record by record.
///
/// Fields may be in quotation marks and then run over several lines; the fields of a record may be
/// parted by comma, semicolon or tab, whichever the first line has most of. A quotation mark within
/// a plain field is a letter like any other.
struct CSVReader: ~Copyable {
  /// A record, or what is wrong with it.
  enum Item {
    case record([[UInt8]], line: Int)
    case problem(line: Int, column: Int, message: String)
  }

  private var lines: LineReader
  private var number = 0
  private var separator: UInt8 = 0x2C

  /// No record is longer than this.
  private static let maximumBytes = 256 << 20

  init(lines: consuming LineReader) { self.lines = lines }

  /// Why reading ended early.
  var failure: String? { lines.failure }

  /// The next record; nil at the end. Empty lines are none.
  mutating func next() -> Item? {
    while var line = lines.next() {
      number += 1
      if number == 1 {
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        separator = CSVReader.separator(of: line)
      }
      if line.isEmpty || line == [0x0D] { continue }
      return record(line)
    }
    return nil
  }

  private mutating func record(_ first: [UInt8]) -> Item {
    let begin = number
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var line = first
    var at = 0
    var size = 0
    while true {
      guard at < line.count, line[at] == 0x22 else {
        // A plain field, up to the separator or the line's end.
        let end = line[at...].firstIndex(of: separator) ?? line.count
        field = Array(line[at..<end])
        if end == line.count, field.last == 0x0D { field.removeLast() }
        fields.append(field)
        if end == line.count { return .record(fields, line: begin) }
        at = end + 1
        continue
      }
      let opening = (line: number, column: at + 1)
      field = []
      at += 1
      quoted: while true {
        while at < line.count {
          let byte = line[at]
          at += 1
          if byte != 0x22 {
            field.append(byte)
          } else if at < line.count, line[at] == 0x22 {
            field.append(0x22)
            at += 1
          } else {
            break quoted
          }
        }
        size += line.count
        guard size < CSVReader.maximumBytes, let next = lines.next() else {
          return .problem(
            line: opening.line, column: opening.column,
            message: "the quoted field that begins here is not closed; add \" at its end")
        }
        field.append(0x0A)
        number += 1
        line = next
        at = 0
      }
      fields.append(field)
      if at == line.count || (at == line.count - 1 && line[at] == 0x0D) {
        return .record(fields, line: begin)
      }
      guard line[at] == separator else {
        return .problem(
          line: number, column: at + 1,
          message: "something follows a quoted field; write \" within it as \"\"")
      }
      at += 1
    }
  }

  private static func separator(of line: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? 0x2C
  }
}
