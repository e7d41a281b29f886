// What just happened: said to screen readers, and taken away by data-dismiss.
(() => {
  "use strict";
  const toasts = document.getElementById("toasts");
  if (!toasts) return;

  // A status that is there from the start is not read out; one that comes is.
  const first = [...toasts.children];
  toasts.replaceChildren();
  setTimeout(() => toasts.append(...first), 100);

  toasts.addEventListener("click", (event) => {
    const toast = event.target.closest("[data-dismiss]")?.closest(".toast");
    if (!toast) return;
    const next = toast.nextElementSibling ?? toast.previousElementSibling;
    toast.remove();
    // Focus would fall back to the top of the page.
    (next?.querySelector("[data-dismiss]") ?? document.getElementById("main"))?.focus({ preventScroll: true });
  });
})();
