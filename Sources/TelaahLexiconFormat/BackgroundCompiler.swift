/// Compiles a table of document frequencies to an image of printable digits.
///
/// The source is text: a line `@documents N`, then `FREQUENCY⇥TERM` lines, where a term is one or
/// two words in small letters. The image is a hash table without the terms themselves: four digits
/// of N, four of the number of slots, then five a slot, of which four tell the term (24 bits of its
/// hash) and one its frequency, as 1 + 4·log₂ rounded; 0 is an empty slot.
///
/// With 24 bits beside the slot's number, a term that is not in the table is taken for one that is
/// about once in ten million look-ups.
public enum BackgroundCompiler {
  /// The steps that a doubling of the frequency is parted into.
  public static let stepsPerDoubling = 4

  /// Where the slots begin.
  public static let header = 8

  /// The image of a table.
  ///
  /// - Throws: `LexiconErrors` with the place of every malformed line.
  public static func image(of text: String, file: String) throws(LexiconErrors) -> [UInt8] {
    var documents = 0
    var terms: [(hash: UInt64, level: UInt64)] = []
    var errors: [LexiconError] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("@documents "), let count = Int(line.dropFirst(11)), count > 0 {
        documents = count
        continue
      }
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let frequency = Int(fields[0]), frequency > 0,
        let hash = hash(of: fields[1])
      else {
        errors.append(
          LexiconError(
            file: file, line: index + 1, column: 1,
            message: "not a frequency, a tab and a term of one or two words"))
        continue
      }
      terms.append((hash, level(of: frequency)))
    }
    if documents == 0 {
      errors.append(
        LexiconError(file: file, line: 1, column: 1, message: "no line \"@documents N\""))
    }
    if !errors.isEmpty { throw LexiconErrors(errors: errors) }
    return image(documents: documents, terms: terms)
  }

  private static func image(
    documents: Int, terms: [(hash: UInt64, level: UInt64)]
  ) -> [UInt8] {
    var slots = 16
    while slots < terms.count * 5 / 4 { slots *= 2 }
    var table = [(tag: UInt64, level: UInt64)](repeating: (0, 0), count: slots)
    for term in terms {
      var at = Int(truncatingIfNeeded: term.hash) & (slots - 1)
      while table[at].level != 0 { at = (at + 1) & (slots - 1) }
      table[at] = (tag(of: term.hash), term.level)
    }
    var bytes: [UInt8] = []
    Digits.append(UInt64(documents), width: 4, to: &bytes)
    Digits.append(UInt64(slots), width: 4, to: &bytes)
    for slot in table {
      Digits.append(slot.tag, width: 4, to: &bytes)
      Digits.append(slot.level, width: 1, to: &bytes)
    }
    return bytes
  }

  /// The part of a hash that a slot holds.
  @inlinable public static func tag(of hash: UInt64) -> UInt64 { hash >> 40 }

  /// The hash of two words' hashes, in order.
  @inlinable public static func combine(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: (second &<< 1 | 1) ^ 0xD6E8_FEB8_6659_FD92)
    return (product.high ^ product.low) &+ second
  }

  private static func hash(of term: Substring) -> UInt64? {
    let words = term.split(separator: " ").map { word -> UInt64? in
      guard let key = Folding.fold(String(word)), !key.isEmpty else { return nil }
      return (key + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { Folding.hash($0, count: key.count) }
      }
    }
    switch words.count {
    case 1: return words[0]
    case 2:
      guard let first = words[0], let second = words[1] else { return nil }
      return combine(first, second)
    default: return nil
    }
  }

  /// 1 + 4·log₂(frequency), rounded down, at most 63.
  static func level(of frequency: Int) -> UInt64 {
    let x = Double(frequency)
    let whole = Int(x.exponent)
    let part = x.significand
    // The fourth roots of two: 2^(1/4), 2^(2/4), 2^(3/4).
    let quarter = part >= 1.681_792_8 ? 3 : part >= 1.414_213_6 ? 2 : part >= 1.189_207_1 ? 1 : 0
    return UInt64(min(63, 1 + stepsPerDoubling * whole + quarter))
  }
}
