// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from no articles yet.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-named": Shares(clear: 0.98, doubtful: 0.9),
      "statements/speaker-short-name": Shares(clear: 0.98, doubtful: 0.9),
      "statements/speaker-title": Shares(clear: 0.96, doubtful: 0.9),
      "statements/speaker-clitic": Shares(clear: 0.94, doubtful: 0.8),
      "statements/speaker-pronoun": Shares(clear: 0.94, doubtful: 0.8),
      "statements/speaker-carried": Shares(clear: 0.8, doubtful: 0.8),
    ])
}
