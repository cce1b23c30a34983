// Measures the SDK that is installed where this runs, or bare `fetch`, and prints what it found as JSON.
//
//     node probe.mjs sdk|untimed|fetch|hand PORT CALLS
//
// `untimed` is the SDK without its timeout, as bare `fetch` has none; `hand` is what one writes with
// `fetch`: a timeout, and a `Date` of each text that is one, as the types of SDKs promise.
//
// All times are CPU milliseconds of this process.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [subject, port, count] = process.argv.slice(2);
const url = `http://127.0.0.1:${port}`;
const calls = Number(count);

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** From the project in the working directory, as a program there would import it. */
async function load(name) {
  const require = createRequire(`${process.cwd()}/x.mjs`);
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch (error) {
    // A package of ES modules alone has nothing for `require`.
    if (error.code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error;
    const folder = `${process.cwd()}/node_modules/${name}`;
    return import(pathToFileURL(`${folder}/dist/index.js`).href);
  }
}

async function ofSDK(options) {
  const { SDK } = await load("@formance/formance-sdk");
  const imported = cpu();
  const sdk = new SDK({
    ...options,
    serverURL: url,
    security: {
      clientID: "id",
      clientSecret: "secret",
      tokenURL: `${url}/api/auth/oauth/token`,
    },
  });
  return { imported, call: () => sdk.orchestration.v1.listWorkflows() };
}

const headers = { authorization: "Bearer token", accept: "application/json" };
const address = `${url}/api/orchestration/workflows`;

async function ofFetch() {
  return {
    imported: cpu(),
    call: async () => (await fetch(address, { headers })).json(),
  };
}

async function byHand() {
  return {
    imported: cpu(),
    call: async () => {
      const signal = AbortSignal.timeout(60_000);
      const answer = await (await fetch(address, { headers, signal })).json();
      for (const item of answer.data) {
        item.createdAt = new Date(item.createdAt);
        item.updatedAt = new Date(item.updatedAt);
      }
      return answer;
    },
  };
}

const start = cpu();
const subjects = {
  sdk: ofSDK,
  untimed: () => ofSDK({ timeoutMs: 0 }),
  fetch: ofFetch,
  hand: byHand,
};
const { imported, call } = await subjects[subject]();
const made = cpu();
await call();
const first = cpu();
const memory = process.memoryUsage.rss() / 2 ** 20;
// V8 compiles what runs often, for thousands of calls: they would be dearer than those that follow.
for (let i = 0; i < 3 * calls; i++) await call();
const begin = cpu();
for (let i = 0; i < calls; i++) await call();
const one = (cpu() - begin) / calls;
const before = cpu();
for (let i = 0; i < calls; i += 32) {
  await Promise.all(Array.from({ length: 32 }, call));
}
const many = (cpu() - before) / (Math.ceil(calls / 32) * 32);

console.log(
  JSON.stringify({
    import: imported - start,
    "client made": made - start,
    "first call done": first - start,
    "call, 1 at once": one,
    "call, 32 at once": many,
    "memory after the first call": memory,
  }),
);
process.exit();
