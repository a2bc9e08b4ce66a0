// Draws every .bpmn[data-bpmn], marks what is current and done (space-separated ids) and lets people zoom.
(() => {
  "use strict";
  const READABLE = 0.7;
  let viewer;
  const ids = text => (text || "").split(/\s+/).filter(Boolean);

  // The library is large and few pages have a diagram: it comes with the first one.
  const loaded = () => viewer ||= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = document.getElementById("zoom").dataset.viewer;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  async function draw(place) {
    if (place.dataset.drawn) return;
    place.dataset.drawn = "true";
    const [answer] = await Promise.all([fetch(place.dataset.bpmn), loaded()]);
    const drawing = new BpmnJS({ container: place });
    await drawing.importXML(await answer.text());
    const canvas = drawing.get("canvas");
    const known = list => list.filter(id => drawing.get("elementRegistry").get(id));
    const current = known(ids(place.dataset.current));
    known(ids(place.dataset.done)).forEach(id => canvas.addMarker(id, "is-done"));
    current.forEach(id => canvas.addMarker(id, "is-current"));
    const { width, height } = canvas.viewbox().inner;
    place.style.height = `min(32rem, ${Math.ceil(place.clientWidth * Math.min(1, (height + 60) / (width + 60)))}px)`;
    canvas.resized();
    canvas.zoom("fit-viewport", "auto");
    if (current.length && canvas.zoom() < READABLE) show(canvas, drawing.get("elementRegistry").get(current[0]));
    addZoom(place, canvas);
  }

  function show(canvas, element) {
    canvas.zoom(READABLE, { x: 0, y: 0 });
    const view = canvas.viewbox();
    canvas.viewbox({
      x: element.x + element.width / 2 - view.width / 2,
      y: element.y + element.height / 2 - view.height / 2,
      width: view.width,
      height: view.height
    });
  }

  function addZoom(place, canvas) {
    const bar = document.getElementById("zoom").content.cloneNode(true).firstElementChild;
    const acts = {
      in: () => canvas.zoom(canvas.zoom() * 1.3),
      out: () => canvas.zoom(canvas.zoom() / 1.3),
      fit: () => canvas.zoom("fit-viewport", "auto")
    };
    bar.addEventListener("click", event => {
      const act = event.target.closest("button");
      if (act) acts[act.value]();
    });
    place.before(bar);
  }

  const drawAll = root => root.querySelectorAll(".bpmn[data-bpmn]").forEach(draw);
  document.addEventListener("DOMContentLoaded", () => drawAll(document));
  document.addEventListener("htmx:load", event => drawAll(event.detail.elt.parentElement || document));
})();
