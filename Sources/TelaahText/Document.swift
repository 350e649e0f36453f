/// One article as it came in: its text, byte for byte, and what is known about where it is from.
public struct Document: Hashable, Sendable {
  /// The text. Every span of every layer refers to its UTF-8 bytes.
  public let text: String
  /// Where the text is from.
  public var source: Source

  /// The greatest length of a text, in UTF-8 bytes (64 MB).
  public static let maximumBytes = 64 << 20

  /// Makes a document of a text.
  ///
  /// - Throws: `DocumentError.tooLong` where the text is longer than `maximumBytes`.
  public init(text: String, source: Source = Source()) throws(DocumentError) {
    guard text.utf8.count <= Document.maximumBytes else {
      throw .tooLong(bytes: text.utf8.count)
    }
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.source = source
  }

  /// Gives `body` the text's UTF-8 bytes, without copying them.
  @inlinable
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = text  // Not reached for native strings, which `init` makes sure of.
    return copy.withUTF8(body)
  }

  /// The text of a span; empty where the span lies outside of the text.
  public func text(of span: TextSpan) -> String {
    withBytes { bytes in
      guard span.end <= bytes.count else { return "" }
      return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
  }
}

/// What is known about where a document is from.
public struct Source: Hashable, Sendable {
  /// The article's name in its collection; a file's path without its ending.
  public var id: String
  /// The file or stream it was read from.
  public var origin: String
  /// A headline given beside the text. It is read for names and keywords; nothing is located in it.
  public var title: String?
  /// The day of publication.
  public var date: CalendarDate?

  /// Makes a source; all of it may be left open.
  public init(
    id: String = "", origin: String = "", title: String? = nil, date: CalendarDate? = nil
  ) {
    self.id = id
    self.origin = origin
    self.title = title
    self.date = date
  }
}

/// Why a text cannot be a document.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is longer than `Document.maximumBytes`.
  case tooLong(bytes: Int)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .tooLong(let bytes):
      "the article has \(bytes) bytes, the limit is \(Document.maximumBytes); split it"
    }
  }
}
