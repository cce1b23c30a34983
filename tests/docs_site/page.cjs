// Runs one of `scenarios` on one page in a browser of its own, as the JSON in the first argument says;
// prints what it found, and what the page complained of.
"use strict";
const { chromium } = require("playwright-core");

const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const main = async (scenarios) => {
  const wanted = JSON.parse(process.argv[2]);
  const context = await chromium.launchPersistentContext(wanted.profile, {
    executablePath: wanted.browser,
    headless: true,
    args: ARGUMENTS,
    viewport: wanted.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    isMobile: Boolean(wanted.phone),
    colorScheme: wanted.dark ? "dark" : "light",
    javaScriptEnabled: !wanted.plain,
  });
  const problems = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("dialog", (dialog) => { problems.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const url = request.url().split("#")[0];
    if (url !== wanted.url && url !== "data:,") problems.push(`request ${url}`);
  });
  await page.goto(wanted.url + (wanted.hash || ""));
  const found = await scenarios[wanted.scenario](page, wanted);
  process.stdout.write(JSON.stringify({ ...found, problems }));
  await context.close();
};

exports.run = (scenarios) => main(scenarios).catch((error) => {
  console.error(error);
  process.exit(1);
});
