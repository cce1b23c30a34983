/** Bodies that arrive over time: server-sent events and JSON lines. */

import { chunksOf } from "./chunks.js";
import { ResponseValidationError } from "./errors.js";
import { reader, type Reply } from "./responses.js";
import { string, type Schema } from "./schema.js";
import { detailsOf, type Answer } from "./send.js";

/** Values that are read while they arrive. Use it once: read it to its end, or `close` it. */
export interface ValueStream<T> extends AsyncIterable<T> {
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /** Ends the response; leaving a `for await` does the same. */
  close(): Promise<void>;
}

/** JSON values, one a line or record. Throws `ResponseValidationError` at a line that is not as documented. */
export type JsonLines<T> = ValueStream<T>;

/** Server-sent events. An event that the stream does not finish is dropped, as the standard asks. */
export type EventStream<T> = ValueStream<ServerSentEvent<T>>;

export interface ServerSentEvent<T> {
  readonly data: T;
  /** The text of `data`. */
  readonly rawData: string;
  /** "message" where the server named none. */
  readonly event: string;
  /** That of the last event that had one. */
  readonly id: string;
  /** Milliseconds to wait before asking again. */
  readonly retry: number | undefined;
}

const LINES = /\r\n?|\n/;
/** What begins each text of a JSON text sequence (RFC 7464). */
const RECORDS = /\x1e/;

export function jsonLines(
  status: string,
  schema: Schema<unknown>,
  field: string,
  media = "application/jsonl",
): Reply {
  const read = reader(schema);
  const open = (answer: Answer) =>
    stream(
      answer,
      async function* (lines) {
        for await (const line of lines) {
          if (line.trim()) yield checked(answer, read, line);
        }
      },
      media.endsWith("json-seq") ? RECORDS : LINES,
    );
  return { status, field, media, schema, open };
}

export function eventStream(
  status: string,
  schema: Schema<unknown>,
  field: string,
  media = "text/event-stream",
): Reply {
  // Text is what the data is, not JSON in it.
  const read =
    schema === string ? (text: string): unknown => text : reader(schema);
  const open = (answer: Answer) =>
    stream(answer, (lines) =>
      eventsOf(lines, (text) => checked(answer, read, text)),
    );
  return { status, field, media, schema, open };
}

/** The HTML Standard, 9.2.6 (interpreting an event stream). */
async function* eventsOf(
  lines: AsyncIterable<string>,
  read: (text: string) => unknown,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  let data: string[] = [];
  let event = "";
  let id = "";
  let retry: number | undefined;
  for await (const line of lines) {
    if (!line) {
      const rawData = data.join("\n");
      const named = event || "message";
      if (data.length) {
        yield { data: read(rawData), rawData, event: named, id, retry };
      }
      data = [];
      event = "";
      continue;
    }
    const [, name, value = ""] = /^([^:]*)(?::[ ]?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

function checked(
  answer: Answer,
  read: (text: string) => unknown,
  text: string,
): unknown {
  try {
    return read(text);
  } catch (cause) {
    throw new ResponseValidationError(
      `an item of the stream is not as documented: ${(cause as Error).message}`,
      { ...detailsOf(answer, answer.response), cause },
    );
  }
}

function stream<T>(
  answer: Answer,
  values: (lines: AsyncIterable<string>) => AsyncGenerator<T, void, undefined>,
  ends = LINES,
): ValueStream<T> {
  const source = chunksOf(answer).getReader();
  const made = values(linesOf(source, ends));
  return {
    [Symbol.asyncIterator]: () => made,
    async close() {
      await source.cancel();
    },
  };
}

/** Lines without their ends; and what comes after the last. */
async function* linesOf(
  source: ReadableStreamDefaultReader<Uint8Array>,
  ends: RegExp,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let afterCR = false;
  try {
    for (;;) {
      const { done, value } = await source.read();
      let text = decoder.decode(value, { stream: !done });
      // A CR at the end of a chunk has ended its line; an LF that follows belongs to it.
      const belongs = afterCR && text.startsWith("\n");
      if (text) afterCR = text.endsWith("\r");
      if (belongs) text = text.slice(1);
      const lines = text.split(ends);
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? "";
      yield* lines;
      if (done) break;
    }
    if (rest) yield rest;
  } finally {
    await source.cancel();
  }
}
