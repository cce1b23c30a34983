/** What an operation may answer: by status, then by media type. */

import { ApiError, type ErrorDetails } from "./errors.js";
import { chunksOf } from "./chunks.js";
import { parse } from "./json.js";
import type { Schema } from "./schema.js";
import type { Answer } from "./send.js";

/** One documented response. */
export interface Reply {
  /** "200", "2XX" or "default". */
  readonly status: string;
  /** "" where there is no body. */
  readonly media: string;
  /** The member of the response that holds the body. */
  readonly field: string;
  /** Of the body, or of each of its values. */
  readonly schema?: Schema<unknown>;
  /** For a body that is read whole. */
  decode?(text: string): unknown;
  /** For a body that the caller reads while it arrives. */
  open?(answer: Answer): unknown;
  /** For an error. */
  fail?(text: string, message: string, details: ErrorDetails): Error;
}

/** Reads JSON text as values of a type. */
export function reader<T>(schema: Schema<T>): (text: string) => T {
  let digits: Schema<unknown>["digits"] | null;
  return (text) => {
    if (digits === undefined) digits = digitsOf(schema) ?? null;
    return schema.decode(parse(text, digits));
  };
}

export function json(
  status: string,
  schema: Schema<unknown>,
  field: string,
  media = "application/json",
): Reply {
  return { status, field, media, schema, decode: reader(schema) };
}

export function text(
  status: string,
  field: string,
  media = "text/plain",
): Reply {
  return { status, field, media, decode: (body) => body };
}

/** A stream of bytes: hand it on, or read it with `new Response(stream)`. */
export function bytes(
  status: string,
  field: string,
  media = "application/octet-stream",
): Reply {
  return { status, field, media, open: chunksOf };
}

export function empty(status: string): Reply {
  return { status, field: "", media: "" };
}

/** A class of errors that are thrown for a documented body. */
export interface ErrorClass<Data> {
  readonly schema: Schema<Data>;
  new (data: Data, message: string, details: ErrorDetails): ApiError<Data>;
}

export function failure<Data>(
  status: string,
  error: ErrorClass<Data>,
  media = "application/json",
): Reply {
  const read =
    isJSON(media) || media === "*/*" ? reader(error.schema) : undefined;
  const fail: Reply["fail"] = (body, message, details) =>
    new error(read ? read(body) : (body as Data), message, details);
  return { status, field: "", media, fail };
}

function isJSON(media: string): boolean {
  return /^application\/json$|\+json$/.test(media);
}

/** "application/json" of "Application/JSON; charset=utf-8". */
function baseType(contentType: string): string {
  return contentType.split(";", 1)[0]!.trim().toLowerCase();
}

/** A response without a content type is taken for what is documented (RFC 9110, 8.3). */
function fits({ media, open, decode, fail }: Reply, received: string): boolean {
  const documented = baseType(media);
  return (
    (!decode && !open && !fail) ||
    ["", "*/*", received].includes(documented) ||
    !received ||
    (isJSON(documented) && isJSON(received)) ||
    (documented.endsWith("/*") && received.startsWith(documented.slice(0, -1)))
  );
}

/**
 * The reply that a response is, among the errors or the others; `null` where one is documented for
 * the status, but not with this content type, `undefined` where none is.
 */
export function replyOf(
  replies: readonly Reply[],
  status: number,
  contentType: string,
  failed = false,
): Reply | null | undefined {
  const exact = String(status);
  // Most say just what is documented.
  for (const reply of replies) {
    if (
      reply.status === exact &&
      reply.media === contentType &&
      failed === !!reply.fail
    ) {
      return reply;
    }
  }
  const received = baseType(contentType);
  const ok = failed ? status >= 400 : exact[0] === "2";
  // "default" is a success, or an error, only where the status says so.
  const ranks = [exact, (ok || failed) && `${exact[0]}XX`, ok && "default"];
  for (const wanted of ranks) {
    const found = replies.filter(
      (reply) => reply.status === wanted && failed === !!reply.fail,
    );
    if (found.length) {
      return (
        found.find(({ media }) => baseType(media) === received) ??
        found.find((reply) => fits(reply, received)) ??
        null
      );
    }
  }
  return undefined;
}

/** What makes decimals, if there are any in a schema. */
function digitsOf(
  schema: Schema<unknown>,
  seen: Set<unknown> = new Set(),
): Schema<unknown>["digits"] {
  if (schema.digits || seen.has(schema)) return schema.digits;
  seen.add(schema);
  for (const part of schema.parts?.() ?? []) {
    const found = digitsOf(part, seen);
    if (found) return found;
  }
  return undefined;
}
