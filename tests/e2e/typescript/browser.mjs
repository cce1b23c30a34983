// Opens a page in Chromium and prints what it made of the program, and what its console said.
import { chromium } from "playwright-core";

const { url, browser, profile } = JSON.parse(process.argv[2]);
const context = await chromium.launchPersistentContext(profile, {
  executablePath: browser,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await context.newPage();
const problems = [];
page.on("console", (message) => problems.push(message.text()));
page.on("pageerror", (error) => problems.push(String(error)));
await page.goto(url);
const seen = await page.evaluate(() => globalThis.seen);
await context.close();
console.log(JSON.stringify({ seen, problems }));
