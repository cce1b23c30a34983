/** One exchange with the server: `fetch` within its time, redirects, and the body. */

import type { Call } from "./call.js";
import {
  SDKConnectionError,
  SDKTimeoutError,
  type ErrorDetails,
} from "./errors.js";
import { contextOf, through } from "./hooks.js";
import { redactBody, redactHeaders, redactURL, type Secrets } from "./logs.js";
import type { Outgoing } from "./request.js";
import { successOf, type Reply } from "./responses.js";
import { abortError, guard, type Guard, type Signals } from "./signals.js";

/** A response with its body. */
export interface Answer {
  readonly response: Response;
  /** The documented success that it is; see `replyOf`. */
  readonly reply: Reply | null | undefined;
  /** The body; `undefined` where it is still to be read. */
  readonly text: string | undefined;
  /** Ends the request; a body that is still to be read ends it. */
  readonly limit: Guard;
  /** What went wrong while reading, as an error of the SDK's. */
  failure(error: unknown): Error;
  /** What errors say besides their message. */
  details(response?: Response, body?: string): ErrorDetails;
}

/** Redirects that are followed at most. */
const REDIRECTS = 5;

/** A request on its way; `url` is where it is now. */
interface Trip {
  readonly call: Call;
  readonly internal: boolean;
  readonly signals: Signals;
  readonly limit: Guard;
  readonly replies: readonly Reply[];
  readonly body: Outgoing["body"];
  readonly secrets: () => Secrets;
  readonly init: RequestInit;
  /** As hooks have left it; without hooks there is none. */
  readonly request: Request | undefined;
  readonly method: string;
  readonly started: number;
  url: string;
}

/**
 * Sends a request, once. The `internal` ones, for tokens, are not for the user's hooks, and neither
 * are their bodies for the log.
 */
export async function once(
  call: Call,
  outgoing: Outgoing,
  internal = false,
): Promise<Answer> {
  const trip = await prepared(call, outgoing, internal);
  const { limit, replies } = trip;
  const looked = !internal && call.settings.hooks?.afterSuccess?.length;
  let reading = false;
  try {
    limit.restart(call.timeout);
    logRequest(trip);
    const response = await followed(trip);
    const type = response.headers.get("content-type");
    const reply = successOf(replies, response.status, type);
    reading = !!reply?.open;
    limit.restart(reading ? 0 : call.timeout);
    // Hooks may read the body too.
    const text = reading
      ? undefined
      : await bodyText(looked ? response.clone() : response);
    logResponse(trip, response, text);
    return {
      response,
      reply,
      text,
      limit,
      failure: (error) => failureOf(trip, error),
      details: (raw, text) => detailsOf(trip, raw, text),
    };
  } catch (error) {
    reading = false;
    throw failureOf(trip, error);
  } finally {
    if (!reading) limit.end();
  }
}

/** The request as the hooks want it, unless the caller has ended the call. */
async function prepared(
  call: Call,
  { body, headers, method, secrets = () => [], url }: Outgoing,
  internal: boolean,
): Promise<Trip> {
  const { options, settings } = call;
  // A token is for many calls, of which the end of one is not that of the others.
  const signals = internal ? [] : call.signals;
  const beforeRequest = internal ? [] : settings.hooks?.beforeRequest;
  const replies = internal ? [] : call.operation.responses;
  let init: RequestInit = {
    redirect: "manual",
    ...(!internal && options.fetchOptions),
    method,
    headers,
    ...(body !== undefined && { body, duplex: "half" }),
  };
  let request: Request | undefined;
  if (beforeRequest?.length) {
    const { signal: _, ...rest } = init;
    const made = new Request(url, rest);
    request = await through(beforeRequest, contextOf(call), made);
    ({ method, url } = request);
    init = { ...init, headers: request.headers };
  }
  const aborted = abortError(signals);
  if (aborted) throw aborted;
  const limit = guard(signals);
  // It is not for free, so there is none where nothing would use it.
  if (call.timeout || signals.length) init.signal = limit.signal;
  const started = performance.now();
  const asked = { init, request, method, url, body, secrets };
  return { call, internal, signals, limit, replies, started, ...asked };
}

/** The response, after redirects. */
async function followed(trip: Trip): Promise<Response> {
  const { call, init, limit, method, replies, request } = trip;
  // Called without an object, as browsers demand.
  const send = call.settings.fetch ?? fetch;
  let response = request
    ? await send(request, { signal: init.signal ?? null })
    : await send(trip.url, init);
  for (let hop = 0; hop < REDIRECTS; hop++) {
    const target = redirected(response, method, trip.url, replies);
    if (target === undefined) break;
    await response.body?.cancel();
    limit.restart(call.timeout);
    const browser = response.type === "opaqueredirect";
    const redirect = browser ? "follow" : "manual";
    response = await send(target, { ...init, redirect });
    trip.url = target;
  }
  return response;
}

function detailsOf(
  { method, secrets, url }: Trip,
  rawResponse?: Response,
  body?: string,
): ErrorDetails {
  const request = { method, url: redactURL(url, secrets()) };
  return { request, rawResponse, body };
}

function failureOf(trip: Trip, cause: unknown): Error {
  const { call, limit, signals } = trip;
  const said = where(trip);
  const log = call.settings.debugLogger;
  log?.debug("< %s failed in %d ms: %s", said, spent(trip), nameOf(cause));
  const details = { ...detailsOf(trip), cause };
  const aborted = abortError(signals);
  if (aborted) return aborted;
  return limit.timedOut
    ? new SDKTimeoutError(`${said} timed out`, details)
    : new SDKConnectionError(`${said} failed (${reason(cause)})`, details);
}

function where({ method, secrets, url }: Trip): string {
  return `${method} ${redactURL(url, secrets())}`;
}

/** Milliseconds since the request was ready. */
function spent({ started }: Trip): number {
  return Math.round(performance.now() - started);
}

function logRequest(trip: Trip): void {
  const log = trip.call.settings.debugLogger;
  if (!log) return;
  const { body, init } = trip;
  const headers = new Headers(init.headers);
  const text =
    typeof body === "string"
      ? redactBody(body, headers.get("content-type"))
      : body
        ? "(a stream)"
        : "";
  log.debug(
    "> %s %o %s",
    where(trip),
    redactHeaders(headers, trip.secrets()),
    text,
  );
}

function logResponse(
  trip: Trip,
  { headers, status }: Response,
  text: string | undefined,
): void {
  const log = trip.call.settings.debugLogger;
  if (!log) return;
  const shown = trip.internal
    ? "(***)"
    : text === undefined
      ? "(a stream)"
      : redactBody(text, headers.get("content-type"));
  const safe = redactHeaders(headers, trip.secrets());
  log.debug(
    "< %d %s in %d ms %o %s",
    status,
    where(trip),
    spent(trip),
    safe,
    shown,
  );
}

/** `fetch` only says that it failed; why is in the cause. */
function reason(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code ? `${error}: ${cause.code}` : String(error);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The answer with another response, which a hook has given. */
export async function reread(
  answer: Answer,
  response: Response,
): Promise<Answer> {
  const text = answer.reply?.open ? undefined : await bodyText(response);
  return { ...answer, response, text };
}

/** The body as text, in the encoding that it says, or UTF-8. */
function bodyText(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
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
  { headers, status, type }: Response,
  method: string,
  url: string,
  replies: readonly Reply[],
): string | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  if (type === "opaqueredirect") return url;
  const location = headers.get("location");
  if (!location || ![301, 302, 303, 307, 308].includes(status))
    return undefined;
  if (successOf(replies, status, headers.get("content-type"))) return undefined;
  try {
    const from = new URL(url);
    const to = new URL(location, url);
    to.hash = "";
    const secure = to.protocol === "https:" && from.protocol === "http:";
    if (secure) from.protocol = "https:";
    return from.origin === to.origin ? to.href : undefined;
  } catch {
    return undefined;
  }
}
