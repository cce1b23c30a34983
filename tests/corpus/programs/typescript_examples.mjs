// Runs examples that compile_examples.py has compiled: a JSON line with `number` in, a JSON line
// with `error` out. Whatever host an example asks, MOCK answers.
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const MILLISECONDS = 60_000;
const mock = new URL(process.env.MOCK);
const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  url.protocol = mock.protocol;
  url.host = mock.host;
  return real(input instanceof Request ? new Request(url, input) : url, init);
};
const answer = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
process.on("unhandledRejection", () => {});

function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("not done after 60 s")), MILLISECONDS).unref();
  });
}

async function run(number) {
  const module = join(process.cwd(), "examples", "out", `block${number}.js`);
  if (!existsSync(module)) return "there is no compiled example";
  try {
    await Promise.race([import(pathToFileURL(module).href), late()]);
    return "";
  } catch (error) {
    const cause = error?.cause ? ` (${error.cause})` : "";
    const text = `${error?.name ?? ""}: ${error?.message ?? error}${cause}`;
    return text.replaceAll(/\s+/g, " ").slice(0, 600);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  answer(`${JSON.stringify({ error: await run(JSON.parse(line).number) })}\n`);
}
