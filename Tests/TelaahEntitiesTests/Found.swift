import Telaah
import TelaahTestSupport

/// The persons of a text.
func people(_ text: String) throws -> [Entity] {
  (try Pipeline.standard().analyze(.test(text)).entities ?? []).filter { $0.kind == .person }
}

/// The person of a text who is called so.
func person(_ text: String, _ name: String) throws -> Entity? {
  try people(text).first { $0.name == name }
}

/// The roles that a text gives to a person, as written.
func roles(_ text: String, _ name: String) throws -> [String] {
  try person(text, name)?.roles.map(\.text) ?? ["no person"]
}
