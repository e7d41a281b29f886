// data-colour-of="id": a picker of colours that writes what is picked into a field, and follows what is typed there.
(() => {
  "use strict";
  document.addEventListener("input", (event) => {
    const { target } = event;
    if (target.dataset.colourOf) {
      document.getElementById(target.dataset.colourOf).value = target.value;
      return;
    }
    const picker = target.id && document.querySelector(`[data-colour-of="${CSS.escape(target.id)}"]`);
    if (picker && /^#[0-9a-f]{6}$/i.test(target.value.trim())) picker.value = target.value.trim();
  });
})();
