(function () {
  "use strict";
  var card = document.createElement("div");
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.appendChild(card);
  var pinned = false;

  // In a collection all ids begin with the article's.
  function item(number) { return document.getElementById((document.body.dataset.at || "") + number); }

  // The card holds a copy of what the list tells of a statement, so that both always agree.
  function show(mark) {
    var source = item(mark.dataset.s);
    if (!source) return;
    card.textContent = "";
    [".who", "dl"].forEach(function (part) {
      var found = source.querySelector(part);
      if (found) card.appendChild(found.cloneNode(true));
    });
    card.style.setProperty("--h", source.style.getPropertyValue("--h") || "0");
    card.hidden = false;
    var boxes = mark.getClientRects(), box = boxes[0], width = card.offsetWidth;
    var left = Math.min(Math.max(box.left, 16), document.documentElement.clientWidth - width - 16);
    var below = boxes[boxes.length - 1].bottom + 8;
    var top = below + card.offsetHeight > innerHeight ? box.top - card.offsetHeight - 8 : below;
    if (top < 8) top = below;
    card.style.left = left + scrollX + "px";
    card.style.top = top + scrollY + "px";
  }
  function hide() { card.hidden = true; pinned = false; }
  function mark(target) { return target.closest ? target.closest("[data-s]") : null; }

  document.addEventListener("mouseover", function (event) {
    if (pinned) return;
    var found = mark(event.target);
    if (found) show(found); else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("focusin", function (event) {
    var found = mark(event.target);
    if (found && found.matches(":focus-visible")) show(found);
  });
  document.addEventListener("focusout", function () { if (!pinned) hide(); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { hide(); filter(null); }
  });

  // One speaker at a time; the same chip again shows all.
  function filter(chip) {
    var on = chip && chip.getAttribute("aria-pressed") !== "true" ? chip.dataset.v : null;
    document.querySelectorAll(".chip[data-v]").forEach(function (other) {
      other.setAttribute("aria-pressed", String(on !== null && other.dataset.v === on));
    });
    document.body.classList.toggle("filtered", on !== null);
    document.querySelectorAll("[data-of]").forEach(function (element) {
      element.classList.toggle("on", on !== null && element.dataset.of.split(" ").indexOf(on) >= 0);
    });
    document.querySelectorAll(".live").forEach(function (live) {
      live.textContent = on === null ? live.dataset.all : chip.textContent;
    });
  }

  document.addEventListener("click", function (event) {
    var chip = event.target.closest(".chip[data-v]");
    if (chip) return filter(chip);
    var found = mark(event.target);
    if (found && !found.matches("a")) { show(found); pinned = true; return; }
    if (!card.contains(event.target)) hide();
  });
  function begin() {
    hide();
    filter(null);
    document.querySelectorAll(".chip[data-v]").forEach(function (chip) { chip.disabled = false; });
    document.querySelectorAll(".live").forEach(function (live) { live.textContent = ""; });
  }
  document.addEventListener("telaah:page", begin);
  begin();
})();
