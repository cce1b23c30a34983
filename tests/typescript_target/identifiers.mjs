// Prints the identifiers that files of TypeScript have, each once: what stands in comments, strings
// and templates is none. Fails where a template has a substitution.
//
//     node identifiers.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { parsers } from "../e2e/typescript/node_modules/prettier/plugins/typescript.mjs";

const found = new Set();

function visit(node) {
  if (Array.isArray(node)) return node.forEach(visit);
  if (typeof node !== "object" || node === null) return;
  if (node.type === "Identifier") found.add(node.name);
  if (node.type === "TemplateLiteral" && node.expressions.length) {
    throw new Error("a template");
  }
  for (const [key, value] of Object.entries(node)) {
    if (!["comments", "tokens", "parent"].includes(key)) visit(value);
  }
}

const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith(".ts")) continue;
  const text = readFileSync(`${folder}/${name}`, "utf-8");
  visit(parsers.typescript.parse(text, { filepath: name }));
}
console.log([...found].join("\n"));
