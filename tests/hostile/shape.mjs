// What sources and pages are made of, but for their texts, as JSON, for each folder that is named:
//
//     node shape.mjs FOLDER…
//
// `kinds`: how many nodes of each kind the syntax trees of the sources of TypeScript have, together;
// `names`: their identifiers; `elements`: how many elements of each name with the names of their
// attributes the pages of HTML have; `links`: the schemes of their links; `scripts`: what they run.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { parse } from "../e2e/typescript/node_modules/parse5/lib/index.js";
import { parsers } from "../e2e/typescript/node_modules/prettier/plugins/typescript.mjs";

const SKIPPED = ["comments", "tokens", "parent", "loc", "range"];
const LINKS = ["href", "src", "action", "formaction", "xlink:href", "srcset", "data", "poster"];

function count(table, key) {
  table[key] = (table[key] ?? 0) + 1;
}

function visit(node, found) {
  if (Array.isArray(node)) return node.forEach((item) => visit(item, found));
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "string") count(found.kinds, node.type);
  if (node.type === "Identifier") found.names.add(node.name);
  for (const [key, value] of Object.entries(node)) {
    if (!SKIPPED.includes(key)) visit(value, found);
  }
}

function walk(node, found) {
  const attributes = node.attrs ?? [];
  if (node.tagName) {
    count(found.elements, [node.tagName, ...attributes.map(({ name }) => name).sort()].join(" "));
  }
  for (const { name, value } of attributes) {
    if (LINKS.includes(name)) found.links.add(new URL(value, "relative://here/").protocol);
    if (name.startsWith("on")) found.scripts.push(value);
  }
  if (node.tagName === "script" && !attributes.some(({ value }) => value.includes("json"))) {
    found.scripts.push(node.childNodes.map(({ value }) => value).join(""));
  }
  for (const child of node.childNodes ?? []) walk(child, found);
  if (node.content) walk(node.content, found);
}

for (const folder of process.argv.slice(2)) {
  const found = { kinds: {}, names: new Set(), elements: {}, links: new Set(), scripts: [] };
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.(ts|html)$/.test(name) || name.includes("lib/")) continue;
    const text = readFileSync(`${folder}/${name}`, "utf-8");
    if (name.endsWith(".ts")) visit(parsers.typescript.parse(text, { filepath: name }), found);
    else walk(parse(text), found);
  }
  const { names, links } = found;
  console.log(JSON.stringify({ ...found, names: [...names], links: [...links] }));
}
