"use strict";
const form = document.getElementById("filters");
const all = [...document.querySelectorAll("article")];

const apply = () => {
  const words = form.find.value.toLowerCase().split(/\s+/).filter(Boolean);
  const axis = form.axis.value;
  const kind = form.kind.value;
  const levels = new Set([...form.elements.level].filter((box) => box.checked).map((box) => box.value));
  let count = 0;
  for (const one of all) {
    const fits = levels.has(one.dataset[axis]) && (!kind || one.dataset.kind === kind) && (!words.length || said(one, words));
    one.hidden = !fits;
    count += fits;
  }
  for (const box of document.querySelectorAll(".prose, .group")) box.hidden = !box.querySelector("article:not([hidden])");
  if (kind || words.length) for (const box of document.querySelectorAll(".prose:not([hidden])")) box.open = true;
  document.getElementById("none").hidden = count > 0;
  document.getElementById("shown").textContent = `${count === all.length ? "" : `${count} of `}${all.length} ${all.length === 1 ? "change" : "changes"}`;
};

const texts = new Map();
const said = (one, words) => {
  if (!texts.has(one)) {
    const heading = one.closest(".group").querySelector("h2").textContent;
    // Lines of source around a change say what others are about.
    const parts = [...one.children].map((part) => (part.matches(".source") ? part.firstElementChild : part).textContent);
    texts.set(one, [heading, one.id, ...parts].join(" ").toLowerCase());
  }
  return words.every((word) => texts.get(one).includes(word));
};

// A link leads to its change even where filters or a fold hide it.
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !target.closest("main") || target.id === "changes") return;
  if (form && (target.hidden || target.closest("[hidden]"))) {
    form.reset();
    apply();
  }
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  target.scrollIntoView();
};

if (form) {
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
}
addEventListener("hashchange", reveal);
reveal();
// Boxes that were not drawn yet get their heights, and the target moves.
addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(reveal)));

// On paper nothing folds; of the source, what the reader has opened.
const printed = [];
addEventListener("beforeprint", () => {
  for (const box of document.querySelectorAll("details:not([open], .source)")) printed.push(box), (box.open = true);
});
addEventListener("afterprint", () => printed.splice(0).forEach((box) => (box.open = false)));
