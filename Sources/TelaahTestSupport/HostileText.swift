/// Texts that have broken programs: every stage must come through all of them.
public enum HostileText {
  /// A fixed list, and random ones from a seed.
  public static func samples(seed: UInt64 = 1, random: Int = 200) -> [String] {
    fixed + (0..<random).map { randomText(seed: seed &+ UInt64($0)) }
  }

  /// The fixed list.
  public static let fixed: [String] = [
    "", " ", "\n", "\r\n\r\n", "\0", "\u{FEFF}", "\u{FFFD}\u{FFFD}", "a", ".", "\"", "”", "“", "''",
    "\"\"\"\"\"\"", "“““ kata ”””", "\"kata", "kata\"", "\" \" \" \"", "-nya", "nya", "kata -nya.",
    "\u{202E}terbalik\u{202C}", "e\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "🇮🇩🇮🇩🇮", "ไทยภาษา", "漢字かな交じり文",
    "한국어 텍스트", "עברית \"ציטוט\"", "עברית\"ב", "ا\u{640}ل\u{640}ع", "\u{1F1EE}", "\u{200D}\u{200D}",
    "%%%", "(((((",
    "))))", "((a)", "Rp", "Rp.", "Rp1.", "1/", "/1", "1:", ":1", "6/12/", "(6/12", "6/12)",
    "Selasa (", "pukul", "Bupati", "Bupati Bupati Bupati", "H. H. H. H.", "S.H., M.H., S.H.",
    "\"A,\" kata", "kata \"A", "\"A,\" kata X, \"B.\"", "Menurut", "Menurut,", "Menurutnya",
    "https://", "http://a", "@", "#", "@@", "a@", "a@b", "www.", "-", "--", "a-", "-a", "a--b",
    "ke-", "ber-", "di-", "memper", "di", "ber", "nyanyanya", "lahkahpun", "anak-anak-anak-anak",
    String(repeating: "a", count: 10_000), String(repeating: "mem", count: 3_000),
    String(repeating: "\"", count: 3_000), String(repeating: "kata ", count: 2_000),
    String(repeating: "A. ", count: 2_000), String(repeating: "Bupati Kota ", count: 1_000),
    String(repeating: "\"A,\" kata B. ", count: 500), String(repeating: "(", count: 3_000),
    String(repeating: "\n", count: 3_000), String(repeating: "\u{301}", count: 2_000),
    String(repeating: "e\u{301}", count: 2_000), String(repeating: "1.", count: 2_000),
  ]

  /// Pieces that news is made of, in random order, with marks and line ends in wrong places.
  public static func randomText(seed: UInt64) -> String {
    let pieces = [
      "kata", "ujarnya", "Menurut", "Bupati", "Sukamaju", "H.", "S.H.", ",", ".", "\"", "“", "”",
      "'",
      "‘", "’", "(", ")", "-", "—", "\n", "\n\n", " ", " ", " ", "Rp1,5", "juta", "6/12", "Selasa",
      "(6/12)",
      "pukul", "10.00", "WIB", "PT", "Dinas", "Budi", "Santoso", "mengatakan", "bahwa", "ia", "dia",
      "é",
      "\u{301}", "🙂", "漢", "\0", "\u{202E}", "@", "#", "https://a.id/x", "%", "2,5", "di", "ke",
      "-nya",
      "\u{FEFF}", "\r\n", "\t", "Ketua", "DPRD", "dan", "sekaligus", "(ASN)", "yang", "itu",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var text = ""
    for _ in 0..<(5 + next(120)) {
      text += pieces[next(pieces.count)]
      if next(2) == 0 { text += " " }
    }
    return text
  }
}
