// Rows picked in a table: data-select-all in its head picks them all, and
// data-selected in the bar (with data-template, where % is the number) counts.
(() => {
  "use strict";
  const update = (frame) => {
    const rows = [...frame.querySelectorAll("tbody .table-pick input:enabled")];
    const picked = rows.filter((row) => row.checked).length;
    const all = frame.querySelector("[data-select-all]");
    if (all) {
      all.checked = rows.length > 0 && picked === rows.length;
      all.indeterminate = picked > 0 && picked < rows.length;
      all.disabled = rows.length === 0;
    }
    frame.querySelectorAll("[data-selected]").forEach((label) => {
      label.textContent = label.dataset.template.replace("%", picked);
    });
  };

  document.addEventListener("change", (event) => {
    const frame = event.target.closest(".table-pick") && event.target.closest(".table-frame");
    if (!frame) return;
    if (event.target.matches("[data-select-all]")) {
      frame.querySelectorAll("tbody .table-pick input:enabled").forEach((row) => {
        row.checked = event.target.checked;
      });
    }
    update(frame);
  });

  const start = () => document.querySelectorAll(".table-frame").forEach(update);
  start();
  document.addEventListener("htmx:load", start);
  // The browser may restore the boxes when one comes back to the page.
  addEventListener("pageshow", start);
})();
