import TelaahLexiconFormat
import TelaahText

/// One compiled lexicon: the program's own, or a user's.
///
/// Looking a word up costs a hash and about one comparison, and allocates nothing.
public struct Lexicon: Sendable {
  private let image: Image
  /// The image's bytes, which are read without holding it.
  let words: ImageReader

  /// The lexicon that was compiled into the program from `Resources/Lexicon`.
  public static let compiled = Lexicon(image: .literal(lexiconImage))

  /// Eight hexadecimal digits that change with the content of `compiled`.
  public static let compiledFingerprint = lexiconImageFingerprint

  /// Compiles word lists of a user. Each begins with a line `@table NAME`.
  ///
  /// - Parameters:
  ///   - text: The lists; several tables may follow each other.
  ///   - file: Their name in messages.
  /// - Throws: `LexiconErrors` with the place of every malformed entry.
  public init(parsing text: String, file: String) throws(LexiconErrors) {
    var compiler = LexiconCompiler()
    compiler.add(text, file: file)
    self.init(image: .owned(try compiler.image()))
  }

  init(image: Image) {
    self.image = image
    words = ImageReader(image.base)
  }
}

/// The bytes of a compiled lexicon, in the program or in memory of their own.
final class Image: Sendable {
  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  private let isOwned: Bool

  private init(base: UnsafePointer<UInt8>, isOwned: Bool) {
    self.base = base
    self.isOwned = isOwned
  }

  static func literal(_ text: StaticString) -> Image {
    Image(base: text.utf8Start, isOwned: false)
  }

  static func owned(_ bytes: [UInt8]) -> Image {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    return Image(base: memory, isOwned: true)
  }

  deinit {
    if isOwned { UnsafeMutablePointer(mutating: base).deallocate() }
  }
}
