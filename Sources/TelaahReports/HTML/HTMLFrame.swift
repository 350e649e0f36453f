/// What stands around every page: the head with styles, the scripts at the end.
struct HTMLFrame {
  let words: Wording

  func writeOpening(title: String, isCollection: Bool, to html: inout HTMLWriter) {
    html.literal("<!DOCTYPE html>\n<html lang=\"")
    html.text(words.language.rawValue)
    html.literal(isCollection ? "\" class=\"js-off\">\n" : "\">\n")
    html.literal(
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="telaah">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">

      """)
    html.element("title", text: Inert.line(title))
    html.literal("\n<style>\n")
    html.literal(reportCSS)
    if isCollection { html.literal(indexCSS) }
    html.literal("</style>\n</head>\n")
    html.void("body", ("data-title", title))
    html.literal("\n")
  }

  func writeClosing(isCollection: Bool, to html: inout HTMLWriter) {
    html.literal("<script>\n")
    html.literal(reportJS)
    if isCollection { html.literal(indexJS) }
    html.literal("</script>\n</body>\n</html>\n")
  }
}
