// What is shown in a frame of the page makes no step in the history of the tab, so that Back leads to the page before
// this one: the first page of a new frame makes none.
(() => {
  "use strict";
  const anew = (name) => {
    const frame = name && document.querySelector(`iframe[name="${CSS.escape(name)}"]`);
    if (!frame) return;
    const fresh = frame.cloneNode();
    fresh.removeAttribute("src");
    frame.replaceWith(fresh);
  };

  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) anew(event.submitter?.formTarget);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[target]");
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) anew(link.target);
  });
})();
