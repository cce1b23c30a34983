// What is tried on the page of an SDK.
"use strict";
const { readFileSync } = require("node:fs");
const { run } = require("./page.cjs");

const top = (page, selector) => page.locator(selector).evaluate((e) => e.getBoundingClientRect().top);
const inView = async (page, selector) => {
  const y = await top(page, selector);
  return y >= 0 && y < page.viewportSize().height;
};
const settled = (page) => page.waitForTimeout(250);

const SCENARIOS = {
  async load() {
    return {};
  },

  // One state of the page after the other, each from a fresh load.
  async axe(page, { states, url }) {
    const found = {};
    for (const [name, actions] of Object.entries(states)) {
      await page.goto("about:blank");
      await page.goto(url);
      for (const [action, ...rest] of actions) {
        if (action === "click") await page.locator(rest[0]).first().click();
        if (action === "type") await page.locator(rest[0]).fill(rest[1]);
        if (action === "open") await page.evaluate(() => {
          for (const box of document.querySelectorAll("main details")) box.open = true;
        });
      }
      await settled(page);
      await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      found[name] = {
        passes: result.passes.length,
        violations: result.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 5).map((n) => `${n.target} ${n.failureSummary}`)}`),
      };
    }
    return { states: found };
  },

  // A key to begin, a word, arrows, Enter: where that leads.
  async search(page, { words, down = 0, start = "/" }) {
    await page.keyboard.press(start);
    const focused = await page.evaluate(() => document.activeElement.id);
    await page.keyboard.type(words);
    for (let step = 0; step < down; step++) await page.keyboard.press("ArrowDown");
    const input = page.locator("#find");
    const active = await input.getAttribute("aria-activedescendant");
    const hits = await page.locator("#found li").allTextContents();
    const chosen = active && await page.locator(`#${active} b`).textContent();
    await page.keyboard.press("Enter");
    await settled(page);
    const hash = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
    const visible = hash ? await inView(page, `[id="${hash}"]`) : null;
    const flashed = await page.locator(".flash > .sig > .n").allTextContents();
    return { focused, hits, chosen, hash, visible, flashed, closed: await page.locator("#found").isHidden() };
  },

  async tabs(page) {
    const shown = () => page.locator("#top .sample:visible .label").evaluateAll((all) => all.map((e) => e.textContent));
    const selected = () => page.locator('#top [role="tab"][aria-selected="true"]').allTextContents();
    const before = [await shown(), await selected()];
    await page.locator('#top [role="tab"]').nth(1).click();
    const after = [await shown(), await selected()];
    await page.locator('#top [role="tab"]').nth(1).press("ArrowLeft");
    const back = [await shown(), await selected()];
    await page.locator('#top [role="tab"]').nth(1).click();
    const everywhere = await page.locator('[role="tab"][aria-selected="true"]').allTextContents();
    await page.reload();
    return { before, after, back, everywhere: [...new Set(everywhere)], remembered: await selected() };
  },

  async reveal(page, { id }) {
    await settled(page);
    const target = page.locator(`[id="${id}"]`);
    return {
      shown: await target.isVisible(),
      inView: await inView(page, `[id="${id}"]`),
      marked: await page.locator("nav [aria-current]").allTextContents(),
    };
  },

  // Opens the fields of the response, and of what is in it.
  async expand(page, { id }) {
    const op = page.locator(`[id="${id}"]`);
    const response = op.locator(".says > .row").last();
    const names = () => response.locator(".n").allTextContents();
    const before = await names();
    await response.locator(".more").first().click();
    const once = await names();
    await response.locator(".inside .more").last().click();
    const twice = await names();
    await response.locator(".more").first().click();
    return { before, once, twice, after: await names() };
  },

  async theme(page) {
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const seen = [await colour()];
    for (let step = 0; step < 3; step++) {
      await page.locator("#theme").click();
      seen.push(await colour());
    }
    await page.locator("#theme").click();
    await page.reload();
    return { seen, remembered: await page.locator("#theme").getAttribute("aria-label") };
  },

  async copy(page) {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#top .copy").first().click();
    return { text: await page.evaluate(() => navigator.clipboard.readText()), told: await page.locator("#told").textContent() };
  },

  // What can be read, and reached, without a script.
  async text(page, { selectors }) {
    const found = {};
    for (const selector of selectors) {
      const all = page.locator(selector);
      found[selector] = { visible: await all.first().isVisible(), text: await all.allTextContents() };
    }
    return found;
  },

  async menu(page) {
    const visible = [await page.locator("nav").isVisible()];
    await page.locator("#menu").click();
    visible.push(await page.locator("nav").isVisible());
    const frame = await page.locator("nav").evaluate((e) => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom]);
    await page.locator('nav a[href^="#op-"]').nth(3).click();
    await settled(page);
    visible.push(await page.locator("nav").isVisible());
    const hash = await page.evaluate(() => location.hash.slice(1));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return { visible, frame, inView: await inView(page, `[id="${hash}"]`), overflow: wide };
  },
};

run(SCENARIOS);
