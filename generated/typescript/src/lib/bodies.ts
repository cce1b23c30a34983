/** Request bodies: from a value to what `fetch` takes. */

import { freeForm, takesNull } from "./base.js";
import { Invalid, stringify } from "./json.js";
import { pairs, textOf, type ParamOptions } from "./params.js";
import { isObject } from "./kinds.js";
import type { FileStream } from "./multipart.js";
import type { Schema } from "./schema.js";

/** An encoded body; `once` where it cannot be sent a second time. */
export interface Content {
  readonly data: NonNullable<RequestInit["body"]>;
  /** `undefined` where `fetch` knows better. */
  readonly media: string | undefined;
  readonly once?: boolean;
}

export interface Body {
  /** The member of the request that is the body; without it the request itself is. */
  readonly field: string | undefined;
  readonly required: boolean;
  readonly schema: Schema<unknown>;
  /** Of the request's own body; throws `Invalid`. */
  content(value: unknown, method: string): Content | undefined;
}

export interface BodyOptions {
  readonly field?: string;
  readonly media?: string;
  readonly required?: boolean;
}

/** How members go that are not as their defaults, by their names in the body. */
export interface FormOptions extends BodyOptions {
  readonly parts?: {
    readonly [wire: string]: ParamOptions & { readonly media?: string };
  };
}

export function body(
  schema: Schema<unknown>,
  { field, required = false }: BodyOptions,
  write: (value: unknown) => Content,
): Body {
  const content: Body["content"] = (value, method) => {
    if (value === undefined || (value === null && !takesNull(schema))) {
      if (required) throw new Invalid("is missing");
      return undefined;
    }
    if (/^(GET|HEAD)$/.test(method)) {
      throw new Invalid(`cannot be sent: fetch has no body with ${method}`);
    }
    return write(value);
  };
  return { field, required, schema, content };
}

export function jsonBody(
  schema: Schema<unknown>,
  options: BodyOptions = {},
): Body {
  const { media = "application/json" } = options;
  return body(schema, options, (value) => ({
    data: jsonOf(schema, value),
    media,
  }));
}

function jsonOf(schema: Schema<unknown>, value: unknown): string {
  const encoded = schema.encode(value);
  try {
    return stringify(encoded);
  } catch (error) {
    // Found in the names of JSON; while it is encoded it has those that the caller wrote.
    freeForm.check = stringify;
    try {
      schema.encode(value);
    } finally {
      freeForm.check = undefined;
    }
    throw error;
  }
}

/** One JSON value a line, or record (RFC 7464); the value is a list. */
export function jsonLinesBody(
  schema: Schema<unknown>,
  options: BodyOptions = {},
): Body {
  const { media = "application/jsonl" } = options;
  const start = media.endsWith("json-seq") ? "\x1e" : "";
  return body(schema, options, (value) => {
    const lines = schema.encode(value);
    if (!Array.isArray(lines)) throw new Invalid("must be a list");
    return {
      data: lines.map((line) => `${start}${stringify(line)}\n`).join(""),
      media,
    };
  });
}

export function textBody(
  schema: Schema<unknown>,
  options: BodyOptions = {},
): Body {
  const { media = "text/plain" } = options;
  const charset = /charset/i.test(media) ? "" : "; charset=utf-8";
  return body(schema, options, (value) => ({
    data: textOf(schema.encode(value)),
    media: media + charset,
  }));
}

/** A file of any kind; a stream is sent while it is read, and once. */
export function bytesBody(
  schema: Schema<unknown>,
  options: BodyOptions = {},
): Body {
  const { media = "application/octet-stream" } = options;
  return body(schema, options, (value) => {
    // A file may say what it is better than the document, which may leave it open.
    const { stream, type } = (value ?? {}) as Partial<FileStream>;
    // Of a blob `stream` is a function.
    const once = [stream, value].find((one) => one instanceof ReadableStream);
    const data = (once ?? value) as Content["data"];
    return { data, media: type || media, once: !!once };
  });
}

/**
 * `application/x-www-form-urlencoded`: as the URL Standard serialises it, but for members with a style
 * of their own, which are encoded like query parameters (OpenAPI 3.1, 4.8.15).
 */
export function formBody(
  schema: Schema<unknown>,
  options: FormOptions = {},
): Body {
  const { media = "application/x-www-form-urlencoded", parts = {} } = options;
  return body(schema, options, (value) => {
    const form: string[] = [];
    for (const [wire, item] of Object.entries(schema.encode(value) as object)) {
      const part = parts[wire];
      if (part?.style) {
        form.push(...pairs(wire, item, part));
        continue;
      }
      const json = part?.media?.endsWith("json") || isObject(item);
      for (const pair of pairs(wire, item, { style: json ? "json" : "form" })) {
        form.push(String(new URLSearchParams([decoded(pair)])));
      }
    }
    return { data: form.join("&"), media };
  });
}

/** Name and value of an encoded pair. */
export function decoded(pair: string): [name: string, text: string] {
  const [name = "", text = ""] = pair.split("=");
  return [decodeURIComponent(name), decodeURIComponent(text)];
}
