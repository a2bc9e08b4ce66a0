// Draws a chart beside every table[data-chart], from the figures that stand in the table: columns of th[data-series], rows of
// the body. The table says everything; charts are hidden from readers and from paper.
(() => {
  "use strict";
  const LINE = innerWidth < 600 ? 20 : 30;
  const charts = [];
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Columns are counted as cells span them.
  function columns(row) {
    const cells = [];
    for (const cell of row.cells) for (let i = 0; i < cell.colSpan; i++) cells.push(cell);
    return cells;
  }

  // A long name stands on several lines.
  function lines(name) {
    return name.split(" ").reduce((all, word) => {
      const last = all[all.length - 1];
      if (last !== undefined && last.length + word.length < LINE) all[all.length - 1] = `${last} ${word}`;
      else all.push(word);
      return all;
    }, []);
  }

  function read(table) {
    const heads = [...table.tHead.querySelectorAll("th[data-series]")];
    const rows = [...table.tBodies[0].rows];
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return {
      labels: rows.map(row => lines(row.dataset.label)),
      datasets: heads.map(head => ({
        label: head.dataset.series,
        data: rows.map(row => Number(columns(row)[Number(head.dataset.column)].dataset.value || 0)),
        backgroundColor: colour(head.dataset.colour),
        borderColor: colour("--sheet"),
        borderWidth: 1,
        maxBarThickness: 26
      }))
    };
  }

  function draw(table) {
    const place = document.getElementById(table.dataset.chart);
    const data = read(table);
    place.style.height = `${data.labels.length * 38 + 90}px`;
    const style = getComputedStyle(document.documentElement);
    const ink = getComputedStyle(place).color;
    const line = style.getPropertyValue("--line").trim();
    const axis = { stacked: true, ticks: { color: ink, precision: 0 }, grid: { color: line } };
    charts.push(new Chart(place.querySelector("canvas"), {
      type: "bar",
      data,
      options: {
        indexAxis: "y",
        maintainAspectRatio: false,
        animation: still.matches ? false : { duration: 300 },
        font: { family: getComputedStyle(place).fontFamily },
        scales: { x: { ...axis, beginAtZero: true }, y: { ...axis, grid: { display: false }, ticks: { color: ink, autoSkip: false } } },
        plugins: { legend: { display: data.datasets.length > 1, position: "bottom", labels: { color: ink, boxWidth: 14 } } }
      }
    }));
  }

  function drawAll() {
    charts.splice(0).forEach(chart => chart.destroy());
    document.querySelectorAll("table[data-chart]").forEach(draw);
  }

  document.addEventListener("DOMContentLoaded", () => {
    drawAll();
    dark.addEventListener("change", drawAll);
  });
})();
