extension KeywordModel {
  /// Written by `telaah train`.
  public static let learned = KeywordModel(weights: [-3], minimumScore: 0)
}
