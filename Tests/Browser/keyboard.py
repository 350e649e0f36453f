#!/usr/bin/env python3
"""Uses the report as somebody does who has no mouse, or no eyes: real Tab, Enter and Escape keys, the
tree that screen readers get, and the printed page.

  keyboard.py CHROMIUM ARTICLE.html COLLECTION.html [FOLDER]

Speaks the DevTools protocol over a pipe (two file descriptors; no package is needed). The printed
pages are left in FOLDER, where one is given."""

import base64, json, os, pathlib, subprocess, sys, tempfile, time


class Browser:
    """A headless browser that is told what to do."""

    def __init__(self, program, profile):
        take_in, self.out = os.pipe()
        self.inp, give_out = os.pipe()

        def hand_over():
            a, b = os.dup(take_in), os.dup(give_out)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             "--window-size=1400,1000", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=hand_over, close_fds=False, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.number, self.rest, self.session = 0, b"", None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "DOM", "Accessibility"):
            self(domain + ".enable")
        self.media("")

    def media(self, kind):
        """Screen or paper; never with motion, so that what is scrolled to is there at once."""
        self("Emulation.setEmulatedMedia", media=kind,
             features=[{"name": "prefers-reduced-motion", "value": "reduce"}])

    def wait_for(self, script, seconds=3):
        """Whether something comes true in time."""
        for _ in range(int(seconds * 20)):
            if self.ask(script):
                return True
            time.sleep(0.05)
        return False

    def message(self):
        while b"\0" not in self.rest:
            more = os.read(self.inp, 1 << 20)
            if not more:
                sys.exit("the browser has gone")
            self.rest += more
        first, self.rest = self.rest.split(b"\0", 1)
        return json.loads(first)

    def __call__(self, method, **params):
        self.number += 1
        call = {"id": self.number, "method": method, "params": params}
        if self.session:
            call["sessionId"] = self.session
        os.write(self.out, json.dumps(call).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, page):
        self("Page.navigate", url=pathlib.Path(page).resolve().as_uri())
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def ask(self, script):
        return self("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    KEYS = {"Tab": ("Tab", 9, ""), "Enter": ("Enter", 13, "\r"), "Escape": ("Escape", 27, ""),
            " ": ("Space", 32, " ")}

    def press(self, key, shift=False):
        code, number, text = self.KEYS[key]
        common = dict(key=key, code=code, windowsVirtualKeyCode=number, modifiers=8 if shift else 0)
        self("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self("Input.dispatchKeyEvent", type="keyUp", **common)

    def tree(self):
        """What a screen reader is told: (role, name) of every node that is not ignored."""
        nodes = self("Accessibility.getFullAXTree")["nodes"]
        return [(n["role"]["value"], n.get("name", {}).get("value", ""))
                for n in nodes if not n.get("ignored") and "role" in n]

    def end(self):
        self.process.kill()
        self.process.wait()


failures = passed = 0


def check(what, holds, seen=""):
    global failures, passed
    if holds:
        passed += 1
    else:
        failures += 1
        print(f"FAIL {what} {seen}")


FOCUSED = """(() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
  return { tag: e.tagName, name: (e.getAttribute('aria-label') || e.textContent || '').trim().slice(0, 60),
    marked: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none',
    shown: b.width > 0 && b.height > 0 && b.bottom > 0 && b.top < innerHeight,
    said: e.dataset.s || '' }; })()"""


def walk(browser, limit=400):
    """Every place that Tab stops at."""
    stops = []
    for _ in range(limit):
        browser.press("Tab")
        stop = browser.ask(FOCUSED)
        if stop["tag"] == "BODY":
            break
        stops.append(stop)
    return stops


def common(browser, page):
    stops = walk(browser)
    reachable = browser.ask(
        "[...document.querySelectorAll('a[href], button:not([disabled]), input, summary, select')]"
        ".filter(e => e.checkVisibility()).length")
    check(f"{page}: Tab reaches every control", len(stops) >= reachable > 0, f"{len(stops)} of {reachable}")
    check(f"{page}: every stop has a name", all(s["name"] or s["tag"] == "INPUT" for s in stops),
          [s for s in stops if not s["name"]][:3])
    check(f"{page}: where the keyboard is can be seen", all(s["marked"] and s["shown"] for s in stops),
          [s for s in stops if not (s["marked"] and s["shown"])][:3])
    tree = browser.tree()
    roles = [role for role, _ in tree]
    check(f"{page}: a screen reader finds a main part", "main" in roles, sorted(set(roles)))
    check(f"{page}: it finds headings", roles.count("heading") >= 4, roles.count("heading"))
    for role in ("link", "button", "searchbox", "textbox", "region", "image", "img"):
        bare = [name for r, name in tree if r == role and not name.strip()]
        check(f"{page}: every {role} has a name", not bare, len(bare))
    levels = browser.ask("[...document.querySelectorAll('h1,h2,h3,h4')].filter(e => e.checkVisibility())"
                         ".map(e => +e.tagName[1])")
    check(f"{page}: one heading stands above all", levels.count(1) == 1 and levels[0] == 1, levels[:6])
    check(f"{page}: no level of headings is skipped",
          all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels)
    check(f"{page}: the language is told", browser.ask("document.documentElement.lang") in ("id", "en"))
    return stops


def article(browser, page):
    browser.open(page)
    stops = common(browser, "article")
    check("article: statements are stops", any(s["said"] for s in stops))
    browser.open(page)
    for _ in range(200):
        browser.press("Tab")
        if browser.ask("document.activeElement.dataset.s || ''"):
            break
    check("article: a statement's card shows when the keyboard is there",
          browser.ask("!document.getElementById('card').hidden && "
                      "document.getElementById('card').textContent.length > 20"))
    browser.press("Escape")
    check("article: Escape closes the card", browser.ask("document.getElementById('card').hidden"))
    browser.open(page)
    for _ in range(200):
        browser.press("Tab")
        if browser.ask("document.activeElement.matches('.chip[data-v]')"):
            break
    for key in ("Enter", " "):
        browser.press(key)
        check(f"article: {key!r} filters by a speaker",
              browser.ask("document.body.classList.contains('filtered') && "
                          "document.activeElement.getAttribute('aria-pressed') === 'true'"))
        check("article: that is said aloud",
              browser.ask("document.querySelector('.live').textContent.trim().length > 0"))
        browser.press("Escape")
        check("article: Escape shows all again",
              not browser.ask("document.body.classList.contains('filtered')"))
    before = browser.ask("document.activeElement.textContent")
    browser.press("Tab")
    browser.press("Tab", shift=True)
    check("article: Shift and Tab go back", browser.ask("document.activeElement.textContent") == before)


def collection(browser, page):
    browser.open(page)
    common(browser, "collection")
    browser.open(page)
    for _ in range(200):
        browser.press("Tab")
        if browser.ask("document.activeElement.matches('input')"):
            break
    check("collection: the search is a stop", browser.ask("document.activeElement.matches('input')"))
    browser("Input.insertText", text="zzzz tak ada")
    check("collection: what is not there is said",
          browser.wait_for("[...document.querySelectorAll('[aria-live], [role=status], output')].some(e => e.textContent.trim())"))


def printed(browser, page, name, folder):
    browser.open(page)
    pdf = base64.b64decode(browser("Page.printToPDF", printBackground=False)["data"])
    pages = pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type/Page/")
    check(f"{name}: it prints", pdf.startswith(b"%PDF") and pages >= 1, pages)
    # As wide as A4 between its margins.
    browser("Emulation.setDeviceMetricsOverride", width=690, height=1000, deviceScaleFactor=1, mobile=False)
    browser.media("print")
    check(f"{name}: nothing is wider than the paper",
          browser.ask("[...document.querySelectorAll('main *')].every(e => e.checkVisibility() === false"
                      " || e.parentElement.closest('svg') || e.getBoundingClientRect().right <= innerWidth + 1)"))
    check(f"{name}: what is for the screen only is left out",
          browser.ask("[...document.querySelectorAll('input, .skip, .back, .parts, #card')]"
                      ".every(e => !e.checkVisibility())"))
    browser.media("")
    browser("Emulation.clearDeviceMetricsOverride")
    if folder:
        (pathlib.Path(folder) / f"{name}.pdf").write_bytes(pdf)


def main():
    program, one, many = sys.argv[1:4]
    folder = sys.argv[4] if len(sys.argv) > 4 else None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            article(browser, one)
            collection(browser, many)
            printed(browser, one, "article", folder)
            printed(browser, many, "collection", folder)
        finally:
            browser.end()
    print(f"by keyboard, ear and on paper: {passed} passed, {failures} failed")
    sys.exit(1 if failures else 0)


main()
