/** One exchange with the server: `fetch` within its time, redirects, and the body. */

import type { Call } from "./call.js";
import {
  SDKConnectionError,
  SDKTimeoutError,
  type ErrorDetails,
} from "./errors.js";
import { contextOf, through, type Hooks } from "./hooks.js";
import { logMessage, redactURL } from "./logs.js";
import type { Outgoing } from "./request.js";
import { successOf, type Reply } from "./responses.js";
import { abortError, guard, type Guard } from "./signals.js";

/** A response with its body. */
export interface Answer {
  readonly response: Response;
  /** Its content type, "" where it has none. */
  readonly type: string;
  /** The documented success that it is; see `replyOf`. */
  readonly reply: Reply | null | undefined;
  /** The body; "" where it is still to be read. */
  readonly text: string;
  /** Ends the request; a body that is still to be read ends it. */
  readonly limit: Guard;
  /** What went wrong while reading, as an error of the SDK's. */
  failure(error: unknown): Error;
  /** What errors say besides their message. */
  details(response?: Response, body?: string): ErrorDetails;
}

/** Redirects that are followed at most. */
const REDIRECTS = 5;

/** Sends a request, once. */
export async function once(call: Call, outgoing: Outgoing): Promise<Answer> {
  const { operation, settings, signals, timeout } = call;
  const { afterSuccess, beforeRequest } = settings.hooks ?? {};
  const replies = operation.responses;
  const init = initOf(call, outgoing);
  const request = beforeRequest?.length
    ? await hooked(call, outgoing, init, beforeRequest)
    : undefined;
  const limit = guard(signals);
  // It is not for free, so there is none where nothing would use it.
  if (timeout || signals.length) init.signal = limit.signal;
  const [log, details, failure] = reports(call, outgoing, limit);
  try {
    limit.restart(timeout);
    log?.(init.headers);
    const response = await followed(
      call,
      outgoing,
      init,
      request,
      limit,
      replies,
    );
    const type = typeOf(response);
    const reply = successOf(replies, response.status, type);
    const open = !!reply?.open;
    limit.restart(open ? 0 : timeout);
    // Hooks may read the body too.
    const read = afterSuccess?.length ? response.clone() : response;
    const text = open ? "" : await bodyText(read, type);
    log?.(response.headers, response, open ? null : text);
    if (!open) limit.end();
    return { response, type, reply, text, limit, failure, details };
  } catch (error) {
    limit.end();
    throw failure(error);
  }
}

function initOf(
  { options }: Call,
  { body, headers, method }: Outgoing,
): RequestInit {
  return {
    redirect: "manual",
    ...options.fetchOptions,
    method,
    headers,
    ...(body !== undefined && { body, duplex: "half" }),
  };
}

/** What the hooks make of a request. */
async function hooked(
  call: Call,
  outgoing: Outgoing,
  init: RequestInit,
  hooks: NonNullable<Hooks["beforeRequest"]>,
): Promise<Request> {
  const { signal: _, ...rest } = init;
  const made = new Request(outgoing.url, rest);
  const request = await through(hooks, contextOf(call), made);
  const { headers, method, url } = request;
  init.headers = headers;
  Object.assign(outgoing, { method, url });
  return request;
}

/** The response, after redirects. */
async function followed(
  { settings, timeout }: Call,
  outgoing: Outgoing,
  init: RequestInit,
  request: Request | undefined,
  limit: Guard,
  replies: readonly Reply[],
): Promise<Response> {
  // Called without an object, as browsers demand.
  const { fetch: send = fetch } = settings;
  let response = await (request
    ? send(request, { signal: init.signal ?? null })
    : send(outgoing.url, init));
  for (let hop = 0; hop < REDIRECTS; hop++) {
    const target = redirected(response, outgoing, replies);
    if (target === undefined) break;
    await response.body?.cancel();
    limit.restart(timeout);
    if (response.type === "opaqueredirect") init.redirect = "follow";
    outgoing.url = target;
    response = await send(target, init);
  }
  return response;
}

/** Logs a request, or its response; the text is `null` of a stream. */
type Log = (
  headers: RequestInit["headers"],
  response?: Response,
  text?: string | null,
) => void;

/** What is said of a request: in the log, in errors, and as an error. */
function reports(
  { internal, settings, signals }: Call,
  outgoing: Outgoing,
  limit: Guard,
): [Log | undefined, Answer["details"], Answer["failure"]] {
  const { debugLogger } = settings;
  const { body, secrets } = outgoing;
  const started = performance.now();
  const details: Answer["details"] = (rawResponse, body) => {
    const { method, url } = outgoing;
    const request = { method, url: redactURL(url, secrets?.()) };
    return { request, rawResponse, body };
  };
  const where = () =>
    `${outgoing.method} ${redactURL(outgoing.url, secrets?.())}`;
  const spent = () => Math.round(performance.now() - started);
  const log: Log = (headers, response, text) => {
    const head = response
      ? (["< %d %s in %d ms", response.status, where(), spent()] as const)
      : (["> %s", where()] as const);
    if (!response) text = typeof body === "string" ? body : body && null;
    else if (internal) text = "(***)";
    logMessage(debugLogger!, head, headers, text, secrets?.());
  };
  const failure = (cause: unknown) => {
    const said = where();
    const name = cause instanceof Error ? cause.name : typeof cause;
    debugLogger?.debug("< %s failed in %d ms: %s", said, spent(), name);
    const known = { ...details(), cause };
    return (
      abortError(signals) ??
      (limit.timedOut
        ? new SDKTimeoutError(`${said} timed out`, known)
        : new SDKConnectionError(`${said} failed (${reason(cause)})`, known))
    );
  };
  return [debugLogger && log, details, failure];
}

/** `fetch` only says that it failed; why is in the cause. */
function reason(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code ? `${error}: ${cause.code}` : String(error);
}

/** The content type of a response, "" where it has none. */
function typeOf({ headers }: Response): string {
  return headers.get("content-type") ?? "";
}

/** The answer with another response, which a hook has given. */
export async function reread(
  answer: Answer,
  response: Response,
): Promise<Answer> {
  const type = typeOf(response);
  const text = answer.reply?.open ? "" : await bodyText(response, type);
  return { ...answer, response, type, text };
}

/** The body as text, in the encoding that it says, or UTF-8. */
function bodyText(response: Response, type: string): Promise<string> {
  const [, charset = "utf-8"] = /;\s*charset="?([^\s;"]+)/i.exec(type) ?? [];
  if (/^utf-?8$/i.test(charset)) return response.text();
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // Not one that is known.
  }
  return response.arrayBuffer().then((bytes) => decoder.decode(bytes));
}

/**
 * Where a redirect is followed to (RFC 9110, 15.4): for reads, and never to another host, since the
 * request may carry credentials. Browsers don't say where it leads, but take them off themselves.
 */
function redirected(
  response: Response,
  { method, url }: Outgoing,
  replies: readonly Reply[],
): string | undefined {
  if (!/^(GET|HEAD)$/.test(method)) return undefined;
  const { headers, status } = response;
  if (response.type === "opaqueredirect") return url;
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get("location");
  if (!location || successOf(replies, status, typeOf(response))) {
    return undefined;
  }
  try {
    const from = new URL(url);
    const to = new URL(location, url);
    to.hash = "";
    if (to.protocol === "https:" && from.protocol === "http:") {
      from.protocol = "https:";
    }
    return from.origin === to.origin ? to.href : undefined;
  } catch {
    return undefined;
  }
}
