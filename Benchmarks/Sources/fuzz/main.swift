import Corpus
import Foundation
import Telaah
import TelaahSegmentation

// fuzz [STRINGS] [SEED]
// fuzz --files FILE…
//
// Holds the tokeniser to ICU with the same rules: on random strings, each in a buffer with random
// bytes behind its end, or on files. Prints the first difference, of each file where there are
// files, and ends with 1 where there is one.

let arguments = Array(CommandLine.arguments.dropFirst())
let tokenizer = WordTokenizer()
let icu = try ICUTokenizer()
var hasDifference = false

if arguments.first == "--files" {
  var bytes = 0
  for path in arguments.dropFirst() {
    let text = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes += text.count
    if let difference = Difference.find(in: text, tokenizer: tokenizer, icu: icu) {
      print("\(path): \(difference)")
      hasDifference = true
    }
  }
  print("\(arguments.count - 1) files, \(bytes) bytes")
} else {
  let strings = arguments.first.flatMap { Int($0) } ?? 1_000_000
  var texts = FuzzTexts(seed: arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1)
  for done in 1...max(1, strings) where !hasDifference {
    let text = texts.next()
    if let difference = Difference.find(in: text, tokenizer: tokenizer, icu: icu, &texts.random) {
      print("string \(done): \(difference)")
      hasDifference = true
    }
    if done % 1_000_000 == 0 { print("\(done) strings without a difference") }
  }
}
exit(hasDifference ? 1 : 0)
