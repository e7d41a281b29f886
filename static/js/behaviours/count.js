// data-count-addresses="id": a box for addresses, and the button that sends
// them. The button has data-one and data-many, where % is the number.
(() => {
  "use strict";
  const count = (text) => new Set(text.toLowerCase().match(/[^\s<>,;"]+@[^\s<>,;"]+/g)).size;

  const update = (box) => {
    const button = document.getElementById(box.dataset.countAddresses);
    if (!button) return;
    const label = button.querySelector("[data-label]") ?? button;
    label.dataset.none ??= label.textContent;
    const found = count(box.value);
    if (found === 0) label.textContent = label.dataset.none;
    else label.textContent = (found === 1 ? button.dataset.one : button.dataset.many).replace("%", found);
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-count-addresses]")) update(event.target);
  });
  const start = (root) => root.querySelectorAll("[data-count-addresses]").forEach(update);
  start(document);
  document.addEventListener("htmx:load", (event) => start(event.target));
})();
