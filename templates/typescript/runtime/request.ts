/** Requests: what an operation and its input say, with server, authentication and headers. */

import { choose, type Credentials } from "./auth.js";
import type { Content } from "./bodies.js";
import type { Call } from "./call.js";
import { RequestValidationError } from "./errors.js";
import { Invalid, within } from "./json.js";
import { escape, headerText, writeParam, type Draft } from "./params.js";
import { takesNull } from "./schema.js";

/** A request that can be sent. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: { [name: string]: string };
  readonly body?: NonNullable<RequestInit["body"]>;
  /** Lower-case names of headers and query parameters that authenticate. */
  secrets?(): readonly string[];
}

/** Encodes the input. Throws `RequestValidationError`. */
export function draftOf(
  { operation }: Call,
  request: unknown,
): [Draft, Content | undefined] {
  const { body, params = [], path } = operation;
  const draft: Draft = { path, query: [], headers: {}, cookies: [] };
  const given = (request ?? {}) as { readonly [field: string]: unknown };
  let field = "";
  try {
    for (const param of params) {
      field = param.field;
      writeParam(param, given[field], draft);
    }
    // They would be taken as steps along the path, also when percent-encoded.
    field = "path";
    if (/\/\.\.?(\/|$)/.test(draft.path)) {
      throw new Invalid('a parameter must not be "." or ".."');
    }
    if (!body) return [draft, undefined];
    field = body.field ?? "request";
    const value = body.field === undefined ? request : given[body.field];
    if (value !== undefined && (value !== null || takesNull(body.schema))) {
      if (/^(GET|HEAD)$/.test(operation.method)) {
        throw new Invalid(
          `cannot be sent: fetch has no body with ${operation.method}`,
        );
      }
      return [draft, body.content(value)];
    }
    if (body.required) throw new Invalid("is missing");
    return [draft, undefined];
  } catch (error) {
    const cause = within(field, error);
    throw new RequestValidationError(`${operation.id}: ${cause.message}`, {
      cause,
    });
  }
}

/** The user's credentials for an operation, `undefined` where it needs or has none. */
export function credentialsOf(
  { operation, settings }: Call,
  security: unknown,
): Credentials | undefined {
  if (!operation.security) return undefined;
  const { environment, schemes = {} } = settings.setup;
  const given = security as { readonly [name: string]: unknown } | undefined;
  const read = (name: string) => {
    const value = given?.[name] ?? variable(environment?.[name]);
    return value === undefined || value === null ? undefined : String(value);
  };
  return choose(operation.security, schemes, read);
}

interface WithEnvironment {
  process?: { env?: { readonly [name: string]: string | undefined } };
}

/** An environment variable; browsers have none, and a runtime may forbid to read them. */
function variable(name: string | undefined): string | undefined {
  try {
    return name && (globalThis as WithEnvironment).process?.env?.[name];
  } catch {
    return undefined;
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
  const headers = headersOf(call, draft, content, credentials, token);
  const keys = Object.entries(credentials?.query ?? {}).map(
    ([name, key]) => [escape(name), escape(key)] as const,
  );
  // A link may repeat the credentials that it was asked with.
  const asked = new URL(call.url ?? "x:").searchParams;
  const query = [
    ...(call.url ? [] : draft.query),
    ...keys.filter(([name]) => !asked.has(name)).map((pair) => pair.join("=")),
  ];
  let url = call.url ?? call.base + draft.path;
  if (query.length) url += (url.includes("?") ? "&" : "?") + query.join("&");
  return {
    method: call.operation.method,
    url,
    headers,
    ...(content && { body: content.data }),
    secrets: () => [
      ...keys.map(([name]) => name.toLowerCase()),
      ...Object.keys(credentials?.headers ?? {}),
    ],
  };
}

function headersOf(
  call: Call,
  draft: Draft,
  content: Content | undefined,
  credentials: Credentials | undefined,
  token: string | undefined,
): { [name: string]: string } {
  const { operation, options } = call;
  const accepted = new Set<string>();
  for (const { media } of operation.responses) if (media) accepted.add(media);
  const headers: { [name: string]: string } = {
    accept: [...accepted].join(", ") || "*/*",
    ...userAgent(call),
  };
  if (content?.media) headers["content-type"] = content.media;
  Object.assign(headers, draft.headers, credentials?.headers);
  if (token) headers["authorization"] = `Bearer ${token}`;
  const cookies = [...draft.cookies, ...(credentials?.cookies ?? [])];
  if (cookies.length) headers["cookie"] = cookies.join("; ");
  addHeaders(headers, options.fetchOptions?.headers);
  addHeaders(headers, options.headers);
  return headers;
}

/** Browsers have a user agent of their own. */
export function userAgent({ settings }: Call) {
  const ours = typeof document === "undefined";
  return (
    ours && { "user-agent": settings.userAgent ?? settings.setup.userAgent }
  );
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
