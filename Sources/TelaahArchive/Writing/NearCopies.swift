import GRDB

/// Finds the first article that another is a copy of.
enum NearCopies {
  /// An article, and how alike it is.
  struct Copy {
    let article: Int64
    let key: String
    let likeness: Double
  }

  /// The most articles of one band that are compared: boilerplate could fill a band otherwise.
  static let mostCandidates = 64

  /// The most alike article of at least `Signature.copyThreshold`; of equals the first.
  static func first(
    like signature: Signature, but own: Int64?, _ rows: ArchiveStatements
  ) throws -> Copy? {
    var candidates = try rows.bands.articles(of: signature.bandKeys)
    if let own { candidates.remove(own) }
    var best: Copy?
    for article in candidates.sorted() {
      let copy: Copy?? = try rows.signatureOfArticle.bind(article).first { row in
        guard let other = Signature(bytes: row.bytes(0)) else { return nil }
        let likeness = signature.likeness(other)
        guard likeness >= Signature.copyThreshold, likeness > best?.likeness ?? 0 else {
          return nil
        }
        return Copy(article: article, key: row.text(1), likeness: likeness)
      }
      if let copy = copy ?? nil { best = copy }
    }
    return best
  }

  /// Takes an article back.
  static func forget(_ signature: Signature, article: Int64, _ db: Database) throws {
    let delete = try db.cachedStatement(sql: "DELETE FROM band WHERE key = ? AND article = ?")
    for key in signature.bandKeys { try delete.execute(arguments: [key, article]) }
  }
}
