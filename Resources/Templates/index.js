(function () {
  "use strict";
  var body = document.body, search = document.querySelector(".search"), open = null;
  document.documentElement.classList.remove("js-off");

  // One article at a time; the address tells which, so that back and forward work.
  function route() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    var page = target && target.closest(".page");
    if (open && open !== page) open.classList.remove("open");
    body.classList.toggle("has-page", !!page);
    if (page) {
      var isNew = open !== page;
      page.classList.add("open");
      if (target !== page || !isNew) target.scrollIntoView(); else scrollTo(0, 0);
      document.title = page.dataset.title;
    } else {
      document.title = body.dataset.title;
    }
    open = page;
  }
  addEventListener("hashchange", route);
  route();

  var items = Array.prototype.slice.call(document.querySelectorAll(".articles li"));
  var texts = items.map(function (item) {
    return (item.textContent + " " + (item.dataset.q || "")).toLowerCase();
  });
  var status = document.querySelector(".found");
  function find() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    items.forEach(function (item, index) {
      var fits = words.every(function (word) { return texts[index].indexOf(word) >= 0; });
      item.hidden = !fits;
      if (fits) count += 1;
    });
    status.textContent = words.length ? status.dataset.of.replace("%", count) : "";
  }
  search.addEventListener("input", find);
  function look(name) {
    search.value = name;
    find();
    document.querySelector(".articles").scrollIntoView();
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
