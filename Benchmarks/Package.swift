// swift-tools-version: 6.2
import PackageDescription

/// Apart from the package itself, so that its users never resolve what is needed here.
let package = Package(
  name: "Benchmarks",
  products: [.library(name: "Corpus", targets: ["Corpus"])],
  dependencies: [
    .package(name: "telaah", path: "..")
  ],
  targets: [
    .target(name: "Corpus"),
    .target(name: "CAllocations"),
    .executableTarget(
      name: "ratios",
      dependencies: ["Corpus", "CAllocations", .product(name: "Telaah", package: "telaah")]),
    .executableTarget(
      name: "fuzz", dependencies: ["Corpus", .product(name: "Telaah", package: "telaah")]),
  ]
)
