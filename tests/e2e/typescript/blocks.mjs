// Runs modules one after the other, as they stand: what they ask of http://localhost goes to the mock.
//
//     node blocks.mjs MOCK MODULE…
import { pathToFileURL } from "node:url";

const [mock, ...modules] = process.argv.slice(2);
const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = String(input);
  return real(url.replace(/^http:\/\/localhost\//, `${mock}/`), init);
};
for (const module of modules) {
  try {
    await import(pathToFileURL(module).href);
  } catch (error) {
    console.error(module, error);
    process.exit(1);
  }
}
