import CICU
import Foundation
import TelaahLexiconFormat

// lexc OUTPUT.swift NAME INPUT…
//
// The build's word-list compiler. With `.tsv` files it writes one Swift file whose literal is the
// compiled lexicon; with one `.rules` file, the rules and ICU's binary form of them; with one
// `.counts` file, the table of document frequencies; with one `.weights` file, its digits. Errors are
// printed as `file:line:column: error: …`, which the build shows as its own.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 3 else {
  print("usage: lexc OUTPUT.swift NAME INPUT…")
  exit(64)
}
let output = arguments[1]
let name = arguments[2]
let inputs = arguments.dropFirst(2)

func fail(_ message: String, code: Int32 = 1) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(code)
}

func read(_ path: String) -> String {
  guard let data = FileManager.default.contents(atPath: path) else {
    fail("\(path):1:1: error: cannot be read", code: 66)
  }
  let text = String(decoding: data, as: UTF8.self)
  guard text.utf8.count == data.count, text.utf8.elementsEqual(data) else {
    fail("\(path):1:1: error: not UTF-8; convert it")
  }
  return text
}

/// A `StaticString` literal that needs no escapes: the images hold no control characters.
func literal(_ bytes: [UInt8]) -> String {
  "##\"" + String(decoding: bytes, as: UTF8.self) + "\"##"
}

var source = "// Written by lexc at build time; do not edit.\n\n"
if inputs.allSatisfy({ $0.hasSuffix(".tsv") }) {
  var compiler = LexiconCompiler()
  for path in inputs.sorted() { compiler.add(read(path), file: path) }
  do {
    let image = try compiler.image()
    source += "let \(name): StaticString = \(literal(image))\n"
    source += "let \(name)Fingerprint = \"\(fingerprint(of: image))\"\n"
  } catch {
    fail(error.description)
  }
} else if let path = inputs.first, path.hasSuffix(".counts") {
  do {
    let image = try BackgroundCompiler.image(of: read(path), file: path)
    source += "let \(name): StaticString = \(literal(image))\n"
  } catch {
    fail(error.description)
  }
} else if let path = inputs.first, path.hasSuffix(".weights") {
  let digits = read(path).utf8.filter { $0 > 0x20 }
  source += "let \(name): StaticString = \(literal(digits))\n"
  source += "let \(name)Count = \(digits.count)\n"
} else if name == "templates" {
  // report.css becomes reportCSS: a literal each.
  for path in inputs {
    let parts = (path.split(separator: "/").last ?? "").split(separator: ".")
    let constant = parts[0] + (parts.last ?? "").uppercased()
    let text = read(path)
    if text.contains("\"\"\"###") {
      fail("\(path):1:1: error: holds \"\"\"###; write it otherwise")
    }
    source += "let \(constant): StaticString = ###\"\"\"\n\(text)\n\"\"\"###\n"
  }
} else if let path = inputs.first {
  let text = read(path)
  let binary = compileRules(text, file: path)
  var digits: [UInt8] = []
  for byte in binary { Digits.append(UInt64(byte), width: 2, to: &digits) }
  source += "let \(name): StaticString = ###\"\"\"\n\(text)\n\"\"\"###\n"
  source += "let \(name)Binary: StaticString = \(literal(digits))\n"
}
do {
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  fail("\(output):1:1: error: cannot be written: \(error)", code: 73)
}

/// ICU's binary form of break rules; ends the program where the rules do not compile.
func compileRules(_ text: String, file: String) -> [UInt8] {
  let units = Array(text.utf16)
  var line: Int32 = 0
  var column: Int32 = 0
  var size: Int32 = 0
  var status: Int32 = 0
  guard let binary = telaah_rules_compile(units, Int32(units.count), &size, &line, &column, &status)
  else {
    let reason = String(cString: telaah_icu_error_name(status))
    fail("\(file):\(line):\(column): error: \(reason); see ICU's break rule syntax")
  }
  defer { free(binary) }
  return Array(UnsafeBufferPointer(start: binary, count: Int(size)))
}

/// Eight hexadecimal digits that change with the bytes (32-bit FNV-1a). Made here, because hashing
/// the image would cost each start of the program milliseconds.
func fingerprint(of bytes: [UInt8]) -> String {
  let hash = bytes.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  return String(format: "%08x", hash)
}
