// Small manners of the pages: confirmation, one submit at a time, keys for the work list.
(() => {
  "use strict";

  document.addEventListener("submit", event => {
    const submitter = event.submitter;
    const question = submitter && submitter.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      return;
    }
    if (event.target.dataset.sent) {
      event.preventDefault();
      return;
    }
    event.target.dataset.sent = "true";
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

  const off = () => localStorage.getItem("keys") === "off";
  const rows = () => Array.from(document.querySelectorAll(".work-row"));
  const move = step => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex(row => row.hasAttribute("data-at"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    all.forEach(row => row.removeAttribute("data-at"));
    next.setAttribute("data-at", "");
    next.querySelector("a.task").focus();
  };
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (off() || typing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      const search = document.querySelector("input[type=search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  const keys = document.getElementById("keys-switch");
  if (keys) {
    keys.checked = !off();
    keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
  }
})();
