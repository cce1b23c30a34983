// For runtimes of the command line: node, deno run, bun.
import process from "node:process";
import { run } from "./runtime_program.mjs";

console.log(JSON.stringify(await run(process.argv[2])));
