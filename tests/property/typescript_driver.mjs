// Reads and writes back every value: `node typescript_driver.mjs MODULE URL`, keys on its input.
// Prints a line for each that failed.
import { readFileSync } from "node:fs";
import process from "node:process";

const [module, url] = process.argv.slice(2);
const { SDK } = await import(module);
const sdk = new SDK({ serverURL: url });
for (const key of readFileSync(0, "utf-8").split(/\s+/).filter(Boolean)) {
  const [number, value] = key.split("/");
  const options = { headers: { "X-Value": value } };
  try {
    const response = await sdk[`read${number}`](options);
    await sdk[`write${number}`](response[`box${number}`], options);
  } catch (error) {
    console.log(key, error.name, String(error.message), String(error.cause));
  }
}
