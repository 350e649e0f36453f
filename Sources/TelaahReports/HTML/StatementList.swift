import TelaahText

/// Who said what, a card each.
struct StatementList {
  let digest: Digest
  let words: Wording
  let prefix: String
  let palette: VoicePalette

  func write(to html: inout HTMLWriter) {
    html.element("section", ("class", "said"), ("aria-labelledby", "\(prefix)said")) { html in
      html.element("h2", ("id", "\(prefix)said"), text: words.heading(.statements))
      if digest.statements.isEmpty {
        html.element("p", text: words.noStatements)
      }
      html.element("ol") { html in
        for said in digest.statements { write(said, to: &html) }
      }
    }
    html.literal("\n")
  }

  private func write(_ said: Said, to html: inout HTMLWriter) {
    let classes = said.speaker == nil ? "unknown" : ""
    html.element(
      "li", ("id", "\(prefix)p\(said.number)"), ("class", classes),
      ("style", palette.style(said.speaker)), ("data-of", palette.key(said.speaker))
    ) { html in
      html.element("p", ("class", "who")) { html in
        html.element("span", ("class", "num"), text: String(said.number))
        html.element("b", text: said.speaker ?? words.unknownSpeaker)
        if let role = said.role { html.element("span", text: ", \(role)") }
        if said.speaker == nil, !said.candidates.isEmpty {
          html.element("span", text: words.maybe(said.candidates))
        }
      }
      html.element(
        "blockquote", ("lang", "id"),
        text: said.statement.form == .direct ? "“\(said.text)”" : said.text)
      html.element("p", ("class", "facts")) { html in
        html.element("span", text: words.name(of: said.statement.form))
        if !said.isSure {
          html.element("span", ("class", "unsure"), text: words("perlu diperiksa", "please check"))
        }
        html.element("span") { html in
          html.element("a", ("class", "go"), ("href", "#\(prefix)s\(said.number)")) {
            $0.text(words.line(said.line))
            $0.element("span", ("class", "sr"), text: words(" di naskah", " in the text"))
          }
        }
      }
      html.element("details") { html in
        html.element("summary", text: words("Dasar temuan", "Why this finding"))
        html.element("dl") { html in write(reasons: said, to: &html) }
      }
    }
    html.literal("\n")
  }

  private func write(reasons said: Said, to html: inout HTMLWriter) {
    let statement = said.statement
    func row(_ name: String, _ value: String, _ html: inout HTMLWriter) {
      html.element("dt", text: name)
      html.element("dd", text: value)
    }
    row(words("Bentuk", "Form"), words.name(of: statement.form), &html)
    if let cue = said.cue, let stance = statement.cue?.stance {
      row(words("Penanda kutipan", "Cue"), "“\(cue)” (\(words.name(of: stance)))", &html)
    }
    row(words("Keyakinan", "Confidence"), words.percent(statement.confidence), &html)
    row(words("Kaidah kutipan", "Statement rule"), statement.rule.rawValue, &html)
    row(words("Kaidah narasumber", "Speaker rule"), statement.speaker.rule.rawValue, &html)
    if statement.isRepaired {
      row(
        words("Catatan", "Note"), words("tanda kutip diperbaiki", "quotation mark repaired"), &html)
    }
  }
}
