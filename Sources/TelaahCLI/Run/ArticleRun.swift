import Telaah

/// What became of one item of the inputs; or why it came to nothing.
enum RunItem<Made: Sendable>: Sendable {
  case made(Made)
  case failure(InputFailure)
}

/// Reads articles, makes something of each on several threads, and hands it out in the order of the
/// inputs.
///
/// Articles go in blocks of bounded size, and few blocks are under way at once, so that memory stays
/// small whatever the input.
struct ArticleRun<Made: Sendable> {
  let reader: ArticleReader
  let options: RunOptions
  /// What is made of articles, in their order.
  let make: @Sendable ([Document]) -> [Made]

  /// Items that follow each other in the inputs.
  struct Block<Item: Sendable>: Sendable {
    var items: [Item] = []
    /// The hash of the inputs up to the last of them, where the reader keeps a trail.
    var trail: UInt64 = 0
  }

  /// Does it all; ends at SIGINT, where that is watched, with what was read whole.
  ///
  /// - Parameters:
  ///   - admit: Asked before each item, on the thread that reads; an error ends the run.
  ///   - take: Takes the items, by one thread at a time.
  func run(
    admit: () throws -> Void = {}, _ take: (Block<RunItem<Made>>) throws -> Void
  ) throws {
    // A result that somebody waits for is made and written by the thread that reads.
    let threads = options.flush ? 1 : options.threads
    try OrderedPipeline.run(
      threads: threads,
      bring: { add in
        var blocks = Blocks(limit: options.flush ? 1 : ArticleAnalyzer.block, threads: threads)
        try reader.forEach { article in
          try admit()
          if let block = blocks.add(article, trail: reader.trail?.hash ?? 0) { try add(block) }
        }
        for block in blocks.rest() { try add(block) }
      }, make: { [make] in ArticleRun.items(of: $0, make) }, take: take)
  }

  /// What is made of a block.
  private static func items(
    of block: Block<Article>, _ make: ([Document]) -> [Made]
  ) -> Block<RunItem<Made>> {
    var made = make(block.items.compactMap { try? $0.get() }).makeIterator()
    return Block(
      items: block.items.compactMap { article in
        switch article {
        case .success: made.next().map { .made($0) }
        case .failure(let failure): .failure(failure)
        }
      }, trail: block.trail)
  }

  /// Gathers articles until they are worth a thread's while.
  private struct Blocks {
    /// The most articles of a block.
    let limit: Int
    let threads: Int
    private static var maximumBytes: Int { 256 << 10 }

    private var block = Block<Article>()
    private var trails: [UInt64] = []
    private var bytes = 0
    private var count = 0

    init(limit: Int, threads: Int) {
      self.limit = limit
      self.threads = threads
    }

    /// Small at first, so that all threads soon have something to do.
    private var room: Int { threads == 1 ? limit : min(limit, 8 * (1 + count / threads)) }

    /// Adds an item; gives the block that it fills.
    mutating func add(_ article: Article, trail: UInt64) -> Block<Article>? {
      block.items.append(article)
      block.trail = trail
      trails.append(trail)
      if case .success(let document) = article { bytes += document.text.utf8.count }
      guard block.items.count >= room || bytes >= Self.maximumBytes else { return nil }
      defer { begin() }
      return block
    }

    private mutating func begin() {
      block = Block()
      trails.removeAll(keepingCapacity: true)
      bytes = 0
      count += 1
    }

    /// What is left, in as many blocks as there are threads to make them.
    func rest() -> [Block<Article>] {
      let share = max(1, (block.items.count + threads - 1) / threads)
      return stride(from: 0, to: block.items.count, by: share).map { start in
        let end = min(start + share, block.items.count)
        return Block(items: Array(block.items[start..<end]), trail: trails[end - 1])
      }
    }
  }
}
