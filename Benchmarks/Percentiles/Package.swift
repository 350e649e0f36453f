// swift-tools-version: 6.1
import PackageDescription

/// Percentiles of what `ratios` times: `swift package --package-path Benchmarks/Percentiles benchmark`.
/// Apart from it, so that ratios are had without this dependency.
let package = Package(
  name: "Percentiles",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "telaah", path: "../.."),
    .package(name: "Benchmarks", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "Telaah", package: "telaah"),
        .product(name: "Corpus", package: "Benchmarks"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
