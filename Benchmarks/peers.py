#!/usr/bin/env python3
"""Telaah beside YAKE and PySastrawi: the same articles, one core, one run.

    python3 Benchmarks/peers.py .build/release/telaah ARTICLES.jsonl [--rounds N]

Keywords are compared with YAKE, stems with PySastrawi; the whole analysis stands beside them. The
two are installed from PyPI into a virtual environment, `.build/peers`. The rounds are interleaved,
so that a busy machine slows all alike; the best of each counts, and processor time is what is
measured. PySastrawi remembers the stems of words it has seen, and is timed with that.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import venv

PACKAGES = ["yake", "PySastrawi"]


def enter_environment():
    """Goes on in an environment that has the packages."""
    try:
        import Sastrawi  # noqa: F401
        import yake  # noqa: F401
    except ImportError:
        folder = os.path.abspath(".build/peers")
        python = os.path.join(folder, "bin", "python")
        if os.path.abspath(sys.prefix) == folder:
            sys.exit("the packages cannot be installed; see the messages of pip")
        if not os.path.exists(python):
            venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        os.execv(python, [python, *sys.argv])


def program(arguments, path):
    """The processor time of the program on a file."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(path, "rb") as source:
        subprocess.run(arguments, stdin=source, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def timed(body):
    start = time.process_time()
    body()
    return time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("articles", help="JSON Lines with a field text")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    enter_environment()
    import yake
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    with open(options.articles, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    size = sum(len(text.encode()) for text in texts)
    extractor = yake.KeywordExtractor(lan="id", n=3, top=10)

    stemmer = StemmerFactory().create_stemmer()
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as words:
        words.write("\n".join(texts))
        words.flush()
        jsonl = ["--input-format", "jsonl", "-"]
        one = ["--jobs", "1"]
        exe = options.program
        cases = {
            "telaah analyze": lambda: program(
                [exe, "analyze", "--format", "jsonl", *one, *jsonl], options.articles),
            "telaah keywords": lambda: program(
                [exe, "keywords", "--format", "jsonl", *jsonl], options.articles),
            "YAKE": lambda: timed(
                lambda: [extractor.extract_keywords(text) for text in texts]),
            "telaah stem": lambda: program([exe, "stem", words.name], words.name),
            "PySastrawi": lambda: timed(lambda: [stemmer.stem(text) for text in texts]),
        }
        best = {}
        for number in range(options.rounds):
            for name, run in cases.items():
                if name in best and best[name] > 20:
                    continue  # Slow ones are timed once.
                best[name] = min(best.get(name, float("inf")), run())
    print(f"{len(texts)} articles, {size / 1e6:.2f} MB")
    for name, seconds in best.items():
        rate = size / 1e6 / seconds
        print(f"{name:24} {seconds:9.3f} s {rate:9.3f} MB/s {len(texts) / seconds:9.0f} articles/s")
    print(f"keywords: {best['YAKE'] / best['telaah keywords']:.0f} x YAKE")
    print(f"stems: {best['PySastrawi'] / best['telaah stem']:.0f} x PySastrawi")


if __name__ == "__main__":
    main()
