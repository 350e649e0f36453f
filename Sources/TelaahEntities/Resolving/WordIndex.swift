/// The persons of a document in whose names each word stands, in the order in which they were noted.
struct WordIndex {
  /// The first and the last link of each word, and the document that they are of.
  private var ends: [(document: Int32, first: Int32, last: Int32)] = []
  private var links: [(cluster: Int32, next: Int32)] = []
  private var document: Int32 = 0

  /// Begins a document in which words have numbers below `words`.
  mutating func begin(words: Int) {
    links.removeAll(keepingCapacity: true)
    document &+= 1
    while ends.count < words { ends.append((0, -1, -1)) }
  }

  mutating func note(_ cluster: Int, at word: NameWord) {
    let cluster = Int32(truncatingIfNeeded: cluster)
    let link = Int32(truncatingIfNeeded: links.count)
    if ends[Int(word)].document == document {
      let last = Int(ends[Int(word)].last)
      if links[last].cluster == cluster { return }
      links[last].next = link
      ends[Int(word)].last = link
    } else {
      ends[Int(word)] = (document, link, link)
    }
    links.append((cluster, -1))
  }

  /// Adds the first `most` persons of a word to those that are there, each once.
  func add(of word: NameWord, most: Int, to clusters: inout [Int]) {
    guard ends[Int(word)].document == document else { return }
    var link = ends[Int(word)].first
    var count = 0
    while link >= 0, count < most {
      let cluster = Int(links[Int(link)].cluster)
      if !clusters.contains(cluster) { clusters.append(cluster) }
      link = links[Int(link)].next
      count += 1
    }
  }
}
