// data-insert="text" data-into="ids": puts the text where the cursor stands, in the field of these that was used last,
// or else in the first. data-around="id": puts data-before and data-after around what is chosen in that field, or
// data-line before each of its lines; data-words stand there where nothing is chosen, data-key is its shortcut.
// data-preview: the button that shows what stands in its form; it is pressed whenever somebody stops typing.
// data-enter="id": the button that Enter presses in this field, instead of the first one of the form.
(() => {
  "use strict";
  let last;
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("textarea, input")) last = event.target;
  });

  // As if it had been typed, so that it can be undone.
  const put = (field, from, to, text) => {
    field.focus();
    field.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      field.setRangeText(text, from, to, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const around = (field, { before, after, line, words }) => {
    const { selectionStart, selectionEnd, value } = field;
    if (line) {
      const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
      const next = value.indexOf("\n", selectionEnd);
      const to = next < 0 ? value.length : next;
      const lines = value.slice(from, to).split("\n");
      put(field, from, to, lines.map((text, at) => line.replace("1", at + 1) + text).join("\n"));
      return;
    }
    const inside = value.slice(selectionStart, selectionEnd) || words;
    put(field, selectionStart, selectionEnd, before + inside + after);
    const begin = selectionStart + before.length;
    field.setSelectionRange(begin, begin + inside.length);
  };

  document.addEventListener("click", (event) => {
    const insert = event.target.closest("[data-insert]");
    if (insert) {
      const ids = insert.dataset.into.split(" ");
      const field = ids.includes(last?.id) && last.isConnected ? last : document.getElementById(ids[0]);
      if (field) put(field, field.selectionStart, field.selectionEnd, insert.dataset.insert);
    }
    const tool = event.target.closest("[data-around]");
    const field = tool && document.getElementById(tool.dataset.around);
    if (field) around(field, tool.dataset);
  });

  document.addEventListener("keydown", (event) => {
    const button = event.key === "Enter" && !event.isComposing && document.getElementById(event.target.dataset.enter);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !event.target.id) return;
    const tools = document.querySelectorAll(`[data-around="${CSS.escape(event.target.id)}"]`);
    const tool = [...tools].find((one) => one.dataset.key === event.key);
    if (!tool) return;
    event.preventDefault();
    around(event.target, tool.dataset);
  });

  let waiting;
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    const button = form && [...form.elements].find((element) => element.matches("[data-preview]"));
    if (!button) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => form.requestSubmit(button), 500);
  });
  // Whoever presses a button first is not overtaken by the preview.
  document.addEventListener("submit", () => clearTimeout(waiting));
})();
