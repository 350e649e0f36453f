// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from 401 statements of 55 annotated articles.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-as-written": Shares(clear: 0.891, doubtful: 0.7),
      "statements/speaker-carried": Shares(clear: 0.85, doubtful: 0.782),
      "statements/speaker-clitic": Shares(clear: 0.982, doubtful: 0.943),
      "statements/speaker-clitic-subject": Shares(clear: 0.88, doubtful: 0.76),
      "statements/speaker-description": Shares(clear: 0.88, doubtful: 0.66),
      "statements/speaker-description-title": Shares(clear: 0.867, doubtful: 0.7),
      "statements/speaker-named": Shares(clear: 0.968, doubtful: 0.864),
      "statements/speaker-pronoun": Shares(clear: 0.932, doubtful: 0.733),
      "statements/speaker-pronoun-subject": Shares(clear: 0.8, doubtful: 0.733),
      "statements/speaker-short-name": Shares(clear: 0.991, doubtful: 0.84),
      "statements/speaker-title": Shares(clear: 0.908, doubtful: 0.7),
      "statements/speaker-title-as-written": Shares(clear: 0.756, doubtful: 0.7),
      "statements/speaker-unnamed": Shares(clear: 0.9, doubtful: 0.7),
    ])
}
