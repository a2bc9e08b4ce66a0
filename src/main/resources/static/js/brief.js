// Acts with one key: it opens the confirmation that names the act, or presses the button. Silent as all keys are.
(() => {
  "use strict";
  const off = () => localStorage.getItem("keys") === "off";
  const needed = dialog => Array.from(dialog.querySelectorAll("[data-needed], [required]")).find(field => !field.value);

  function open(dialog) {
    dialog.showModal();
    const wrong = dialog.querySelector("[aria-invalid]");
    (wrong || needed(dialog) || dialog.querySelector("[data-confirms]")).focus();
  }

  document.querySelectorAll("[data-dialog]").forEach(opener => opener.addEventListener("click", event => {
    event.preventDefault();
    open(document.getElementById(opener.dataset.dialog));
  }));
  document.querySelectorAll("[data-closes]").forEach(button =>
    button.addEventListener("click", () => button.closest("dialog").close()));
  document.querySelectorAll("[data-prints]").forEach(button => button.addEventListener("click", () => window.print()));
  document.querySelectorAll("dialog[data-open]").forEach(open);

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (off() || typing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]") || event.repeat || !/^[a-z]$/.test(event.key)) return;
    const target = document.querySelector("[data-key=" + event.key + "]");
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.click();
  });
})();
