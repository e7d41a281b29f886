// data-reveal="id": a button that shows and hides what is typed in that field.
(() => {
  "use strict";
  const set = (button, shown) => {
    const field = document.getElementById(button.dataset.reveal);
    if (!field) return;
    field.type = shown ? "text" : "password";
    button.querySelector("[data-label]").textContent = shown ? button.dataset.hide : button.dataset.show;
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-reveal]");
    if (button) set(button, document.getElementById(button.dataset.reveal)?.type === "password");
  });
  // Password managers, and shoulders, expect a password field.
  document.addEventListener("submit", (event) => {
    event.target.querySelectorAll("[data-reveal]").forEach((button) => set(button, false));
  });
})();
