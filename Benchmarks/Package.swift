// swift-tools-version: 6.2
import PackageDescription

/// The benchmarks carry Swift's runtime in themselves, as a release of the program does: what is
/// measured is what is shipped. With the runtime apart, where every count of a reference goes through
/// a table of addresses, the pipeline reads 16.1 MB a second instead of 18.0.
let staticRuntime = [
  SwiftSetting.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]
let staticLink = [
  LinkerSetting.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

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
      dependencies: ["Corpus", "CAllocations", .product(name: "Telaah", package: "telaah")],
      swiftSettings: staticRuntime, linkerSettings: staticLink),
    .executableTarget(
      name: "fuzz", dependencies: ["Corpus", .product(name: "Telaah", package: "telaah")],
      swiftSettings: staticRuntime, linkerSettings: staticLink),
  ]
)
