import Foundation

/// Holds JSON against a JSON Schema: the keywords that the project's schema uses, and an error for
/// any other, so that nothing in it goes unread.
struct JSONSchema {
  private let root: [String: Any]

  /// The project's schema of an analysis.
  static func analysis() throws -> JSONSchema {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Resources/analysis.schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return JSONSchema(root: object as? [String: Any] ?? [:])
  }

  /// What is wrong, each with its path; empty where the value keeps to the schema.
  func problems(in json: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return problems(value, root, "$")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    for (keyword, argument) in schema.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description": break
      case "$ref":
        let name = (argument as? String ?? "").components(separatedBy: "/").last ?? ""
        let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
        found += definition.map { problems(value, $0, path) } ?? ["\(path): no \(argument)"]
      case "const":
        if value as? String != argument as? String { found.append("\(path): not \(argument)") }
      case "enum":
        let values = argument as? [String] ?? []
        if !values.contains(value as? String ?? "") { found.append("\(path): \(value) not known") }
      case "type":
        let types = argument as? [String] ?? [argument as? String ?? ""]
        if !types.contains(where: { JSONSchema.matches(value, $0) }) {
          found.append("\(path): \(value) is not \(types)")
        }
      case "minimum":
        if let number = value as? NSNumber, number.doubleValue < (argument as? Double ?? 0) {
          found.append("\(path): \(value) < \(argument)")
        }
      case "maximum":
        if let number = value as? NSNumber, number.doubleValue > (argument as? Double ?? 0) {
          found.append("\(path): \(value) > \(argument)")
        }
      case "required":
        guard let object = value as? [String: Any] else { break }
        for name in argument as? [String] ?? [] where object[name] == nil {
          found.append("\(path): \(name) is missing")
        }
      case "additionalProperties":
        guard let object = value as? [String: Any] else { break }
        let known = schema["properties"] as? [String: Any] ?? [:]
        for name in object.keys.sorted() where known[name] == nil {
          found.append("\(path): \(name) is not in the schema")
        }
      case "properties":
        guard let object = value as? [String: Any] else { break }
        for (name, schema) in argument as? [String: [String: Any]] ?? [:] {
          if let value = object[name] { found += problems(value, schema, "\(path).\(name)") }
        }
      case "items":
        for (index, value) in (value as? [Any] ?? []).enumerated() {
          found += problems(value, argument as? [String: Any] ?? [:], "\(path)[\(index)]")
        }
      case "oneOf":
        let ways = argument as? [[String: Any]] ?? []
        if ways.count(where: { problems(value, $0, path).isEmpty }) != 1 {
          found.append("\(path): not exactly one of \(ways.count) ways")
        }
      default: found.append("\(path): the keyword \(keyword) is not read by this test")
      }
    }
    return found
  }

  private static func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
