#!/usr/bin/env python3
"""What the conventions of a corpus of names cost: its figures as they are, and with two of its
conventions mapped onto Telaah's.

    python3 Benchmarks/conventions.py .build/release/telaah IDNER-DEV…

IDNER-News marks places only where something is or happens there (*di Sudan*, not *Presiden Sudan*,
*produk China*), and takes *Nama (AKR)* and *Nama-Nama* as one name, where Telaah finds two. Mapped,
places that nothing locative stands before are left out, and a name counts as one with the short form
in brackets behind it and with the single word that a hyphen joins to it; a bracket that a name's
label covers by itself is no part of it. All this is done on both sides and judged by the text alone,
so that nothing is forgiven that the corpus does not say itself.

A file has a token and its BIO label a line, sentences parted by empty lines.
"""

import json
import re
import subprocess
import sys

KINDS = {"PER": "person", "PERSON": "person", "ORG": "organization", "ORGANIZATION": "organization",
         "ORGANISATION": "organization", "LOC": "location", "LOCATION": "location", "PLACE": "location"}
NAMES = ("person", "organization", "location")

# What stands before a place in locative use, with at most two words between (*di kota Pati*).
LOCATIVE = re.compile(
    r"\b(?:di|ke|dari|asal|menuju|antara|hingga|sampai|pada|melalui|tiba|meninggalkan|mengunjungi)"
    r"(?:\s+[a-z][\w-]*){0,2}\s+$")


def detokenize(words):
    """Tokens as a newspaper prints them, and each token's place."""
    text, places, opened, glue = "", [], False, True
    for word in words:
        space, glue = not glue and word not in ",.;:!?)%…", False
        if word in ('"', "“", "”"):
            if opened:
                space, opened = False, False
            else:
                opened = glue = True
        if word == "(":
            glue = True
        if word in ("/", "-") and text and text[-1].isalnum():
            space, glue = False, True
        text += " " if space else ""
        places.append((len(text), len(text) + len(word)))
        text += word
    return text, places


def sentences(path):
    """Each sentence's text and names."""
    with open(path, encoding="utf8") as file:
        blocks = re.split(r"\n\s*\n", file.read().replace("\r", ""))
    for block in blocks:
        rows = [line.split() for line in block.split("\n") if line.strip()]
        if not rows:
            continue
        text, places = detokenize([row[0] for row in rows])
        names, current = [], None
        for label, (start, end) in zip([row[-1] for row in rows] + ["O"], places + [(0, 0)]):
            kind = KINDS.get(label[2:])
            if current and not (label.startswith("I-") and kind == current[2]):
                names.append(tuple(current))
                current = None
            if kind and current is None:
                current = [start, end, kind]
            elif current:
                current[1] = end
        yield text, set(names)


def analyses(binary, texts):
    """What the program finds in each text, in scalars."""
    lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
    run = subprocess.run(
        [binary, "analyze", "--input-format", "jsonl", "--format", "jsonl", "--offsets", "scalars", "-"],
        input=lines.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in run.stdout.decode().splitlines():
        yield {(m["start"], m["end"], m["kind"]) for m in json.loads(line)["mentions"]
               if m["kind"] in NAMES}


def bare(text, name):
    """A name without a bracket that has no partner in it."""
    start, end, kind = name
    while text[start] == "(":
        start += 1
    while text[end - 1] == ")" and "(" not in text[start:end]:
        end -= 1
    return start, end, kind


def joined(text, names):
    """A name with its short form in brackets, or with a word that a hyphen joins, as one name."""
    result, rest = [], sorted(bare(text, name) for name in names)
    while rest:
        start, end, kind = rest.pop(0)
        if rest and rest[0][2] == kind and re.fullmatch(r"\s*\(\s*", text[end:rest[0][0]]):
            close = re.match(r"\s*\)", text[rest[0][1]:])
            if close:
                end = rest.pop(0)[1] + close.end()
        elif rest and rest[0][2] == kind and text[end:rest[0][0]] == "-" and " " not in text[start:rest[0][1]]:
            end = rest.pop(0)[1]
        result.append((start, end, kind))
    return result


def is_locative(text, place, before):
    """Whether a place is where something is: behind a preposition, a place, or opening the line."""
    start, end, _ = place
    if LOCATIVE.search(text[:start].lower()[-60:]):
        return True
    if start == 0 and re.match(r"\s*(?:,|-|–|—|\()", text[end:]):
        return True
    return any(re.fullmatch(r"\s*(?:,|dan|serta|,\s*dan|/|-)\s*", text[b[1]:start]) for b in before)


def mapped(text, names):
    """The names that both conventions know."""
    result, places = set(), []
    for name in joined(text, names):
        if name[2] == "location":
            if not is_locative(text, name, places):
                continue
            places.append(name)
        result.add(name)
    return result


def show(label, counts):
    right, found, gold = counts
    p, r = right / max(found, 1), right / max(gold, 1)
    f = 2 * p * r / max(p + r, 1e-9)
    print(f"  {label:<40} P {p:.3f}  R {r:.3f}  F {f:.3f}   ({right}/{found}/{gold})")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    binary, paths = sys.argv[1], sys.argv[2:]
    for path in paths:
        gold = list(sentences(path))
        found = list(analyses(binary, [text for text, _ in gold]))
        if len(found) != len(gold):
            sys.exit(f"{path}: {len(found)} analyses of {len(gold)} sentences")
        print(path)
        for label, change in (("as they are", lambda text, names: set(names)),
                              ("brackets as one name", lambda text, names: set(joined(text, names))),
                              ("and only places in locative use", mapped)):
            pairs = [(change(text, names), change(text, mine)) for (text, names), mine in zip(gold, found)]
            show(label, (sum(len(a & b) for a, b in pairs), sum(len(b) for _, b in pairs),
                         sum(len(a) for a, _ in pairs)))


if __name__ == "__main__":
    main()
