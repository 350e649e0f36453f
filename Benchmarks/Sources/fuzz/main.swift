import Corpus
import Telaah
import TelaahSegmentation

// fuzz [STRINGS] [SEED]
//
// Holds the tokeniser to ICU with the same rules on random strings, each in a buffer with random
// bytes behind its end, and prints the first difference.

let arguments = CommandLine.arguments
let strings = arguments.count > 1 ? Int(arguments[1]) ?? 1_000_000 : 1_000_000
let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1

let tokenizer = WordTokenizer()
let icu = try ICUTokenizer()
var texts = FuzzTexts(seed: seed)
var done = 0
while done < strings {
  let text = texts.next()
  if let difference = Difference.find(in: text, tokenizer: tokenizer, icu: icu, &texts.random) {
    print("string \(done): \(difference)")
    break
  }
  done += 1
  if done % 100_000 == 0 { print("\(done) strings without a difference") }
}
