/** One exchange with the server: `fetch` within its time, redirects, and the body. */

import type { Call } from "./call.js";
import {
  SDKConnectionError,
  SDKTimeoutError,
  type ErrorDetails,
} from "./errors.js";
import { contextOf, through } from "./hooks.js";
import { logMessage, redactURL } from "./logs.js";
import type { Outgoing } from "./request.js";
import { successOf, type Reply } from "./responses.js";
import { abortError, guard, type Guard } from "./signals.js";

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

/**
 * Sends a request, once. The `internal` ones, for tokens, are not for the user's hooks, and neither
 * are their bodies for the log. A token is for many calls, of which the end of one is not that of
 * the others.
 */
export async function once(
  call: Call,
  { body, headers, method, secrets = () => [], url }: Outgoing,
  internal = false,
): Promise<Answer> {
  const { operation, options, settings, timeout } = call;
  const { debugLogger: log, fetch: send = fetch } = settings;
  const { afterSuccess, beforeRequest } = (!internal && settings.hooks) || {};
  const signals = internal ? [] : call.signals;
  const replies = internal ? [] : operation.responses;
  const init: RequestInit = {
    redirect: "manual",
    ...(!internal && options.fetchOptions),
    method,
    headers,
  };
  if (body !== undefined) Object.assign(init, { body, duplex: "half" });
  let request: Request | undefined;
  if (beforeRequest?.length) {
    const { signal: _, ...rest } = init;
    const made = new Request(url, rest);
    request = await through(beforeRequest, contextOf(call), made);
    ({ method, url } = request);
    init.headers = request.headers;
  }
  const aborted = abortError(signals);
  if (aborted) throw aborted;

  const limit = guard(signals);
  // It is not for free, so there is none where nothing would use it.
  if (timeout || signals.length) init.signal = limit.signal;
  const started = performance.now();
  const spent = () => Math.round(performance.now() - started);
  const shown = () => redactURL(url, secrets());
  const where = () => `${method} ${shown()}`;
  const details: Answer["details"] = (rawResponse, body) => {
    return { request: { method, url: shown() }, rawResponse, body };
  };
  const failure = (cause: unknown) => {
    const said = where();
    const name = cause instanceof Error ? cause.name : typeof cause;
    log?.debug("< %s failed in %d ms: %s", said, spent(), name);
    const shown = { ...details(), cause };
    return (
      abortError(signals) ??
      (limit.timedOut
        ? new SDKTimeoutError(`${said} timed out`, shown)
        : new SDKConnectionError(`${said} failed (${reason(cause)})`, shown))
    );
  };
  let reading = false;
  try {
    limit.restart(timeout);
    if (log) {
      const text = typeof body === "string" ? body : body && null;
      logMessage(log, ["> %s", where()], init.headers, text, secrets());
    }
    // Called without an object, as browsers demand.
    let response = await (request
      ? send(request, { signal: init.signal ?? null })
      : send(url, init));
    for (let hop = 0; hop < REDIRECTS; hop++) {
      const target = redirected(response, method, url, replies);
      if (target === undefined) break;
      await response.body?.cancel();
      limit.restart(timeout);
      const browser = response.type === "opaqueredirect";
      url = target;
      init.redirect = browser ? "follow" : "manual";
      response = await send(url, init);
    }
    const { headers, status } = response;
    const reply = successOf(replies, status, headers.get("content-type"));
    reading = !!reply?.open;
    limit.restart(reading ? 0 : timeout);
    // Hooks may read the body too.
    const text = reading
      ? undefined
      : await bodyText(afterSuccess?.length ? response.clone() : response);
    if (log) {
      const head = ["< %d %s in %d ms", status, where(), spent()] as const;
      logMessage(
        log,
        head,
        headers,
        internal ? "(***)" : (text ?? null),
        secrets(),
      );
    }
    return { response, reply, text, limit, failure, details };
  } catch (error) {
    reading = false;
    throw failure(error);
  } finally {
    if (!reading) limit.end();
  }
}

/** `fetch` only says that it failed; why is in the cause. */
function reason(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code ? `${error}: ${cause.code}` : String(error);
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
