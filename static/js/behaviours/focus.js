// data-focus: what a person should read first, such as the error summary.
(() => {
  "use strict";
  const focus = (root) => {
    const first = root.matches?.("[data-focus]") ? root : root.querySelector("[data-focus]");
    first?.focus();
  };
  focus(document);
  document.addEventListener("htmx:load", (event) => {
    if (event.target !== document.body) focus(event.target);
  });
})();
