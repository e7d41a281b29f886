// data-send: a form that leads on and asks nothing sends itself.
(() => {
  "use strict";
  document.querySelector("form[data-send]")?.requestSubmit();
})();
