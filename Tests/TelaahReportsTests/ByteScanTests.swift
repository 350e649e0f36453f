import Testing

@testable import TelaahReports

/// Bytes looked at sixteen at a time: nothing may depend on where in a block they stand.
@Suite struct ByteScanTests {
  private func first(_ byte: UInt8, in text: [UInt8], from start: Int = 0) -> Int {
    text.withUnsafeBufferPointer { text in
      ByteScan.first(in: text, from: start) { $0 .== ByteScan.Block(repeating: byte) }
    }
  }

  @Test func aByteIsFoundAtEveryPlaceOfEveryLength() {
    for length in 0...50 {
      let plain = [UInt8](repeating: 0x7A, count: length)
      #expect(first(0x2A, in: plain) == length)
      for place in 0..<length {
        var text = plain
        text[place] = 0x2A
        #expect(first(0x2A, in: text) == place)
        #expect(first(0x2A, in: text, from: place) == place)
        #expect(first(0x2A, in: text, from: place + 1) == length)
      }
    }
  }

  @Test func doubledSpacesAreSeenAtEveryPlace() {
    for length in 3...40 {
      for place in 1..<length - 1 {
        var text = [Character](repeating: "a", count: length)
        text[place] = " "
        #expect(Inert.line(String(text)) == String(text))
        text.insert(" ", at: place)
        #expect(Inert.line(String(text)).utf8.count == length)
      }
    }
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<i>\"x\"</i> 'y'", "&lt;i&gt;&quot;x&quot;&lt;/i&gt; &#39;y&#39;"),
    ("“kutipan” – é 日 🙂\n\t", "“kutipan” – é 日 🙂\n\t"),
    ("\u{1B}[1m\u{0}\u{7F}\u{85}\u{A0}", "␛[1m␀␡\u{FFFD}\u{A0}"),
    (
      "\u{61C}\u{627}\u{200E}\u{2014}\u{202E}\u{2028}\u{2066}",
      "\u{FFFD}\u{627}\u{FFFD}\u{2014}\u{FFFD}\u{2028}\u{FFFD}"
    ),
  ])
  func textIsEscapedWhereverItStands(_ text: String, _ escaped: String) {
    for length in 0...33 {
      let before = String(repeating: "b", count: length)
      var html = HTMLWriter()
      html.text(before + text + before)
      #expect(String(decoding: html.bytes, as: UTF8.self) == before + escaped + before)
    }
  }

  @Test(arguments: [0, 35, 36, 1_295, .max] as [UInt64])
  func aPageIsNumberedInBase36(_ number: UInt64) {
    var html = HTMLWriter()
    html.write("", PagePrefix(number)("m", 7), " ", PageAnchor(prefix: PagePrefix(number)), "")
    let page = "a" + String(number, radix: 36)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "\(page)-m7 \(page)")
  }
}
