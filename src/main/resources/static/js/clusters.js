// Small manners of the pages: confirmation, one submit at a time, refusals shown where the answer would stand.
(() => {
  "use strict";

  document.addEventListener("submit", event => {
    const question = event.submitter && event.submitter.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      return;
    }
    if (event.target.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.target.method !== "dialog") event.target.dataset.sent = "true";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));
  document.addEventListener("htmx:afterRequest", event => {
    const form = event.target.closest && event.target.closest("form");
    if (form) delete form.dataset.sent;
  });

  // Refusals come as a fragment that says why: show it where the answer would stand.
  document.addEventListener("htmx:beforeSwap", event => {
    if (event.detail.xhr.status >= 400 && event.detail.xhr.status < 500) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // The list of sections shows which one is read.
  const links = Array.from(document.querySelectorAll(".sections a"));
  if (links.length) {
    const seen = new Map();
    const watch = new IntersectionObserver(entries => {
      entries.forEach(entry => seen.set(entry.target.id, entry.isIntersecting));
      const here = links.find(link => seen.get(link.hash.slice(1)));
      links.forEach(link => link === here ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    }, { rootMargin: "-10% 0px -60% 0px" });
    links.forEach(link => watch.observe(document.getElementById(link.hash.slice(1))));
  }

  // A menu closes when somebody leaves it: by Escape, by tabbing on, by a click elsewhere.
  document.querySelectorAll("details.menu").forEach(menu => {
    const close = event => { if (!menu.contains(event.target)) menu.open = false; };
    ["focusin", "click"].forEach(leaving => document.addEventListener(leaving, close));
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  // What became of an act is where reading and tabbing go on, unless the page asks for something first.
  const told = document.querySelector("main .alert[role=alert]") || document.querySelector("main .alert[role=status]");
  if (told && !document.querySelector("main [autofocus]")) {
    told.tabIndex = -1;
    told.focus();
  }
})();

// What is sent needs no draft any more: a draft that came after it would be refused.
document.addEventListener("submit", event => {
  const draft = event.target.id === "task-form" && document.getElementById("draft");
  if (draft) {
    htmx.trigger(draft, "htmx:abort");
    draft.remove();
  }
});
