// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from 496 statements of 70 annotated articles.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-as-written": Shares(clear: 0.929, doubtful: 0.7),
      "statements/speaker-carried": Shares(clear: 0.85, doubtful: 0.8),
      "statements/speaker-clitic": Shares(clear: 0.975, doubtful: 0.953),
      "statements/speaker-clitic-subject": Shares(clear: 0.891, doubtful: 0.622),
      "statements/speaker-description": Shares(clear: 0.891, doubtful: 0.733),
      "statements/speaker-description-title": Shares(clear: 0.817, doubtful: 0.7),
      "statements/speaker-named": Shares(clear: 0.989, doubtful: 0.927),
      "statements/speaker-not-named-within": Shares(clear: 0.85, doubtful: 0.76),
      "statements/speaker-pronoun": Shares(clear: 0.979, doubtful: 0.815),
      "statements/speaker-pronoun-subject": Shares(clear: 0.9, doubtful: 0.733),
      "statements/speaker-short-name": Shares(clear: 0.991, doubtful: 0.84),
      "statements/speaker-title": Shares(clear: 0.9, doubtful: 0.7),
      "statements/speaker-title-as-written": Shares(clear: 0.733, doubtful: 0.7),
      "statements/speaker-title-matched": Shares(clear: 0.867, doubtful: 0.7),
      "statements/speaker-unnamed": Shares(clear: 0.891, doubtful: 0.7),
      "statements/speakers-named": Shares(clear: 0.867, doubtful: 0.7),
    ])
}
