(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const make = (tag, attributes, text) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  // Where storage is forbidden, choices last as long as the page.
  const memory = {
    get(key) { try { return localStorage.getItem(`docs.${key}`); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(`docs.${key}`, value); } catch { /* see above */ } },
  };

  // Theme: as the system, light, dark.
  const THEMES = { system: ["as the system", "◐"], light: ["light", "☀"], dark: ["dark", "☾"] };
  const themeButton = byId("theme");
  const setTheme = (theme) => {
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    const [name, sign] = THEMES[theme];
    themeButton.dataset.now = theme;
    themeButton.title = `Theme: ${name}`;
    themeButton.setAttribute("aria-label", `Theme: ${name}`);
    themeButton.firstElementChild.textContent = sign;
  };
  setTheme(THEMES[memory.get("theme")] ? memory.get("theme") : "system");
  themeButton.addEventListener("click", () => {
    const names = Object.keys(THEMES);
    const next = names[(names.indexOf(themeButton.dataset.now) + 1) % names.length];
    setTheme(next);
    memory.set("theme", next);
  });

  // Tabs: one choice for the whole page, remembered by its label.
  const lists = [];
  let chosen = "0";
  const choose = (tab) => {
    chosen = tab;
    root.dataset.tab = tab;
    for (const list of lists) {
      for (const button of list.children) {
        const on = button.dataset.tab === tab;
        button.setAttribute("aria-selected", on);
        button.tabIndex = on ? 0 : -1;
      }
    }
  };
  const turn = (event) => {
    const buttons = [...event.currentTarget.children];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[next].focus();
    buttons[next].click();
  };
  let panels = 0;
  let remembered = memory.get("tab");
  let first = null;
  for (const box of document.querySelectorAll(".samples")) {
    const samples = [...box.querySelectorAll(":scope > .sample")];
    if (!samples.length) continue;
    const list = make("div", { role: "tablist", "aria-label": "Code" });
    for (const sample of samples) {
      const { tab } = sample.dataset;
      const label = sample.querySelector(".label").textContent;
      if (first === null) first = tab;
      if (label === remembered) { first = tab; remembered = null; }
      sample.id = `panel-${++panels}`;
      sample.setAttribute("role", "tabpanel");
      const button = make("button", { type: "button", role: "tab", id: `tab-${panels}`, "aria-controls": sample.id }, label);
      sample.setAttribute("aria-labelledby", button.id);
      button.dataset.tab = tab;
      list.append(button);
    }
    list.addEventListener("keydown", turn);
    list.addEventListener("click", (event) => {
      const button = event.target.closest("[role=tab]");
      if (!button) return;
      const before = button.getBoundingClientRect().top;
      choose(button.dataset.tab);
      memory.set("tab", button.textContent);
      // What is above may have become longer or shorter; the reader stays where they are.
      scrollBy(0, button.getBoundingClientRect().top - before);
    });
    lists.push(list);
    box.prepend(list);
  }
  choose(first || chosen);

  // Copy.
  const told = byId("told");
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make("textarea", { "aria-hidden": "true", class: "unseen" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  for (const pre of document.querySelectorAll("pre")) {
    const frame = make("div", { class: "copied" });
    pre.replaceWith(frame);
    frame.append(pre, make("button", { type: "button", class: "copy" }, "Copy"));
  }

  // Fields in place: those of the model's own section, shown again.
  const expand = (button) => {
    const row = button.closest(".row");
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", !open);
    button.textContent = open ? "Show fields" : "Hide fields";
    if (open) {
      row.querySelector(":scope > .inside").remove();
      return;
    }
    const inside = make("div", { class: "inside" });
    for (const part of byId(button.dataset.model).children) inside.append(part.cloneNode(true));
    for (const nested of inside.querySelectorAll(".inside")) nested.remove();
    for (const more of inside.querySelectorAll(".more")) {
      more.setAttribute("aria-expanded", "false");
      more.textContent = "Show fields";
    }
    row.append(inside);
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (button && button.matches(".more")) expand(button);
    if (button && button.matches(".copy")) {
      await copy(button.parentElement.querySelector("code").textContent);
      button.textContent = "Copied";
      told.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; told.textContent = ""; }, 1600);
    }
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      setMenu(false);
      // The same address again is no change of it, but the reader wants to go there.
      if (link.hash === location.hash) reveal(link.hash);
    }
  });

  // Menu of small screens.
  const menuButton = byId("menu");
  const setMenu = (open) => {
    root.classList.toggle("menu", open);
    menuButton.setAttribute("aria-expanded", open);
    if (open) follow();
  };
  menuButton.addEventListener("click", () => setMenu(!root.classList.contains("menu")));

  // Addresses: what they name is opened, brought into view and focused.
  const nav = byId("nav");
  let unfolded = null;
  const mark = (id) => {
    for (const old of nav.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    const link = nav.querySelector(`a[href="#${CSS.escape(id)}"]`);
    if (!link) return;
    link.setAttribute("aria-current", "location");
    const box = link.closest("details");
    if (unfolded && unfolded !== box) {
      unfolded.open = false;
      unfolded = null;
    }
    if (box && !box.open) {
      box.open = true;
      unfolded = box;
    }
    follow();
  };
  const follow = () => {
    const link = nav.querySelector("[aria-current]");
    const frame = nav.getBoundingClientRect();
    if (!link || !frame.height) return;
    const { top, bottom } = link.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) nav.scrollTop += top - frame.top - frame.height / 3;
  };
  const settle = (target, frames) => {
    target.scrollIntoView();
    // Sections get their real height when they come near, which moves what is below them.
    if (frames) requestAnimationFrame(() => settle(target, frames - 1));
  };
  const reveal = (hash) => {
    let id = hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* then it is meant as it is */ }
    const target = byId(id);
    if (!target) return null;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    settle(target, 3);
    const heading = target.matches("section, article") ? target.querySelector("h3, h2") : target;
    if (heading && heading.tabIndex === -1) heading.focus({ preventScroll: true });
    mark(id);
    return target;
  };
  addEventListener("hashchange", () => reveal(location.hash));
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) mark(entry.target.id);
  }, { rootMargin: "-15% 0px -75% 0px" });
  for (const section of document.querySelectorAll(".op, .plain")) watcher.observe(section);

  // Search: the index is made from the page when it is first needed.
  const input = byId("find");
  const found = byId("found");
  const SHOWN = 15; // of each kind
  let index = null;
  let hits = [];
  let current = -1;
  const build = () => {
    const entries = [];
    for (const section of document.querySelectorAll(".op:not(.intro)")) {
      const name = section.querySelector(".call").textContent;
      const title = section.querySelector("h3 s, h3").firstChild.textContent.trim();
      const route = section.querySelector(".route").textContent.trim().replace(/\s+/g, " ");
      entries.push({ rank: 0, name, text: `${title} · ${route}`, hash: section.id });
    }
    for (const model of document.querySelectorAll(".model")) {
      const name = model.querySelector(".n").textContent;
      const { id } = model.querySelector(".body");
      entries.push({ rank: 1, name, text: model.querySelector(".tag").textContent, hash: id });
      for (const field of model.querySelectorAll(".row > .sig > .n")) {
        entries.push({ rank: 2, name: field.textContent, text: `in ${name}`, hash: id, field });
      }
    }
    for (const entry of entries) {
      entry.key = entry.name.toLowerCase();
      entry.tail = entry.key.split(".").pop();
      entry.all = `${entry.key} ${entry.text.toLowerCase()}`;
    }
    return entries;
  };
  const score = (entry, query, words) => {
    if (!words.every((word) => entry.all.includes(word))) return -1;
    if (entry.tail === query || entry.key === query) return entry.rank;
    const near = entry.tail.startsWith(query) ? 0 : entry.key.includes(query) ? 1 : 2;
    return 3 + entry.rank * 3 + near;
  };
  const search = () => {
    const query = input.value.trim().toLowerCase();
    if (!index) index = build();
    hits = [];
    if (query) {
      const words = query.split(/\s+/);
      for (const entry of index) {
        const value = score(entry, query, words);
        if (value >= 0) hits.push([value, entry]);
      }
      hits.sort((one, other) => one[0] - other[0] || one[1].key.length - other[1].key.length);
      // So that what there is most of does not leave the rest without a place.
      const left = [SHOWN, SHOWN, SHOWN];
      hits = hits.map((pair) => pair[1]).filter((entry) => left[entry.rank]-- > 0);
    }
    show(query);
  };
  const show = (query) => {
    found.replaceChildren(...hits.map((entry, number) => {
      const option = make("li", { role: "option", id: `hit-${number}`, "aria-selected": "false" });
      option.append(make("b", {}, entry.name), make("small", {}, entry.text));
      return option;
    }));
    if (query && !hits.length) {
      found.append(make("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, "Nothing found"));
    }
    found.hidden = !query;
    input.setAttribute("aria-expanded", String(Boolean(query)));
    select(hits.length ? 0 : -1);
  };
  const select = (number) => {
    if (found.children[current]) found.children[current].setAttribute("aria-selected", "false");
    current = number;
    const option = hits.length ? found.children[number] : null;
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };
  const close = () => {
    found.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const go = (entry) => {
    close();
    input.value = "";
    setMenu(false);
    history.pushState(null, "", `#${entry.hash}`);
    reveal(`#${entry.hash}`);
    const row = entry.field && entry.field.closest(".row");
    if (!row) return;
    settle(row, 3);
    row.classList.remove("flash");
    void row.offsetWidth;
    row.classList.add("flash");
  };
  input.addEventListener("input", search);
  input.addEventListener("focus", () => { if (input.value.trim()) search(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) {
      event.preventDefault();
      select((current + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && !found.hidden && hits[current]) {
      event.preventDefault();
      go(hits[current]);
    } else if (event.key === "Escape") {
      if (found.hidden) input.blur();
      input.value = "";
      hits = [];
      close();
    }
  });
  // Not "click": by then the field has lost the focus and the list is gone.
  found.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    const entry = option && hits[[...found.children].indexOf(option)];
    if (entry) go(entry);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (slash || chord) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape") {
      setMenu(false);
    }
  });

  // On paper everything is open.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("main details:not([open])")];
    for (const box of closed) box.open = true;
  });
  addEventListener("afterprint", () => { for (const box of closed) box.open = false; });

  root.classList.add("js");
  if (location.hash) reveal(location.hash);
})();
