// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from 401 statements of 55 annotated articles.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-as-written": Shares(clear: 0.9, doubtful: 0.7),
      "statements/speaker-carried": Shares(clear: 0.85, doubtful: 0.782),
      "statements/speaker-clitic": Shares(clear: 0.981, doubtful: 0.943),
      "statements/speaker-clitic-subject": Shares(clear: 0.88, doubtful: 0.733),
      "statements/speaker-description": Shares(clear: 0.88, doubtful: 0.66),
      "statements/speaker-description-title": Shares(clear: 0.78, doubtful: 0.7),
      "statements/speaker-named": Shares(clear: 0.977, doubtful: 0.874),
      "statements/speaker-pronoun": Shares(clear: 0.932, doubtful: 0.733),
      "statements/speaker-pronoun-subject": Shares(clear: 0.8, doubtful: 0.733),
      "statements/speaker-short-name": Shares(clear: 0.99, doubtful: 0.85),
      "statements/speaker-title": Shares(clear: 0.908, doubtful: 0.7),
      "statements/speaker-unnamed": Shares(clear: 0.831, doubtful: 0.7),
    ])
}
