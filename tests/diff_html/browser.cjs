// What is tried on a report.
"use strict";
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const site = createRequire(require.resolve("../docs_site/browser.cjs"));
const { run } = require("../docs_site/page.cjs");

const shown = (page) => page.evaluate(() => [...document.querySelectorAll("article")].filter((e) => !e.closest("[hidden]")).map((e) => e.id));

const SCENARIOS = {
  async load(page) {
    return { shown: await shown(page) };
  },

  async axe(page) {
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    await page.evaluate(readFileSync(site.resolve("axe-core/axe.min.js"), "utf8"));
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    return {
      passes: result.passes.length,
      violations: result.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 5).map((n) => `${n.target} ${n.failureSummary}`)}`),
      overflow: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    };
  },

  async filter(page, { find = "", axis = "", kind = "", without = [] }) {
    if (find) await page.getByLabel("Find").fill(find);
    if (axis) await page.getByLabel("Axis").selectOption(axis);
    if (kind) await page.getByLabel("Kind").selectOption(kind);
    for (const level of without) await page.getByLabel(level, { exact: true }).uncheck();
    const found = {
      shown: await shown(page),
      told: await page.locator("#shown").textContent(),
      nothing: await page.locator("#none").isVisible(),
      headings: await page.locator(".group > h2:visible").count(),
    };
    await page.getByRole("button", { name: "Clear" }).click();
    await page.waitForFunction(() => !document.getElementById("shown").textContent.includes(" of "));
    return { ...found, cleared: await shown(page) };
  },

  // Filters that hide everything, then a link to a change.
  async link(page, { id }) {
    const isAt = (mark) => {
      const target = document.getElementById(mark);
      const y = target.getBoundingClientRect().top;
      return target.checkVisibility() && y >= 0 && y < innerHeight;
    };
    const at = () => page.waitForFunction(isAt, id, { timeout: 10_000 }).then(() => true, () => false);
    const loaded = await at();
    await page.getByLabel("Find").fill("no such thing");
    await page.evaluate((hash) => { location.hash = ""; location.hash = hash; }, id);
    return { loaded, filtered: await at() };
  },

  async reason(page) {
    const reason = page.locator("dd details").first();
    await reason.locator("summary").press("Enter");
    const link = reason.locator("a").first();
    const said = await link.textContent();
    await link.press("Enter");
    return { said, target: await page.locator("article:target h3").textContent() };
  },

  async plain(page) {
    const visible = (selector) => page.locator(selector).first().isVisible();
    const form = await visible("#filters");
    await page.locator(".source summary").first().click();
    return { form, change: await visible("article"), source: await visible(".source pre mark"), shown: await page.locator("article").count() };
  },
};

run(SCENARIOS);
