// Runs scenarios with TypeScript SDKs: one JSON text a line in, one JSON text a line out. The arguments
// are name=folder of the packages, by the names of their documents.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const packages = Object.fromEntries(
  await Promise.all(
    process.argv.slice(2).map(async (argument) => {
      const [name, folder] = argument.split(/=(.*)/s);
      const root = pathToFileURL(`${folder}/dist/`).href;
      const load = (path) => import(`${root}${path}.js`);
      const errors = await load("models/errors/index");
      const json = await load("lib/json");
      return [name, { load, errors, json, ...(await load("index")) }];
    }),
  ),
);
const KINDS = [
  ["TokenError", "token"],
  ["ResponseValidationError", "decode"],
  ["RequestValidationError", "request"],
  ["SDKTimeoutError", "timeout"],
  ["SDKConnectionError", "connection"],
  ["SDKAbortError", "abort"],
  ["ApiError", "api"],
  ["SDKError", "status"],
];

const camel = (words) =>
  words
    .join(" ")
    .split(" ")
    .map((word, index) =>
      index
        ? word[0].toUpperCase() + word.slice(1)
        : word[0].toLowerCase() + word.slice(1),
    )
    .join("");

/** What JSON has no words for comes as an object with a tag. */
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  if ("$float" in value) return Number(value.$float);
  if ("$bytes" in value)
    return Uint8Array.from(atob(value.$bytes), (char) => char.charCodeAt(0));
  if ("$stream" in value) return streamOf(value.$stream.map(revived));
  if ("$file" in value) return fileOf(value.$file);
  // `__proto__` is a member like others.
  const made = {};
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(made, key, {
      value: revived(item),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return made;
}

function streamOf(pieces) {
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
}

function fileOf({ content, name = "file", type, open }) {
  const bytes = revived(content);
  if (open) return { stream: streamOf([bytes]), name, ...(type && { type }) };
  return new File([bytes], name, type ? { type } : {});
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

/** A member of `Security`: `client_id` is `clientID`, as TypeScript has it. */
function securityOf(given) {
  const named = Object.entries(given).map(([name, value]) => [
    camel(name.split("_")).replace(/(Id|Url)$/, (word) => word.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named);
}

/** `seen` has what hooks and logger saw; `url` is where the last request would have gone. */
function clientSettings({ client, mock }, seen) {
  const settings = { retryConfig: retriesOf(client.retries) };
  if (client.security) settings.security = securityOf(client.security);
  if (client.timeout_ms != null) settings.timeoutMs = client.timeout_ms;
  if (client.log)
    settings.debugLogger = {
      debug: (...words) => seen.lines.push(words.map(String).join(" ")),
    };
  settings.hooks = hooksOf(client, mock, seen);
  const { server } = client;
  if (!server) return { ...settings, serverURL: mock };
  if (server.url != null) return { ...settings, serverURL: server.url };
  return { ...settings, serverIdx: server.index, ...server.variables };
}

function hooksOf({ hooks, server }, mock, seen) {
  const made = {};
  if (hooks) {
    made.beforeRequest = [
      ({ operationID, attempt }, request) => {
        seen.notes.push(`before ${operationID} ${attempt}`);
        request.headers.set("x-hook", "seen");
      },
    ];
    made.afterSuccess = [
      (_, response) => void seen.notes.push(`success ${response.status}`),
    ];
    made.afterError = [
      ({ attempt }) => void seen.notes.push(`error ${attempt}`),
    ];
  }
  if (server && server.url == null) {
    const redirect = (_context, request) => {
      seen.url = request.url;
      const { pathname, search } = new URL(request.url);
      return new Request(mock + pathname + search, request);
    };
    made.beforeRequest = [...(made.beforeRequest ?? []), redirect];
  }
  return Object.keys(made).length ? made : undefined;
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
async function invocation(work, seen) {
  const { call, mode, document } = work;
  const { SDK, SDKCore, load } = packages[document];
  const settings = clientSettings(work, seen);
  if (mode === "class") {
    const group = call.group.reduce(
      (group, words) => group[camel(words)],
      new SDK(settings),
    );
    return (...given) => group[camel(call.name)](...given);
  }
  const sdk = new SDKCore(settings);
  const name = camel([...call.group.flat(), ...call.name]);
  const module = await load(`funcs/${name}`);
  return async (...given) => {
    const result = await module[name](sdk, ...given);
    if (result.ok !== (result.error === undefined))
      throw new Error("no result");
    if (!result.ok) throw result.error;
    return result.value;
  };
}

/** A value as users of TypeScript have it; one that does not fit is left for the SDK to refuse. */
function typed(schema, value) {
  if (
    /"\$(float|bytes|stream|file)":/.test(
      packages.conformance.json.stringify(value),
    )
  )
    return revived(value);
  try {
    return schema.decode(value);
  } catch {
    return value;
  }
}

/** The arguments of a call: parameters by their position among the operation's own. */
function argumentsOf({ call, given, body }, { params = [], body: content }) {
  if (call.takes === "nothing") return [];
  if (call.takes === "body")
    return [body === undefined ? undefined : typed(content.schema, body)];
  const request = {};
  for (const [index, value] of given)
    request[params[index].field] = typed(params[index].schema, value);
  if (body !== undefined) request[content.field] = typed(content.schema, body);
  return [request];
}

async function count(iterable) {
  let found = 0;
  for await (const _ of iterable) found++;
  return found;
}

/** The body that is there: of a stream all of it, of other values what would be sent. */
async function bodyOf(response, { responses }) {
  for (const reply of responses) {
    const value = reply.field ? response[reply.field] : undefined;
    if (value === undefined) continue;
    if (value instanceof ReadableStream) {
      const bytes = new Uint8Array(await new Response(value).arrayBuffer());
      return {
        $bytes: btoa(
          Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
        ),
      };
    }
    if (reply.open && !value?.[Symbol.asyncIterator]) continue;
    if (!reply.open) return reply.schema ? reply.schema.encode(value) : value;
    const items = [];
    for await (const item of value) {
      items.push(
        "rawData" in item
          ? {
              data: reply.schema.encode(item.data),
              event: item.event,
              id: item.id,
              retry: item.retry ?? null,
            }
          : reply.schema.encode(item),
      );
    }
    return items;
  }
  return null;
}

async function once(work, invoke, seen) {
  const { load, errors } = packages[work.document];
  const { call, read } = work;
  const told = () => ({
    url: seen.url,
    notes: seen.notes,
    log: seen.lines.join("\n"),
  });
  try {
    const operation = (await load(`models/operations/${camel(call.model)}`))[
      `${camel(call.model)}$`
    ];
    const response = await invoke(
      ...argumentsOf(work, operation),
      optionsOf(work.options),
    );
    return {
      outcome: "success",
      status: response.statusCode,
      items: read === "items" ? await count(response) : null,
      pages: read === "pages" ? await count(response.pages()) : null,
      result: await bodyOf(response, operation),
      content_type: response.contentType,
      ...told(),
    };
  } catch (error) {
    const kind = KINDS.find(([name]) => error instanceof errors[name]);
    if (!kind) throw error;
    const { name, message, statusCode: status = null } = error;
    seen.lines.push(`${name}: ${message}`);
    return {
      outcome: kind[1],
      type: name === "ErrorT" ? "Error" : name,
      status,
      error:
        "data" in error ? error.constructor.schema.encode(error.data) : null,
      ...told(),
    };
  }
}

async function run(work) {
  const seen = { url: "", notes: [], lines: [] };
  const invoke = await invocation(work, seen);
  if (work.at_once) {
    const calls = Array.from({ length: work.calls }, () =>
      once(work, invoke, seen),
    );
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
    const work = packages.conformance.json.parse(line);
    // Decimals are written by the package that made them.
    const { stringify } = packages[work.document].json;
    answer = stringify({ outcomes: await run(work) });
  } catch (error) {
    answer = JSON.stringify({ broken: String(error?.stack ?? error) });
  }
  process.stdout.write(`${answer}\n`);
}
