// Loads every module that the compiler made of the package in the working folder.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import process from "node:process";

let total = 0;
for (const entry of readdirSync("dist", { recursive: true })) {
  if (!entry.endsWith(".js")) continue;
  total++;
  try {
    await import(pathToFileURL(join(process.cwd(), "dist", entry)).href);
  } catch (error) {
    console.log(JSON.stringify({ where: entry, message: String(error) }));
  }
}
console.log(JSON.stringify({ total }));
