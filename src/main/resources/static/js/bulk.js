// Ticked rows of the work list: how many, and all of the page at once.
(() => {
  "use strict";
  const bar = document.getElementById("bulk");
  if (!bar) return;
  const boxes = Array.from(document.querySelectorAll("input[form=bulk]"));
  const all = document.getElementById("tick-all");
  const said = bar.querySelector(".ticked");

  function count() {
    const ticked = boxes.filter(box => box.checked).length;
    said.querySelector("strong").textContent = ticked;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    bar.classList.toggle("held", ticked > 0);
  }

  boxes.forEach(box => box.addEventListener("change", count));
  all.addEventListener("change", () => {
    boxes.forEach(box => { box.checked = all.checked; });
    count();
  });
  window.addEventListener("pageshow", count);
  [all.parentElement, said].forEach(part => { part.hidden = false; });
  count();
})();
