// Draws every .bpmn[data-bpmn] and marks what is current and done (space-separated ids).
(() => {
  "use strict";
  const ids = text => (text || "").split(/\s+/).filter(Boolean);

  async function draw(place) {
    if (place.dataset.drawn) return;
    place.dataset.drawn = "true";
    const viewer = new BpmnJS({ container: place });
    const xml = await (await fetch(place.dataset.bpmn)).text();
    await viewer.importXML(xml);
    const canvas = viewer.get("canvas");
    const registry = viewer.get("elementRegistry");
    const mark = (list, marker) => list.filter(id => registry.get(id)).forEach(id => canvas.addMarker(id, marker));
    mark(ids(place.dataset.done), "is-done");
    mark(ids(place.dataset.current), "is-current");
    canvas.zoom("fit-viewport", "auto");
  }

  const drawAll = root => root.querySelectorAll(".bpmn[data-bpmn]").forEach(draw);
  document.addEventListener("DOMContentLoaded", () => drawAll(document));
  document.addEventListener("htmx:load", event => drawAll(event.detail.elt.parentElement || document));
})();
