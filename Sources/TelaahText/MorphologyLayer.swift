/// How the words of a document are built: a value for each token.
///
/// A form that stands ten times in a text is kept once, and of names, numbers and marks, which are
/// never taken apart, nothing is kept but that they are.
public struct MorphologyLayer: Hashable, Sendable {
  /// The words that were taken apart, each form once.
  public private(set) var forms: [Morphology]
  /// Of each token the index of its form; negative where it is untouched.
  @usableFromInline var places: [Int32]
  private let document: Document?
  private let tokens: [Token]

  /// Makes a layer.
  ///
  /// - Parameters:
  ///   - places: Of each token the index in `forms`; negative where it is untouched: then its text
  ///     is its lemma.
  ///   - document: What the tokens are of.
  public init(forms: [Morphology], places: [Int32], document: Document, tokens: [Token]) {
    self.forms = forms
    self.places = places
    self.document = document
    self.tokens = tokens
  }

  /// Makes a layer of a value for each token.
  public init(_ words: some Sequence<Morphology>) {
    forms = Array(words)
    places = forms.indices.map { Int32(truncatingIfNeeded: $0) }
    document = nil
    tokens = []
  }

  /// The index in `forms` of what a token is; nil where it is left untouched.
  @inlinable
  public func form(of token: Int) -> Int? {
    let place = places[token]
    return place < 0 ? nil : Int(place)
  }

  /// Gives `body` the index of every token's form; -1 where it has none.
  public func withPlaces<Result>(_ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    places.withUnsafeBufferPointer(body)
  }

  private func untouched(_ token: Int) -> Morphology {
    var text = ""
    if let document, token < tokens.count, tokens[token].kind != .space {
      text = document.text(of: tokens[token].span)
    }
    return Morphology(lemma: text, root: text, evidence: .untouched)
  }
}

extension MorphologyLayer: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// A value for each token.
  public init(arrayLiteral words: Morphology...) { self.init(words) }

  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// How many tokens there are.
  @inlinable public var endIndex: Int { places.count }

  /// How a token is built; white space has no lemma.
  public subscript(token: Int) -> Morphology {
    form(of: token).map { forms[$0] } ?? untouched(token)
  }
}
