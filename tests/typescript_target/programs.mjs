// Runs modules one after the other; whatever server they ask, MOCK answers. Fails if one fails, or
// if one has set the global that hostile documents try to set.
//
//     MOCK=http://127.0.0.1:8080 node programs.mjs MODULE…
import process from "node:process";
import { pathToFileURL } from "node:url";

const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const { pathname, search } = new URL(input);
  return real(process.env.MOCK + pathname + search, init);
};

for (const module of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(module).href);
  } catch (error) {
    console.error(module, error);
    process.exitCode = 1;
  }
}
if ("PWNED" in globalThis) {
  console.error("the document was run");
  process.exitCode = 1;
}
