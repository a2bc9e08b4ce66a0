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

  function choose() {
    const box = at && at.querySelector("input[type=checkbox]");
    if (box) box.click();
  }

  function bulk() {
    const bar = document.querySelector("#bulk input[type=checkbox]");
    if (bar) bar.focus();
  }

  const palette = document.getElementById("go");
  function go() {
    palette.showModal();
    htmx.trigger(palette.querySelector("ul"), "open");
  }

  const acts = {
    x: choose,
    a: bulk,
    j: () => move(1),
    k: () => move(-1),
    "/": search,
    "?": () => help.showModal()
  };

  // An input method that composes owns its keys: nothing here may take them.
  const composes = event => event.isComposing || event.keyCode === 229;

  document.addEventListener("keydown", event => {
    if (!palette || off() || composes(event) || document.querySelector("dialog[open]")) return;
    if (!event.ctrlKey || event.shiftKey || event.altKey || event.key.toLowerCase() !== "k") return;
    go();
    event.preventDefault();
  });

  if (palette) palette.addEventListener("keydown", event => {
    if (composes(event)) return;
    const found = Array.from(palette.querySelectorAll("input, a"));
    const here = found.indexOf(document.activeElement);
    if (event.key === "Enter" && here === 0 && found[1]) found[1].click();
    else if (event.key === "ArrowDown") found[Math.min(found.length - 1, here + 1)].focus();
    else if (event.key === "ArrowUp") found[Math.max(0, here - 1)].focus();
    else return;
    event.preventDefault();
  });

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (off() || typing || composes(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!help || document.querySelector("dialog[open]") || !Object.hasOwn(acts, event.key)) return;
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
