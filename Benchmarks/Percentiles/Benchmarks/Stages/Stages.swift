import Benchmark
import Corpus
import Telaah
import TelaahSegmentation

/// The cases of `ratios`, each a megabyte of text or 200 articles, in percentiles of time.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput], maxDuration: .seconds(3))
  let texts = [
    "news": Corpus.news(bytes: 1 << 20), "web": Corpus.web(bytes: 1 << 20),
  ]
  let tokenizer = WordTokenizer()
  for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
    Benchmark("tokenise/\(name)") { _ in
      text.withUnsafeBufferPointer { bytes in
        tokenizer.forEachWindow(of: bytes) { _, tokens in blackHole(tokens.count) }
      }
    }
    Benchmark("icu/\(name)") { benchmark in
      let icu = try ICUTokenizer()
      let room = UnsafeMutablePointer<UInt16>.allocate(capacity: text.count + 1)
      defer { room.deallocate() }
      benchmark.startMeasurement()
      text.withUnsafeBufferPointer { blackHole(icu.count(inBytes: $0, room: room)) }
      benchmark.stopMeasurement()
    }
  }

  let documents = (0..<200).compactMap { seed in
    try? Document(
      text: String(decoding: Corpus.news(bytes: 4000, seed: UInt64(seed) + 100), as: UTF8.self))
  }
  guard let pipeline = try? Pipeline.standard() else { return }
  Benchmark("structure") { _ in
    for document in documents { blackHole(pipeline.structure.structure(of: document)) }
  }
  let structures = documents.map(pipeline.structure.structure)
  let tokens = documents.map(pipeline.tokenizer.tokens)
  Benchmark("sentences") { _ in
    for index in documents.indices {
      blackHole(
        pipeline.sentences.sentences(
          in: documents[index], structure: structures[index], tokens: tokens[index]))
    }
  }
  Benchmark("pipeline") { _ in
    for document in documents.prefix(20) { blackHole(pipeline.analyze(document)) }
  }
}
