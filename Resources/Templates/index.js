(function () {
  "use strict";
  var body = document.body, root = document.documentElement, page = null, open = "", at = 0;
  var search = document.querySelector(".search"), list = document.querySelector(".list");

  // The figures are written last, when all articles are known; they are read first.
  var figures = document.querySelector(".figures");
  list.parentNode.insertBefore(figures, list);
  document.querySelector(".masthead").append(figures.querySelector(".facts"), search,
    document.querySelector(".found"));

  var items = Array.prototype.slice.call(document.querySelectorAll(".articles > li"));
  var sources = new Map();
  items.forEach(function (item) {
    var source = item.querySelector("script");
    sources.set(source.dataset.id, source);
  });

  // One article at a time; the address tells which, so that back and forward work. Its page is
  // built when it is opened.
  function route() {
    var id = location.hash.slice(1), name = id.split("-")[0], source = sources.get(name);
    if (!source) {
      if (!open) return;
      var link = document.querySelector('.articles a[href="#' + open + '"]');
      page.remove();
      page = null;
      open = "";
      body.classList.remove("has-page");
      document.title = body.dataset.title;
      scrollTo({ top: at, behavior: "instant" });
      if (link) link.focus({ preventScroll: true });
      return;
    }
    if (open !== name) {
      if (!open) at = scrollY;
      if (page) page.remove();
      page = document.createElement("div");
      page.className = "page";
      page.innerHTML = source.textContent;
      body.dataset.at = name + "-";
      body.appendChild(page);
      body.classList.add("has-page");
      open = name;
      document.title = source.dataset.title;
      document.dispatchEvent(new Event("telaah:page"));
      var heading = page.querySelector("h1");
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: "instant" });
      // The place was not there when the address named it.
      var place = id !== name && document.getElementById(id);
      if (place) {
        location.replace(location.hash);
        place.scrollIntoView({ behavior: "instant" });
      }
    } else if (id === name) {
      scrollTo(0, 0);
    }
  }
  addEventListener("hashchange", route);
  root.classList.remove("js-off");
  route();

  // What is searched is gathered at the first search: titles, names, keywords, the text itself.
  var texts = null;
  function gather(item) {
    var html = item.querySelector("script").textContent;
    var text = html.slice(html.indexOf("<article"), html.indexOf("</article>"))
      .replace(/<a class="num".*?<\/a>/g, "").replace(/<[^>]*>/g, "");
    return [item.querySelector("a").textContent, item.querySelector("p").textContent,
      item.dataset.q, text].join(" ").toLowerCase();
  }
  var status = document.querySelector(".found");
  function find() {
    texts = texts || items.map(gather);
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    items.forEach(function (item, index) {
      var fits = words.every(function (word) { return texts[index].indexOf(word) >= 0; });
      item.hidden = !fits;
      if (fits) count += 1;
    });
    figures.hidden = words.length > 0;
    status.textContent = !words.length ? ""
      : count ? status.dataset.of.replace("%", count) : status.dataset.none;
  }
  search.addEventListener("input", find);
  function look(name) {
    search.value = name;
    find();
    scrollTo(0, 0);
    search.focus({ preventScroll: true });
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-find]");
    if (button) look(button.dataset.find);
  });
  document.addEventListener("keydown", function (event) {
    var node = event.target.closest && event.target.closest("g[data-find]");
    if (node && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      look(node.dataset.find);
    }
  });
})();
