// data-copy="id": a button that copies the text of that element, and says so.
(() => {
  "use strict";
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const source = document.getElementById(button.dataset.copy);
    if (!source) return;
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
    } catch {
      // No permission: select it, so that the person can copy by hand.
      getSelection().selectAllChildren(source);
      return;
    }
    const label = button.lastChild;
    const before = label.textContent;
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    button.after(said);
    said.textContent = button.dataset.copied;
    label.textContent = ` ${button.dataset.copied}`;
    setTimeout(() => {
      label.textContent = before;
      said.remove();
    }, 2000);
  });
})();
