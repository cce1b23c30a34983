// Runs scenarios with the TypeScript SDK: one JSON text a line in, one JSON text a line out.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const root = pathToFileURL(`${process.argv[2]}/dist/`).href;
const { SDK, SDKCore } = await import(`${root}index.js`);
const errors = await import(`${root}models/errors/index.js`);
const shared = await import(`${root}models/shared/index.js`);
const { parse, stringify } = await import(`${root}lib/json.js`);

const KINDS = [
  [errors.TokenError, "token"],
  [errors.ResponseValidationError, "decode"],
  [errors.RequestValidationError, "request"],
  [errors.SDKTimeoutError, "timeout"],
  [errors.SDKConnectionError, "connection"],
  [errors.SDKAbortError, "abort"],
  [errors.ApiError, "api"],
  [errors.SDKError, "status"],
];

/** Numbers that JSON has no words for come as {"$float": "NaN"}. */
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  if ("$float" in value) return Number(value.$float);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, revived(v)]));
}

function retriesOf(given) {
  if (given == null) return undefined;
  if (given === "none") return { strategy: "none" };
  return {
    strategy: "backoff",
    backoff: {
      initialInterval: given.initial_ms,
      maxInterval: given.max_ms,
      exponent: given.exponent,
      maxElapsedTime: given.elapsed_ms,
    },
    retryConnectionErrors: given.connection_errors,
    ...(given.statuses && { statusCodes: given.statuses }),
  };
}

/** `seen` is where the last request would have gone, had it not been led to the mock. */
function clientSettings(client, mock, seen) {
  const settings = { retryConfig: retriesOf(client.retries) };
  if (client.credentials) {
    settings.security = {
      clientID: "me",
      clientSecret: "s3cr3t-of-mine",
      ...(client.token_url && { tokenURL: client.token_url }),
    };
  }
  if (client.timeout_ms != null) settings.timeoutMs = client.timeout_ms;
  const { server } = client;
  if (!server) return { ...settings, serverURL: mock };
  if (server.url != null) return { ...settings, serverURL: server.url };
  const redirect = (_context, request) => {
    seen.url = request.url;
    const { pathname, search } = new URL(request.url);
    return new Request(mock + pathname + search, request);
  };
  const hooks = { beforeRequest: [redirect] };
  return { ...settings, serverIdx: server.index, ...server.variables, hooks };
}

function optionsOf(options) {
  return {
    retries: retriesOf(options.retries),
    timeoutMs: options.timeout_ms ?? undefined,
    serverURL: options.server_url ?? undefined,
    headers: options.headers,
  };
}

/** The call of a scenario, as the class or the standalone function makes it. */
async function invocation({ call, mode, client, mock }, seen) {
  const settings = clientSettings(client, mock, seen);
  if (mode === "class") {
    const sdk = new SDK(settings);
    return (...given) => sdk.orchestration[call.group][call.method](...given);
  }
  const sdk = new SDKCore(settings);
  const module = await import(`${root}funcs/${call.function}.js`);
  return async (...given) => {
    const result = await module[call.function](sdk, ...given);
    if (result.ok !== (result.error === undefined)) throw new Error("no result");
    if (!result.ok) throw result.error;
    return result.value;
  };
}

async function count(iterable) {
  let found = 0;
  for await (const _ of iterable) found++;
  return found;
}

async function once(work, invoke, seen) {
  try {
    const given = work.call.takes ? [work.request] : [];
    const response = await invoke(...given, optionsOf(work.options));
    const { read, call } = work;
    return {
      outcome: "success",
      status: response.statusCode,
      result: call.field ? shared[`${call.answer}$`].encode(response[call.field]) : null,
      items: read === "items" ? await count(response) : null,
      pages: read === "pages" ? await count(response.pages()) : null,
      url: seen.url,
    };
  } catch (error) {
    const kind = KINDS.find(([cls]) => error instanceof cls);
    if (!kind) throw error;
    return {
      outcome: kind[1],
      type: error.name === "ErrorT" ? "Error" : error.name,
      status: error.statusCode ?? null,
      error: "data" in error ? error.constructor.schema.encode(error.data) : null,
    };
  }
}

async function run(work) {
  const seen = { url: "" };
  const invoke = await invocation(work, seen);
  if (work.at_once) {
    const calls = Array.from({ length: work.calls }, () => once(work, invoke, seen));
    return Promise.all(calls);
  }
  const outcomes = [];
  for (let number = 0; number < work.calls; number++) {
    if (number) await new Promise((done) => setTimeout(done, work.pause_ms));
    outcomes.push(await once(work, invoke, seen));
  }
  return outcomes;
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { outcomes: await run(revived(parse(line))) };
  } catch (error) {
    answer = { broken: String(error?.stack ?? error) };
  }
  process.stdout.write(`${stringify(answer)}\n`);
}
