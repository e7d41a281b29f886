// data-unsaved: a form that is not left with a text in it that is not saved, unless one says so. With "on" its text was
// not saved from the start: what it looks like is shown at once. data-until-typed: what is said of the text as it came.
(() => {
  "use strict";
  let sending = false;
  const forms = () => [...document.querySelectorAll("form[data-unsaved]")];
  const isText = (field) => field.name && field.matches("textarea, input[type='text']:not([data-passing])");
  const differs = (form) =>
    form.dataset.unsaved === "on" ||
    [...form.elements].some((field) => isText(field) && field.value !== field.defaultValue);

  const outdate = (form) => form.querySelectorAll("[data-until-typed]").forEach((said) => said.remove());

  // Whatever fills a frame leaves the page as it is.
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[data-unsaved]") && !event.submitter?.formTarget) sending = true;
  });
  addEventListener("pageshow", () => {
    sending = false;
  });
  addEventListener("beforeunload", (event) => {
    if (!sending && forms().some(differs)) event.preventDefault();
  });

  document.addEventListener("input", (event) => {
    if (event.target.form?.matches("[data-unsaved]") && isText(event.target)) outdate(event.target.form);
  });

  // The frame has its first page by then, which would come in the way.
  addEventListener("load", () => {
    for (const form of forms().filter((one) => one.dataset.unsaved === "on")) {
      const button = [...form.elements].find((element) => element.matches("[data-preview]"));
      if (!button) continue;
      outdate(form);
      form.requestSubmit(button);
    }
  });
})();
