// Runs modules one after the other, as they stand: what they ask of http://localhost goes to MOCK.
//
//     MOCK=http://127.0.0.1:8080 node blocks.mjs MODULE…
import { pathToFileURL } from "node:url";
import "./localhost.mjs";

for (const module of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(module).href);
  } catch (error) {
    console.error(module, error);
    process.exit(1);
  }
}
