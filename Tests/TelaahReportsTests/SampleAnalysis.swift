import TelaahTestSupport
import TelaahText

/// An article of our own about invented people, with every layer put together by hand: what the
/// tests of the reports look at, whatever the stages find.
enum SampleAnalysis {
  static let marked: MarkedText = """
    ⟦headline:Bendung Kali Wening Diperbaiki, Petani Arunika Raya Kembali Menanam⟧

    ⟦tags:id arunika raya, bendung kali wening, irigasi⟧

    ⟦caption:⟦r0:⟦t0:Bupati ⟦p0:Arunika Raya⟧⟧⟧ Hj ⟦m0:Laras Puspadewi⟧ (kiri) meninjau pintu air. \
    (Foto Warta Wening/⟦m1:Tirta Samudra⟧)⟧

    ⟦dateline:⟦m2:Arunika Raya⟧ (Warta Wening) -⟧ ⟦b1:⟦m3:Pemerintah Kabupaten Arunika Raya⟧ \
    menyelesaikan perbaikan ⟦k1:bendung⟧ di ⟦m4:Desa Tegalsari⟧ pada ⟦d1:Selasa (6/12)⟧ setelah \
    jebol pada ⟦d2:Senin (4/8/2025)⟧.⟧

    ⟦b2:"⟦s1a:Airnya sudah sampai ke sawah⟧," ⟦c1:kata⟧ ⟦r1:⟦t1:Kepala⟧ ⟦o1:Dinas Pengairan \
    Kabupaten Arunika Raya⟧⟧ ⟦m5:Bagas Wiratma⟧, "⟦s1b:jadi petani bisa menanam lagi.⟧"⟧

    ⟦b3:⟦c2:Menurut⟧nya, ⟦s2:perbaikan ⟦k2:bendung⟧ itu menelan biaya ⟦a1:Rp4,5 miliar⟧⟧.⟧

    ⟦b4:⟦m6:Laras⟧ ⟦c3:meminta⟧ agar ⟦s3:warga “menjaga air seperti menjaga beras”⟧.⟧

    ⟦b5:"⟦s4:Kami menunggu ini dua musim⟧, ⟦c4:ujar⟧ ⟦u4:seorang petani⟧.⟧

    ⟦b6:"⟦s5:Semoga tidak bocor lagi⟧," ⟦c5:kata⟧nya.⟧

    """

  static let document: Document = {
    let source = Source(
      id: "contoh/bendung", origin: "contoh/bendung.txt",
      date: CalendarDate(year: 2025, month: 12, day: 9))
    guard let document = try? Document(text: marked.text, source: source) else {
      fatalError("the sample is longer than an article may be")
    }
    return document
  }()

  static let analysis: Analysis = {
    var analysis = Analysis(document: document)
    analysis.structure = structure
    analysis.tokens = tokens(of: document)
    analysis.sentences = sentences(of: analysis)
    analysis.features = analysis.tokens.map { _ in TokenFeatures() }
    analysis.mentions = mentions
    analysis.entities = entities
    analysis.statements = statements
    analysis.keywords = keywords
    analysis.warnings = [
      Warning(code: .unclosedQuote, span: marked["s4"]),
      Warning(code: .unknownSpeaker, span: marked["s5"]),
    ]
    return analysis
  }()

  private static let structure: Structure = {
    let kinds: [(String, Block.Kind, Int)] = [
      ("headline", .headline, 0), ("tags", .tags, 1), ("caption", .caption, 2),
      ("dateline", .dateline, 3), ("b1", .body, 3), ("b2", .body, 4), ("b3", .body, 5),
      ("b4", .body, 6), ("b5", .body, 7), ("b6", .body, 8),
    ]
    return Structure(
      blocks: kinds.map { Block(span: marked[$0.0], kind: $0.1, paragraph: $0.2) },
      tags: ["arunika raya", "bendung kali wening", "irigasi"],
      dateline: Dateline(
        place: "Arunika Raya", agency: "Warta Wening", span: marked["dateline"]),
      paragraphs: 9)
  }()

  private static func mention(_ name: String, _ kind: Mention.Kind) -> Mention {
    Mention(span: marked[name], kind: kind, rule: "test/name", confidence: 0.95)
  }

  private static let mentions = MentionLayer(
    mentions: [
      mention("m0", .person), mention("m1", .person), mention("m2", .location),
      mention("m3", .organization), mention("m4", .location),
      Mention(
        span: marked["d1"], kind: .date, rule: "test/date", confidence: 0.6,
        value: .candidates(["2016-12-06", "2022-12-06"])),
      Mention(
        span: marked["d2"], kind: .date, rule: "test/date", confidence: 1,
        value: .iso("2025-08-04")),
      mention("o1", .organization), mention("m5", .person),
      Mention(
        span: marked["a1"], kind: .money, rule: "test/money", confidence: 1,
        value: .amount(4_500_000_000, unit: "IDR")),
      mention("m6", .person),
    ],
    roles: [
      RoleMention(
        span: marked["r0"], title: marked["t0"], place: marked["p0"], holder: 0,
        rule: "test/role"),
      RoleMention(
        span: marked["r1"], title: marked["t1"], organization: marked["o1"], holder: 8,
        rule: "test/role"),
    ])

  private static let entities: [Entity] = [
    Entity(
      name: "Laras Puspadewi", kind: .person, aliases: ["Laras"],
      attributes: PersonAttributes(honorifics: ["Hj"]),
      roles: [
        Role(
          text: "Bupati Arunika Raya", title: "Bupati Arunika Raya", place: "Arunika Raya",
          span: marked["r0"])
      ], mentions: [0, 10]),
    Entity(
      name: "Tirta Samudra", kind: .person, attributes: PersonAttributes(credit: "Foto"),
      mentions: [1], isCredit: true),
    Entity(name: "Arunika Raya", kind: .location, mentions: [2]),
    Entity(name: "Pemerintah Kabupaten Arunika Raya", kind: .organization, mentions: [3]),
    Entity(name: "Desa Tegalsari", kind: .location, mentions: [4]),
    Entity(name: "Dinas Pengairan Kabupaten Arunika Raya", kind: .organization, mentions: [7]),
    Entity(
      name: "Bagas Wiratma", kind: .person,
      roles: [
        Role(
          text: "Kepala Dinas Pengairan Kabupaten Arunika Raya", title: "Kepala",
          organization: "Dinas Pengairan Kabupaten Arunika Raya", span: marked["r1"])
      ], mentions: [8]),
  ]

  private static func cue(_ name: String, _ lemma: String, _ stance: Cue.Stance) -> Cue {
    Cue(span: marked[name], lemma: lemma, stance: stance)
  }

  private static let statements: [Statement] = [
    Statement(
      form: .direct, content: OneOrMore(marked["s1a"], others: [marked["s1b"]]),
      cue: cue("c1", "kata", .neutral),
      speaker: Speaker(
        kind: .person, entity: 6, name: "Bagas Wiratma",
        role: "Kepala Dinas Pengairan Kabupaten Arunika Raya", mention: marked["m5"],
        rule: "test/after-cue"),
      rule: "test/interrupted-quote", confidence: 0.98),
    Statement(
      form: .indirect, content: OneOrMore(marked["s2"]), cue: cue("c2", "menurut", .neutral),
      speaker: Speaker(
        kind: .person, entity: 6, name: "Bagas Wiratma",
        role: "Kepala Dinas Pengairan Kabupaten Arunika Raya", rule: "test/clitic"),
      rule: "test/preposition", confidence: 0.9),
    Statement(
      form: .mixed, content: OneOrMore(marked["s3"]), cue: cue("c3", "minta", .directive),
      speaker: Speaker(
        kind: .person, entity: 0, name: "Laras Puspadewi", role: "Bupati Arunika Raya",
        mention: marked["m6"], rule: "test/subject"),
      rule: "test/clause", confidence: 0.88),
    Statement(
      form: .direct, content: OneOrMore(marked["s4"]), cue: cue("c4", "ujar", .neutral),
      speaker: Speaker(
        kind: .unnamed, name: "seorang petani", mention: marked["u4"], rule: "test/description"),
      rule: "test/unclosed", confidence: 0.62, isRepaired: true),
    Statement(
      form: .direct, content: OneOrMore(marked["s5"]), cue: cue("c5", "kata", .neutral),
      speaker: Speaker(kind: .unknown, name: "", rule: "test/unresolved", candidates: [6, 0]),
      rule: "test/quote", confidence: 0.5),
  ]

  private static let keywords: [Keyword] = [
    Keyword(
      term: "Bendung Kali Wening", lemma: "bendung kali wening", score: 0.91,
      occurrences: [marked["k1"], marked["k2"]],
      features: [
        Keyword.Feature(name: "frequency", weight: 0.41),
        Keyword.Feature(name: "headline", weight: 0.5),
      ]),
    Keyword(term: "petani", lemma: "petani", score: 0.5, occurrences: [marked["u4"]]),
  ]

  /// Words, numbers, spaces and marks of ASCII text and curly quotes.
  private static func tokens(of document: Document) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    func kind(_ c: Character) -> Token.Kind {
      if c.isLetter { return .word }
      if c.isNumber { return .number }
      return c.isWhitespace ? .space : .punctuation
    }
    for character in document.text {
      let kind = kind(character)
      let end = start + character.utf8.count
      if let last = tokens.last, last.kind == kind, kind != .punctuation {
        tokens[tokens.count - 1] = Token(span: TextSpan(last.span.start, end), kind: kind)
      } else {
        tokens.append(Token(span: TextSpan(start, end), kind: kind))
      }
      start = end
    }
    return tokens
  }

  /// A sentence for each block.
  private static func sentences(of analysis: Analysis) -> [Sentence] {
    analysis.structure.blocks.enumerated().map { index, block in
      let first = analysis.tokens.firstIndex { $0.span.start >= block.span.start } ?? 0
      let end =
        analysis.tokens.firstIndex { $0.span.start >= block.span.end } ?? analysis.tokens.count
      return Sentence(
        span: block.span, tokens: first..<end, block: index, paragraph: block.paragraph)
    }
  }
}
