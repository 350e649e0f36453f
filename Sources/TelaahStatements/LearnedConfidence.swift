// Written by `telaah train-confidence`; do not edit.

extension Confidence {
  /// Learned from 1585 statements of 223 annotated articles.
  public static let learned = Confidence(
    shares: [
      "statements/speaker-as-written": Shares(clear: 0.878, doubtful: 0.7),
      "statements/speaker-carried": Shares(clear: 0.85, doubtful: 0.815),
      "statements/speaker-carried-subject": Shares(clear: 0.85, doubtful: 0.622),
      "statements/speaker-clitic": Shares(clear: 0.986, doubtful: 0.963),
      "statements/speaker-clitic-subject": Shares(clear: 0.9, doubtful: 0.815),
      "statements/speaker-description": Shares(clear: 0.853, doubtful: 0.717),
      "statements/speaker-description-title": Shares(clear: 0.863, doubtful: 0.7),
      "statements/speaker-document": Shares(clear: 0.915, doubtful: 0.7),
      "statements/speaker-document-body": Shares(clear: 0.9, doubtful: 0.7),
      "statements/speaker-document-title": Shares(clear: 0.9, doubtful: 0.7),
      "statements/speaker-named": Shares(clear: 0.987, doubtful: 0.939),
      "statements/speaker-not-named-within": Shares(clear: 0.85, doubtful: 0.66),
      "statements/speaker-pronoun": Shares(clear: 0.969, doubtful: 0.931),
      "statements/speaker-pronoun-crowd": Shares(clear: 0.85, doubtful: 0.733),
      "statements/speaker-pronoun-subject": Shares(clear: 0.929, doubtful: 0.733),
      "statements/speaker-short-name": Shares(clear: 0.984, doubtful: 0.894),
      "statements/speaker-title": Shares(clear: 0.952, doubtful: 0.733),
      "statements/speaker-title-as-written": Shares(clear: 0.891, doubtful: 0.7),
      "statements/speaker-title-of-rank": Shares(clear: 0.85, doubtful: 0.733),
      "statements/speaker-unnamed": Shares(clear: 0.896, doubtful: 0.733),
    ])
}
