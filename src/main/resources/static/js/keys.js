// Keys for the work list. Silent in fields and while an input method composes; people can switch them off.
(() => {
  "use strict";
  const off = () => localStorage.getItem("keys") === "off";
  const help = document.getElementById("keys");
  const rows = () => Array.from(document.querySelectorAll("[data-row]"));
  let at = null;

  function move(step) {
    const all = rows();
    if (!all.length) return;
    const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(at) + step))];
    all.forEach(row => row.removeAttribute("data-at"));
    next.setAttribute("data-at", "");
    next.querySelector("a").focus();
    at = next;
  }

  function search() {
    const field = document.querySelector("main input[type=search]");
    if (field) field.focus();
    return Boolean(field);
  }

  const acts = {
    j: () => move(1),
    k: () => move(-1),
    "/": search,
    "?": () => help.showModal()
  };

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (off() || typing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!help || help.open || !Object.hasOwn(acts, event.key)) return;
    acts[event.key]();
    event.preventDefault();
  });

  const keys = document.getElementById("keys-switch");
  if (keys) {
    keys.checked = !off();
    keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
  }
  document.querySelectorAll("[data-opens]").forEach(button =>
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal()));
})();
