// data-insert="text" data-into="id": puts the text where the cursor stands. data-preview: the button that shows what
// stands in its form; it is pressed whenever somebody stops typing.
(() => {
  "use strict";
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert]");
    const field = button && document.getElementById(button.dataset.into);
    if (!field) return;
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  let waiting;
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    const button = form && [...form.elements].find((element) => element.matches("[data-preview]"));
    if (!button) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => form.requestSubmit(button), 500);
  });
})();
