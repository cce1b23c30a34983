/** One exchange with the server: `fetch` within its time, redirects, and the body. */

import type { Call } from "./call.js";
import { now } from "./client.js";
import {
  SDKConnectionError,
  SDKTimeoutError,
  type ErrorDetails,
} from "./errors.js";
import { contextOf, through } from "./hooks.js";
import { logMessage, redactURL } from "./logs.js";
import { secretsOf, type Outgoing } from "./request.js";
import { replyOf, type Reply } from "./responses.js";
import { abortError, guard, type Guard } from "./signals.js";

/** A request on its way. */
interface Exchange {
  readonly call: Call;
  readonly sent: Outgoing;
  /** Ends the request; a body that is still to be read ends it. */
  readonly limit: Guard;
  /** In the time of `now`. */
  readonly started: number;
}

/** A response with its body. */
export interface Answer extends Exchange {
  readonly response: Response;
  /** Its content type, "" where it has none. */
  readonly type: string;
  /** The documented success that it is; see `replyOf`. */
  readonly reply: Reply | null | undefined;
  /** The body; "" where it is still to be read. */
  readonly text: string;
}

/** Redirects that are followed at most. */
const REDIRECTS = 5;

/** Sends a request, once. */
export async function once(call: Call, sent: Outgoing): Promise<Answer> {
  const { operation, settings, signals, timeout } = call;
  // Called without an object, as browsers demand.
  const { fetch: send = fetch, hooks } = settings;
  const init = initOf(call, sent);
  const request = hooks?.beforeRequest?.length
    ? await hooked(call, sent, init)
    : undefined;
  const limit = guard(signals);
  // It is not for free, so there is none where nothing would use it.
  if (timeout || signals.length) init.signal = limit.signal;
  const started = now();
  const exchange = { call, sent, limit, started };
  try {
    limit.restart(timeout);
    logged(exchange, init.headers);
    let response = await (request
      ? send(request, { signal: init.signal ?? null })
      : send(sent.url, init));
    if (!response.ok) response = await followed(exchange, init, response);
    const type = typeOf(response);
    const reply = replyOf(operation.responses, response.status, type);
    const open = !!reply?.open;
    limit.restart(open ? 0 : timeout);
    // Hooks may read the body too.
    const read = hooks?.afterSuccess?.length ? response.clone() : response;
    const text = open ? "" : await bodyText(read, type);
    logged(exchange, response.headers, response, open ? null : text);
    if (!open) limit.end();
    return { call, sent, limit, started, response, type, reply, text };
  } catch (error) {
    limit.end();
    throw failureOf(exchange, error);
  }
}

function initOf(
  { options }: Call,
  { body, headers, method }: Outgoing,
): RequestInit {
  const init: RequestInit = { redirect: "manual", method, headers };
  const { fetchOptions } = options;
  // Where there is nothing to spread, not doing it is faster.
  if (fetchOptions) Object.assign(init, fetchOptions, { method, headers });
  return body === undefined
    ? init
    : Object.assign(init, { body, duplex: "half" });
}

/** What the hooks make of a request. */
async function hooked(
  call: Call,
  sent: Outgoing,
  init: RequestInit,
): Promise<Request> {
  const made = new Request(sent.url, { ...init, signal: null });
  const hooks = call.settings.hooks?.beforeRequest;
  const request = await through(hooks, contextOf(call), made);
  const { headers, method, url } = request;
  init.headers = headers;
  Object.assign(sent, { method, url });
  return request;
}

/** The response, after redirects. */
async function followed(
  { call, limit, sent }: Exchange,
  init: RequestInit,
  response: Response,
): Promise<Response> {
  const { fetch: send = fetch } = call.settings;
  for (let hop = 0; hop < REDIRECTS; hop++) {
    const target = redirected(response, sent, call.operation.responses);
    if (target === undefined) break;
    await response.body?.cancel();
    limit.restart(call.timeout);
    if (response.type === "opaqueredirect") init.redirect = "follow";
    sent.url = target;
    response = await send(target, init);
  }
  return response;
}

/** What errors say besides their message. */
export function detailsOf(
  { sent }: Exchange,
  rawResponse?: Response,
  body?: string,
): ErrorDetails {
  const { method, url } = sent;
  const request = { method, url: redactURL(url, secretsOf(sent)) };
  return { request, rawResponse, body };
}

/** What a message says of a request, and the milliseconds since it was sent. */
function shown(exchange: Exchange): [place: string, spent: number] {
  const { method, url } = detailsOf(exchange).request!;
  return [`${method} ${url}`, Math.round(now() - exchange.started)];
}

/** Logs a request, or its response; the text is `null` of a stream. */
function logged(
  exchange: Exchange,
  headers: RequestInit["headers"],
  response?: Response,
  text?: string | null,
): void {
  const { call, sent } = exchange;
  const { debugLogger } = call.settings;
  if (!debugLogger) return;
  const { body } = sent;
  const [place, spent] = shown(exchange);
  if (!response) text = typeof body === "string" ? body : body && null;
  else if (call.internal) text = "(***)";
  const head = response
    ? (["< %d %s in %d ms", response.status, place, spent] as const)
    : (["> %s", place] as const);
  logMessage(debugLogger, head, headers, text, secretsOf(sent));
}

/** What went wrong, as an error of the SDK's. */
export function failureOf(exchange: Exchange, cause: unknown): Error {
  const { call, limit } = exchange;
  const [said, spent] = shown(exchange);
  const name = cause instanceof Error ? cause.name : typeof cause;
  call.settings.debugLogger?.debug(
    "< %s failed in %d ms: %s",
    said,
    spent,
    name,
  );
  const known = { ...detailsOf(exchange), cause };
  return (
    abortError(call.signals) ??
    (limit.timedOut
      ? new SDKTimeoutError(`${said} timed out`, known)
      : new SDKConnectionError(`${said} failed (${reason(cause)})`, known))
  );
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

/** The body as text, in the encoding that it says; UTF-8 where that is not known. */
function bodyText(response: Response, type: string): Promise<string> {
  const said = /;\s*charset="?(?!utf-?8)([^\s;"]+)/i.exec(type)?.[1];
  try {
    if (said) {
      const decoder = new TextDecoder(said);
      return response.arrayBuffer().then((bytes) => decoder.decode(bytes));
    }
  } catch {
    // No encoding has that name.
  }
  return response.text();
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
  if (!location || replyOf(replies, status, typeOf(response))) {
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
