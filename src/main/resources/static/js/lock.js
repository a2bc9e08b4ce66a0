// Covers a page that nobody has touched for a while: what was typed is saved, the session ends, the page stays as it is.
(() => {
  "use strict";
  const lock = document.getElementById("lock");
  if (!lock) return;
  const { idle, login, logout, awake, inside } = lock.dataset;
  const limit = Number(idle) * 1000;
  const form = lock.querySelector("form");
  const officer = form.elements.username.value;
  let shut = false;
  let told = Date.now();

  // All pages of a browser are one desk: an act on one counts for the others.
  const act = () => { if (!shut) localStorage.setItem("last-act", Date.now()); };
  ["pointerdown", "keydown", "input", "wheel"].forEach(kind => document.addEventListener(kind, act, { capture: true, passive: true }));

  const token = page => JSON.parse(page.body.getAttribute("hx-headers") || "{}");
  const send = (address, fields) => fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: token(document) });

  async function cover() {
    shut = true;
    lock.showModal();
    const draft = document.getElementById("draft");
    const task = document.getElementById("task-form");
    if (draft && task) await send(draft.getAttribute("hx-post"), new FormData(task)).catch(() => null);
    await send(logout).catch(() => null);
  }

  const read = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");

  // The session is another one: every form of the page gets its token.
  async function reopen() {
    const page = await read(await fetch(inside));
    const same = page.querySelector("#lock input[name=username]");
    if (!same || same.value !== officer) return false;
    document.body.setAttribute("hx-headers", page.body.getAttribute("hx-headers"));
    const fresh = Object.values(token(page))[0];
    document.querySelectorAll("input[name=_csrf]").forEach(field => { field.value = fresh; });
    shut = false;
    form.reset();
    act();
    lock.close();
    return true;
  }

  form.addEventListener("submit", async event => {
    event.preventDefault();
    event.stopPropagation();
    const wrong = form.querySelector("[role=alert]");
    wrong.hidden = true;
    const door = await read(await fetch(login));
    const fields = { username: officer, password: form.elements.password.value, _csrf: door.querySelector("input[name=_csrf]").value };
    await fetch(login, { method: "POST", body: new URLSearchParams(fields) });
    if (await reopen()) localStorage.setItem("unlocked", Date.now());
    else wrong.hidden = false;
  });

  lock.addEventListener("cancel", event => event.preventDefault());
  lock.addEventListener("close", () => { if (shut) lock.showModal(); });
  window.addEventListener("storage", event => { if (event.key === "unlocked" && shut) reopen(); });

  function look() {
    if (shut) return;
    const last = Number(localStorage.getItem("last-act"));
    if (Date.now() - last >= limit) cover();
    else if (last > told && Date.now() - told > limit / 3) {
      told = Date.now();
      fetch(awake);
    }
  }

  act();
  setInterval(look, 5000);
  ["focus", "pageshow"].forEach(kind => window.addEventListener(kind, look));
  document.addEventListener("visibilitychange", look);
})();
