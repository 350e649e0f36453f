import Corpus
import Telaah
import TelaahSegmentation

// ratios [--json] [--rounds N] [CASE…]
//
// How fast the stages are, and how many times as fast as ICU the tokeniser is. All cases of a round
// are interleaved, so that a busy machine slows them alike; the best round of each counts. Where
// Python has the packages, the program is timed beside YAKE and PySastrawi on the same articles.

var arguments = Array(CommandLine.arguments.dropFirst())
let isJSON = arguments.contains("--json")
arguments.removeAll { $0 == "--json" }
var rounds = 25
if let at = arguments.firstIndex(of: "--rounds"), at + 1 < arguments.count {
  rounds = Int(arguments[at + 1]) ?? rounds
  arguments.removeSubrange(at...(at + 1))
}

/// A thing to time: how many bytes it reads, and what it does.
@MainActor struct Case {
  let name: String
  let bytes: Int
  /// How many words, where they are what counts.
  var words: Int?
  /// The case that it is compared with.
  var reference: String?
  /// The case of whose time it is a part.
  var whole: String?
  /// The time of a part of what was done last, where only that counts.
  var part: (@MainActor () -> Duration)?
  let run: @MainActor () -> Int
}

let megabytes = 2
let news = Corpus.news(bytes: megabytes << 20)
let web = Corpus.web(bytes: megabytes << 20)
let articles = stride(from: 0, to: 1 << 20, by: 1).prefix(300).map { seed in
  String(decoding: Corpus.news(bytes: 4000, seed: UInt64(seed) + 100), as: UTF8.self)
}
let tokenizer = WordTokenizer()
let icu = try ICUTokenizer()
let pipeline = try Pipeline.standard()
let room = UnsafeMutablePointer<UInt16>.allocate(capacity: (megabytes << 20) + 8192)
let documents = try articles.map { try Document(text: $0) }
let articleBytes = articles.reduce(0) { $0 + $1.utf8.count }
let structures = documents.map(pipeline.structure.structure)
let tokens = documents.map(pipeline.tokenizer.tokens)

@MainActor func scan(_ text: [UInt8]) -> Int {
  text.withUnsafeBufferPointer { bytes in
    var count = 0
    tokenizer.forEachWindow(of: bytes) { _, window in
      count &+= window.count &+ Int(window[window.count - 1].kind.rawValue)
    }
    return count
  }
}

@MainActor func iterate(_ text: [UInt8]) -> Int {
  text.withUnsafeBufferPointer { icu.count(inBytes: $0, room: room) }
}

let allCases = [
  Case(name: "icu/news", bytes: news.count) { iterate(news) },
  Case(name: "tokenise/news", bytes: news.count, reference: "icu/news") { scan(news) },
  Case(name: "icu/web", bytes: web.count) { iterate(web) },
  Case(name: "tokenise/web", bytes: web.count, reference: "icu/web") { scan(web) },
  Case(name: "structure", bytes: articleBytes) {
    documents.reduce(0) { $0 + pipeline.structure.structure(of: $1).blocks.count }
  },
  Case(name: "sentences", bytes: articleBytes) {
    documents.indices.reduce(0) {
      $0
        + pipeline.sentences.sentences(
          in: documents[$1], structure: structures[$1], tokens: tokens[$1]
        ).count
    }
  },
  Case(name: "pipeline/news", bytes: articleBytes) {
    documents.reduce(0) { $0 + pipeline.analyze($1).sentences.count }
  },
]
let stemming = try StemCases(pipeline)
let keywords = try KeywordCases(pipeline)
let names = try NameCases(pipeline)
let cases = (allCases + stemming.cases + keywords.cases + names.cases).filter { item in
  arguments.isEmpty || arguments.contains(item.name)
    || item.name == "pipeline/articles"
      && arguments.contains(where: { $0.hasSuffix("/share") || $0.hasSuffix("/inside") })
    || item.name.hasPrefix("icu/") && arguments.contains(where: { $0.hasPrefix("tokenise/") })
}

var best: [String: Duration] = [:]
var sum = 0
for _ in 0..<rounds {
  for item in cases {
    let start = ContinuousClock.now
    sum &+= item.run()
    let whole = ContinuousClock.now - start
    let time = item.part?() ?? whole
    best[item.name] = min(best[item.name] ?? time, time)
  }
}

@MainActor func rate(_ item: Case) -> Double {
  guard let time = best[item.name] else { return 0 }
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  return Double(item.bytes) / 1e6 / seconds
}

/// Millions of words a second.
@MainActor func wordRate(_ item: Case) -> Double {
  rate(item) * Double(item.words ?? 0) / Double(item.bytes)
}

@MainActor func rounded(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

for item in cases where !item.name.hasPrefix("icu/") {
  let reference = cases.first { $0.name == item.reference }
  let whole = cases.first { $0.name == item.whole }
  if isJSON {
    var line = "{\"case\":\"\(item.name)\""
    if let reference { line += ",\"ratio\":\(rounded(rate(item) / rate(reference)))" }
    line += ",\"mb_per_s\":\(rounded(rate(item)))"
    if let reference { line += ",\"icu_mb_per_s\":\(rounded(rate(reference)))" }
    if item.words != nil { line += ",\"million_words_per_s\":\(rounded(wordRate(item)))" }
    if let whole { line += ",\"share\":\(rounded(100 * rate(whole) / rate(item)))" }
    print(line + "}")
  } else {
    let ratio = reference.map { ", \(rounded(rate(item) / rate($0))) × ICU" } ?? ""
    let words = item.words == nil ? "" : ", \(rounded(wordRate(item))) million words/s"
    let share =
      whole.map { ", \(rounded(100 * rate($0) / rate(item))) % of \(item.whole ?? "")" } ?? ""
    print("\(item.name): \(rounded(rate(item))) MB/s\(ratio)\(words)\(share)")
  }
}
if cases.contains(where: { $0.name == "stem" }) {
  let count = rounded(stemming.allocationsPerMillionWords())
  print(
    isJSON
      ? "{\"case\":\"stem\",\"allocations_per_million_words\":\(count)}"
      : "stem: \(count) allocations in a million words")
}
if sum == 0 { print("nothing was found") }
if arguments.isEmpty, !isJSON { try Peers(articles: articles).run() }
