/// What stands before every id of a page, so that the pages of many articles fit in a file: letters
/// and digits and a hyphen behind them, or nothing.
struct PagePrefix {
  /// The bytes, zeros behind them.
  private let bytes: SIMD16<UInt8>
  private let count: Int

  /// That of a page of its own.
  static let none = PagePrefix(bytes: SIMD16(), count: 0)

  private init(bytes: SIMD16<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// That of an article's page in a collection: `a` and the number in base 36.
  init(_ number: UInt64) {
    var digits = SIMD16<UInt8>()
    var (rest, length) = (number, 0)
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest % 36)
      digits[length] = digit < 10 ? 0x30 + digit : 0x57 + digit
      rest /= 36
      length += 1
    } while rest > 0
    var bytes = SIMD16<UInt8>()
    bytes[0] = UInt8(ascii: "a")
    for at in 0..<length { bytes[1 + at] = digits[length - 1 - at] }
    bytes[1 + length] = UInt8(ascii: "-")
    self.init(bytes: bytes, count: length + 2)
  }

  /// Whether it is that of a page of its own.
  var isEmpty: Bool { count == 0 }

  /// An id of the page: a word, or a letter and a number.
  @inline(__always)
  func callAsFunction(_ name: StaticString, _ number: Int? = nil) -> PageID {
    PageID(prefix: self, name: name, number: number)
  }

  /// Writes it, without its hyphen where it stands alone.
  @inline(__always)
  func write(to html: inout HTMLWriter, alone: Bool = false) {
    html.append(upTo: 16) { target in
      UnsafeMutableRawPointer(target).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
      return alone && count > 0 ? count - 1 : count
    }
  }
}

/// The id of a place on a page, or of the page itself.
struct PageID: HTMLValue {
  fileprivate let prefix: PagePrefix
  fileprivate let name: StaticString
  fileprivate let number: Int?

  @inline(__always)
  func write(to html: inout HTMLWriter) {
    prefix.write(to: &html)
    html.literal(name)
    if let number { html.number(number) }
  }
}

/// What opens the page of an article in a collection.
struct PageAnchor: HTMLValue {
  let prefix: PagePrefix

  func write(to html: inout HTMLWriter) { prefix.write(to: &html, alone: true) }
}
