import TelaahText

/// Who said what, a card each.
struct StatementList {
  let digest: Digest
  let words: Wording
  let prefix: PagePrefix

  func write(to html: inout HTMLWriter) {
    html.write(
      "<section class=\"said\" aria-labelledby=\"", prefix("said"), "\"><h2 id=\"", prefix("said"),
      "\">", words.heading(.statements), "</h2>")
    if digest.statements.isEmpty { html.write("<p>", words.noStatements, "</p>") }
    html.literal("<ol>")
    for said in digest.statements { write(said, to: &html) }
    html.literal("</ol></section>\n")
  }

  private func write(_ said: Said, to html: inout HTMLWriter) {
    let mark = digest.mark(of: said)
    html.write(
      "<li id=\"", prefix("p", said.number), "\" class=\"", said.speaker == nil ? "unknown" : "", ""
    )
    html.write("\" style=\"--h:", mark.hue, "\" data-of=\"", mark.key, "\">")
    write(speakerOf: said, to: &html)
    html.literal("<blockquote lang=\"id\">")
    if said.statement.form == .direct {
      html.write("“", said.text, "”")
    } else {
      html.text(said.text)
    }
    html.write(
      "</blockquote><p class=\"facts\"><span>", words.name(of: said.statement.form), "</span>")
    if !said.isSure {
      html.write(
        "<span class=\"unsure\">", words("perlu diperiksa", "please check"), "</span>")
    }
    html.write(
      "<span><a class=\"go\" href=\"#", prefix("s", said.number), "\">", words.line(said.line), "")
    html.write("<span class=\"sr\">", words(" di naskah", " in the text"), "</span></a></span></p>")
    write(reasonsOf: said, to: &html)
    html.literal("</li>\n")
  }

  private func write(speakerOf said: Said, to html: inout HTMLWriter) {
    html.write(
      "<p class=\"who\"><span class=\"num\">", said.number, "</span><b>",
      said.speaker ?? words.unknownSpeaker, "</b>")
    if let role = said.role { html.write("<span>, ", role, "</span>") }
    if said.speaker == nil, !said.candidates.isEmpty {
      html.write("<span>", words.maybe(said.candidates), "</span>")
    }
    html.literal("</p>")
  }

  /// What a reader may open to see why.
  private func write(reasonsOf said: Said, to html: inout HTMLWriter) {
    let statement = said.statement
    html.write("<details><summary>", words("Dasar temuan", "Why this finding"), "</summary><dl>")
    html.write(
      "<dt>", words("Bentuk", "Form"), "</dt><dd>", words.name(of: statement.form), "</dd>")
    if let cue = said.cue, let stance = statement.cue?.stance {
      html.write("<dt>", words("Penanda kutipan", "Cue"), "</dt><dd>“", cue, "” (")
      html.write("", words.name(of: stance), ")</dd>")
    }
    html.write(
      "<dt>", words("Keyakinan", "Confidence"), "</dt><dd>",
      Wording.wholePercent(statement.confidence), "%</dd>")
    html.write(
      "<dt>", words("Kaidah kutipan", "Statement rule"), "</dt><dd>", statement.rule, "</dd>")
    html.write(
      "<dt>", words("Kaidah narasumber", "Speaker rule"), "</dt><dd>", statement.speaker.rule,
      "</dd>")
    if statement.isRepaired {
      html.write(
        "<dt>", words("Catatan", "Note"), "</dt><dd>",
        words("tanda kutip diperbaiki", "quotation mark repaired"), "</dd>")
    }
    html.literal("</dl></details>")
  }
}

extension RuleID: HTMLValue {
  func write(to html: inout HTMLWriter) { html.text(utf8: utf8) }
}
