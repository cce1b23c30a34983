/** Requests: what an operation and its input say, with server, authentication and headers. */

import type { Credentials } from "./auth.js";
import type { Content } from "./bodies.js";
import type { Call } from "./call.js";
import { RequestValidationError } from "./errors.js";
import { Invalid, within } from "./json.js";
import { escape, headerText, writeParam, type Draft } from "./params.js";

/** A request that can be sent. */
export interface Outgoing {
  readonly method: string;
  /** Where it is now: redirects and hooks lead elsewhere. */
  url: string;
  /** By lower-case name. */
  readonly headers: { [name: string]: string };
  readonly body?: NonNullable<RequestInit["body"]> | undefined;
  readonly credentials?: Credentials | undefined;
}

/** Encodes the input. Throws `RequestValidationError`. */
export function draftOf(
  { operation }: Call,
  request: unknown,
): [Draft, Content | undefined] {
  const { body, id, method, params, path } = operation;
  const draft: Draft = { path, query: [], headers: {}, cookies: [] };
  const given = (request ?? {}) as { readonly [field: string]: unknown };
  let content: Content | undefined;
  let field = "";
  try {
    for (const param of params ?? []) {
      field = param.field;
      writeParam(param, given[field], draft);
    }
    // They would be taken as steps along the path, also when percent-encoded.
    field = "path";
    if (draft.path !== path && /\/\.\.?(\/|$)/.test(draft.path)) {
      throw new Invalid('a parameter must not be "." or ".."');
    }
    if (body) {
      field = body.field ?? "request";
      const value = body.field === undefined ? request : given[body.field];
      content = body.content(value, method);
    }
    return [draft, content];
  } catch (error) {
    const cause = within(field, error);
    throw new RequestValidationError(`${id}: ${cause.message}`, { cause });
  }
}

/** The draft with its server and authentication, and the caller's headers, which replace others. */
export function assemble(
  call: Call,
  draft: Draft,
  content: Content | undefined,
  credentials: Credentials | undefined,
  token: string | undefined,
): Outgoing {
  const { operation, options } = call;
  let query = call.url ? "" : draft.query.join("&");
  for (const name in credentials?.query) {
    // A link may repeat the credentials that it was asked with.
    if (call.url && new URL(call.url).searchParams.has(name)) continue;
    query += (query && "&") + pair(name, credentials.query[name]!);
  }
  let url = call.url ?? call.base + draft.path;
  if (query) url += (url.includes("?") ? "&" : "?") + query;
  const headers: { [name: string]: string } = { accept: acceptOf(operation) };
  addAgent(headers, call);
  if (content?.media) headers["content-type"] = content.media;
  Object.assign(headers, draft.headers, credentials?.headers);
  if (token) headers["authorization"] = `Bearer ${token}`;
  let cookies = draft.cookies.join("; ");
  for (const name in credentials?.cookies) {
    cookies += (cookies && "; ") + pair(name, credentials.cookies[name]!);
  }
  if (cookies) headers["cookie"] = cookies;
  addHeaders(headers, options.fetchOptions?.headers);
  addHeaders(headers, options.headers);
  const { method } = operation;
  return { method, url, headers, body: content?.data, credentials };
}

/** Lower-case names of headers and query parameters that authenticate. */
export function secretsOf({ credentials }: Outgoing): readonly string[] {
  const { headers = {}, query = {} } = credentials ?? {};
  return [...Object.keys(query).map(escape), ...Object.keys(headers)].map(
    (name) => name.toLowerCase(),
  );
}

function pair(name: string, text: string): string {
  return `${escape(name)}=${escape(text)}`;
}

const accepts = new WeakMap<object, string>();

/** The media types of an operation's answers. */
function acceptOf(operation: Call["operation"]): string {
  let accept = accepts.get(operation);
  if (!accept) {
    const media = operation.responses.map((reply) => reply.media);
    accept = [...new Set(media.filter(Boolean))].join(", ") || "*/*";
    accepts.set(operation, accept);
  }
  return accept;
}

/** Browsers have a user agent of their own. */
const isBrowser = typeof document !== "undefined";

export function addAgent(
  headers: { [name: string]: string },
  { settings }: Call,
): void {
  if (isBrowser) return;
  headers["user-agent"] = settings.userAgent ?? settings.setup.userAgent;
}

function addHeaders(
  to: { [name: string]: string },
  given: RequestInit["headers"],
): void {
  if (!given) return;
  const list = Symbol.iterator in given ? given : Object.entries(given);
  for (const [name = "", value = ""] of list) {
    try {
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new Invalid("is no name");
      to[name.toLowerCase()] = headerText(value);
    } catch (error) {
      const { message } = within(JSON.stringify(name), error);
      throw new RequestValidationError(`headers: ${message}`, { cause: error });
    }
  }
}
