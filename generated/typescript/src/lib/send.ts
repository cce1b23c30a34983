/** One exchange with the server: `fetch` within its time, redirects, and the body. */

import type { Call } from "./call.js";
import {
  SDKConnectionError,
  SDKTimeoutError,
  type ErrorDetails,
} from "./errors.js";
import { contextOf, through } from "./hooks.js";
import { redactBody, redactHeaders, redactURL } from "./logs.js";
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
 * are their bodies for the log.
 */
export async function once(
  call: Call,
  { body, headers, method, secrets = () => [], url }: Outgoing,
  internal = false,
): Promise<Answer> {
  const { options, settings, timeout } = call;
  // A token is for many calls, of which the end of one is not that of the others.
  const signals = internal ? [] : call.signals;
  const { afterSuccess, beforeRequest } = (!internal && settings.hooks) || {};
  const replies = internal ? [] : call.operation.responses;
  const log = settings.debugLogger;
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
  if (timeout || signals.length) init.signal = limit.signal;
  const started = performance.now();
  const spent = () => Math.round(performance.now() - started);
  const details: Answer["details"] = (rawResponse, body) => ({
    request: { method, url: redactURL(url, secrets()) },
    rawResponse,
    body,
  });
  const failure = (cause: unknown) => {
    const where = `${method} ${redactURL(url, secrets())}`;
    log?.debug("< %s failed in %d ms: %s", where, spent(), nameOf(cause));
    return (
      abortError(signals) ??
      (limit.timedOut
        ? new SDKTimeoutError(`${where} timed out`, { ...details(), cause })
        : new SDKConnectionError(`${where} failed (${reason(cause)})`, {
            ...details(),
            cause,
          }))
    );
  };

  // Called without an object, as browsers demand.
  const send = settings.fetch ?? fetch;
  let reading = false;
  try {
    limit.restart(timeout);
    log?.debug(
      "> %s %s %o %s",
      method,
      redactURL(url, secrets()),
      redactHeaders(init.headers ?? {}, secrets()),
      typeof body === "string"
        ? redactBody(body, new Headers(init.headers).get("content-type"))
        : body
          ? "(a stream)"
          : "",
    );
    let response = request
      ? await send(request, { signal: init.signal ?? null })
      : await send(url, init);
    for (let hop = 0; hop < REDIRECTS; hop++) {
      const target = redirected(response, method, url, replies);
      if (target === undefined) break;
      await response.body?.cancel();
      limit.restart(timeout);
      const browser = response.type === "opaqueredirect";
      response = await send(target, {
        ...init,
        redirect: browser ? "follow" : "manual",
      });
      url = target;
    }

    const { status } = response;
    const type = response.headers.get("content-type");
    const reply = successOf(replies, status, type);
    reading = !!reply?.open;
    limit.restart(reading ? 0 : timeout);
    // Hooks may read the body too.
    const text = reading
      ? undefined
      : await bodyText(afterSuccess?.length ? response.clone() : response);
    log?.debug(
      "< %d %s %s in %d ms %o %s",
      status,
      method,
      redactURL(url, secrets()),
      spent(),
      redactHeaders(response.headers, secrets()),
      internal
        ? "(***)"
        : reading
          ? "(a stream)"
          : redactBody(text ?? "", type),
    );
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
