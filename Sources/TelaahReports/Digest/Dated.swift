import TelaahText

/// A day or days that the article names, as often as it does.
struct Dated {
  let value: Mention.Value?
  /// Which of the mentions is the first one.
  let mention: Int
  /// As written at its first mention.
  let text: String
  let span: TextSpan
  let line: Int
  var count = 1
  let sortKey: String?

  /// What it stands for, in words; nil where that is not known.
  func meaning(_ words: Wording) -> String? {
    switch value {
    case .iso(let value): words.date(iso: Inert.line(value))
    case .candidates(let values): words.dates(candidates: values.map(Inert.line))
    case .amount, nil: nil
    }
  }

  /// The words of the text, where the meaning tells more than they do: *hari ini*, *Selasa (6/12)*,
  /// but not *6 Desember 2016*; nil where there is no meaning to stand beside.
  ///
  /// - Parameter meaning: What `meaning(_:)` gave.
  func quoted(beside meaning: String?) -> String? {
    guard let meaning else { return nil }
    let (said, meant) = (Dated.plain(text), Dated.plain(meaning))
    let isEnd =
      meant.count > said.count && meant[meant.count - said.count - 1] == 0x20
      && meant.suffix(said.count) == said
    return said == meant || isEnd ? nil : text
  }

  /// Small letters without commas, full stops and a *tahun* before them.
  private static func plain(_ text: String) -> ArraySlice<UInt8> {
    let isASCII = text.withBytes { ByteScan.isFree($0, of: ByteScan.isUnprintable) }
    let bare = (isASCII ? text : text.lowercased()).withBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
        for byte in bytes where byte != 0x2C && byte != 0x2E {
          target[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
          count += 1
        }
      }
    }
    return bare.starts(with: "tahun ".utf8) ? bare.dropFirst(6) : bare[...]
  }
}
