// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from 1180 statements of 163 annotated articles.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-as-written": Shares(clear: 0.733, doubtful: 0.622),
      "statements/speaker-carried": Shares(clear: 0.85, doubtful: 0.8),
      "statements/speaker-clitic": Shares(clear: 0.989, doubtful: 0.95),
      "statements/speaker-clitic-subject": Shares(clear: 0.914, doubtful: 0.859),
      "statements/speaker-description": Shares(clear: 0.831, doubtful: 0.8),
      "statements/speaker-description-title": Shares(clear: 0.843, doubtful: 0.7),
      "statements/speaker-document": Shares(clear: 0.891, doubtful: 0.7),
      "statements/speaker-named": Shares(clear: 0.995, doubtful: 0.917),
      "statements/speaker-not-named-within": Shares(clear: 0.85, doubtful: 0.76),
      "statements/speaker-pronoun": Shares(clear: 0.976, doubtful: 0.821),
      "statements/speaker-pronoun-crowd": Shares(clear: 0.867, doubtful: 0.7),
      "statements/speaker-pronoun-subject": Shares(clear: 0.914, doubtful: 0.717),
      "statements/speaker-short-name": Shares(clear: 0.992, doubtful: 0.811),
      "statements/speaker-title": Shares(clear: 0.945, doubtful: 0.733),
      "statements/speaker-title-as-written": Shares(clear: 0.925, doubtful: 0.7),
      "statements/speaker-title-matched": Shares(clear: 0.867, doubtful: 0.7),
      "statements/speaker-unnamed": Shares(clear: 0.861, doubtful: 0.7),
      "statements/speakers-named": Shares(clear: 0.867, doubtful: 0.7),
    ])
}
