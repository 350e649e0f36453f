import TelaahText

/// An analysis as standoff annotation of brat (brat.nlplab.org/standoff.html).
///
/// Mentions are text-bound with their kind's name, statements are `Statement` with the attributes
/// `Form` and `Repaired`, cues `Cue`. `Said_by` and `Cued_by` go from a statement to its speaker and
/// cue; mentions of one entity are joined by `Coreference`. Offsets are Unicode scalars of the text.
public struct BratReport: Sendable {
  /// Makes the form.
  public init() {}

  /// The annotations: the content of the `.ann` file beside the text.
  public func annotations(of analysis: Analysis) -> String {
    var writer = BratWriter(analysis)
    writer.writeAll()
    return writer.text
  }

  /// The text that the offsets count in: the content of the `.txt` file.
  ///
  /// It is the article's, scalar for scalar, but that every line ends in a line feed alone (a
  /// carriage return before one becomes a space), whatever reads it, and control characters and
  /// marks of direction are shown as signs.
  public func text(of analysis: Analysis) -> String {
    var text = ""
    text.reserveCapacity(analysis.document.text.utf8.count)
    var scalars = analysis.document.text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      let isEnd = scalar == "\r" && next != "\n"
      text.unicodeScalars.append(isEnd ? "\n" : scalar == "\r" ? " " : BratWriter.shown(scalar))
    }
    return text
  }

  /// An `annotation.conf` that declares all that is used.
  public static let configuration: String = {
    let kinds = Mention.Kind.allCases.map(BratWriter.type).joined(separator: "\n")
    let forms = Statement.Form.allCases.map(\.rawValue).joined(separator: "|")
    return """
      [entities]
      \(kinds)
      Role
      Cue
      Statement

      [relations]
      Said_by Arg1:Statement, Arg2:<ENTITY>
      Cued_by Arg1:Statement, Arg2:Cue
      Coreference Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
      <OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

      [events]

      [attributes]
      Form Arg:Statement, Value:\(forms)
      Repaired Arg:Statement

      """
  }()
}

extension BratReport: ReportFormat {
  /// The annotations of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (Array(annotations(of: analysis).utf8), ())
  }
}

extension Analysis {
  /// The analysis as standoff annotation of brat, to stand beside the text.
  public func brat() -> String { BratReport().annotations(of: self) }
}
