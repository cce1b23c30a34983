/** `multipart/form-data` (RFC 7578), with files that are read while they are sent. */

import {
  body,
  decoded,
  type Body,
  type Content,
  type FormOptions,
} from "./bodies.js";
import { stringify } from "./json.js";
import { pairs, textOf } from "./params.js";
import { isObject } from "./kinds.js";
import type { Schema } from "./schema.js";

/**
 * The content of a file: a `File` or `Blob`, bytes, text, or a stream, which is sent as it is read,
 * and once. `new File([bytes], "name.csv", { type: "text/csv" })` gives bytes a name.
 */
export type FileLike =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | FileStream;

type Stream = ReadableStream<Uint8Array>;

/** A stream with what a part of a form says of a file. */
export interface FileStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly name?: string;
  readonly type?: string;
}

/** Held in memory as little as its files are. */
export function multipartBody(
  schema: Schema<unknown>,
  options: FormOptions = {},
): Body {
  const { media = "multipart/form-data", parts = {} } = options;
  return body(schema, options, (value) => {
    const boundary = crypto.randomUUID();
    const pieces: (BlobPart | Stream)[] = [];
    for (const [wire, given] of Object.entries(
      schema.encode(value) as object,
    )) {
      for (const item of partsOf(wire, given, parts[wire])) {
        const [head, content] = part(...item);
        pieces.push(`--${boundary}\r\n${head}\r\n\r\n`, content, "\r\n");
      }
    }
    pieces.push(`--${boundary}--\r\n`);
    return {
      ...joined(pieces),
      media: `${media}; boundary=${boundary}`,
    };
  });
}

function isStream(value: unknown): value is Stream {
  return value instanceof ReadableStream;
}

type Part = [wire: string, value: unknown, media: string | undefined];

/** The parts that a member of the body is: one, or one for each item of a list. */
function* partsOf(
  wire: string,
  given: unknown,
  said: NonNullable<FormOptions["parts"]>[string] = {},
): Generator<Part> {
  const items: unknown[] = Array.isArray(given) ? given : [given];
  if (said.style && !items.some(isFile)) {
    // What a query would have, without its encoding: a part needs none (OpenAPI 3.1, 4.8.15).
    for (const pair of pairs(wire, given, said)) {
      yield [...decoded(pair), undefined];
    }
    return;
  }
  for (const item of said.media?.endsWith("json") ? [given] : items) {
    if (item !== undefined && item !== null) yield [wire, item, said.media];
  }
}

function isFile(value: unknown): boolean {
  return (
    isStream(value) ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    (isObject(value) && isStream(value["stream"]))
  );
}

/** The head of a part, and its content. */
function part(
  ...[wire, value, media]: Part
): [head: string, content: BlobPart | Stream] {
  const disposition = `Content-Disposition: form-data; name="${quoted(wire)}"`;
  const { name, stream, type }: Partial<FileStream> = isObject(value)
    ? value
    : {};
  const content = isStream(stream) ? stream : value;
  if (isFile(content)) {
    const of = type || media || "application/octet-stream";
    return [
      `${disposition}; filename="${quoted(name ?? "file")}"\r\nContent-Type: ${quoted(of)}`,
      content as BlobPart | Stream,
    ];
  }
  const json =
    media?.endsWith("json") ?? (isObject(value) || Array.isArray(value));
  const of = media ?? (json ? "application/json" : "");
  return [
    disposition + (of && `\r\nContent-Type: ${quoted(of)}`),
    json ? stringify(value) : textOf(value),
  ];
}

/** Inside quotes, as the HTML Standard (multipart/form-data encoding) has it. */
function quoted(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}

function joined(pieces: (BlobPart | Stream)[]): Omit<Content, "media"> {
  if (!pieces.some(isStream)) return { data: new Blob(pieces as BlobPart[]) };
  async function* bytes() {
    for (const piece of pieces) {
      const stream = isStream(piece) ? piece : new Blob([piece]).stream();
      const source: ReadableStreamDefaultReader<Uint8Array> =
        stream.getReader();
      for (;;) {
        const { done, value } = await source.read();
        if (done) break;
        yield value;
      }
    }
  }
  const source = bytes();
  const data = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return();
    },
  });
  return { data, once: true };
}
