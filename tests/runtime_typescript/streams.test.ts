import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { getActiveResourcesInfo } from "node:process";
import { describe, test } from "node:test";
import { call } from "./lib/call.js";
import {
  ResponseValidationError,
  SDKAbortError,
  SDKConnectionError,
  unwrap,
} from "./lib/errors.js";
import type { Operation, ResponseInfo } from "./lib/operation.js";
import { bytes, json } from "./lib/responses.js";
import * as s from "./lib/schema.js";
import {
  eventStream,
  jsonLines,
  type EventStream,
  type JsonLines,
} from "./lib/streams.js";
import { clientOf, serve, type Planned } from "./server.js";

interface Item {
  n: number;
}
const Item$ = s.record<Item>({ n: s.number });
interface Streams extends ResponseInfo {
  events?: EventStream<Item> | undefined;
  lines?: JsonLines<Item> | undefined;
  file?: ReadableStream<Uint8Array> | undefined;
  item?: Item | undefined;
}
const operation: Operation<void, Streams> = {
  id: "watch",
  method: "GET",
  path: "/",
  responses: [
    eventStream("200", Item$, "events"),
    jsonLines("200", Item$, "lines"),
    bytes("200", "file"),
    json("200", Item$, "item"),
  ],
};
const types = {
  events: "text/event-stream",
  lines: "application/jsonl",
  file: "application/octet-stream",
};

async function open(type: string, planned: Planned, options = {}) {
  const headers = { "content-type": type };
  const { url } = await serve(() => ({ headers, ...planned }));
  const client = clientOf(url);
  return unwrap(await call(client, operation, undefined, options));
}

async function all<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  assert.ok(items);
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("server-sent events", () => {
  const cases: [string, string[], unknown[]][] = [
    [
      "one after the other, over pieces",
      [
        "\ufeff: hi\nda",
        'ta: {"n":1}\n',
        "\nevent: x\nid: 7\nretry: 50\ndata:{\ndata:",
        '"n":2}\n\n',
      ],
      [
        {
          data: { n: 1 },
          rawData: '{"n":1}',
          event: "message",
          id: "",
          retry: undefined,
        },
        {
          data: { n: 2 },
          rawData: '{\n"n":2}',
          event: "x",
          id: "7",
          retry: 50,
        },
      ],
    ],
    [
      "with every end of a line, also cut in two",
      ['data: {"n":1}\r', '\n\r\ndata: {"n":2}\r\rdata: {"n":3}\n', "\n"],
      [1, 2, 3],
    ],
    [
      "with two ends of different kinds, cut in three",
      ['data: {"n":1}\r', "\n", '\ndata: {"n":2}\n\n'],
      [1, 2],
    ],
    [
      "without what says nothing, and what is not finished",
      [
        'event: a\n\nid: b\0\nretry: 1x\nnews\ndata: {"n":4}\n\ndata: {"n":5}\n',
      ],
      [
        {
          data: { n: 4 },
          rawData: '{"n":4}',
          event: "message",
          id: "",
          retry: undefined,
        },
      ],
    ],
  ];
  for (const [name, pieces, expected] of cases) {
    test(name, async () => {
      const { events } = await open(types.events, { pieces });
      const found = await all(events);
      const shown = found.map((event, i) =>
        typeof expected[i] === "number" ? event.data.n : event,
      );
      assert.deepEqual(shown, expected);
    });
  }
  test("end where one is not as documented", async () => {
    const pieces = ['data: {"n":1}\n\ndata: {"n":"x"}\n\n'];
    const { events } = await open(types.events, { pieces });
    const found: unknown[] = [];
    await assert.rejects(
      async () => {
        for await (const { data } of events!) found.push(data);
      },
      (error) =>
        error instanceof ResponseValidationError &&
        /n: must be/.test(error.message),
    );
    assert.deepEqual(found, [{ n: 1 }]);
  });
});

describe("JSON lines", () => {
  test("are read to the end, with or without the last line's", async () => {
    const pieces = ['{"n":1}\n\n{"n"', ':2}\r\n{"n":12345678901234567890}'];
    const { lines } = await open(types.lines, { pieces });
    const found = await all(lines);
    assert.deepEqual(found, [{ n: 1 }, { n: 2 }, { n: 12345678901234567890 }]);
  });
  test("survive characters that are cut in two", async () => {
    const text = new TextEncoder().encode('{"n":1,"é":"€"}\n');
    const pieces = Array.from(text, (byte) => new Uint8Array([byte]));
    const { lines } = await open(types.lines, { pieces });
    assert.deepEqual(await all(lines), [{ n: 1, é: "€" }]);
  });
  test("that break off are an error", async () => {
    const planned = { pieces: ['{"n":1}\n{"n"'], broken: true };
    const { lines } = await open(types.lines, planned);
    await assert.rejects(all(lines), SDKConnectionError);
  });
  test("end with the caller's signal, and leave nothing", async () => {
    const pieces = Array<string>(200).fill('{"n":1}\n');
    const controller = new AbortController();
    const { signal } = controller;
    const { lines } = await open(types.lines, { pieces }, { signal });
    setTimeout(() => controller.abort("enough"), 60);
    await assert.rejects(
      all(lines),
      (error) => error instanceof SDKAbortError && error.cause === "enough",
    );
    assert.deepEqual(getEventListeners(signal, "abort"), []);
  });
  test("can be left, or closed", async () => {
    const pieces = Array<string>(200).fill('{"n":1}\n');
    const { signal } = new AbortController();
    const started = performance.now();
    const { lines } = await open(types.lines, { pieces }, { signal });
    for await (const { n } of lines!) {
      assert.equal(n, 1);
      break;
    }
    const second = await open(types.lines, { pieces }, { signal });
    await second.lines!.close();
    assert.deepEqual(await all(second.lines), []);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
    assert.ok(performance.now() - started < 1500);
  });
  test("are not limited by the timeout", async () => {
    const pieces = Array<string>(20).fill('{"n":1}\n');
    const { lines } = await open(types.lines, { pieces }, { timeoutMs: 150 });
    assert.equal((await all(lines)).length, 20);
  });
  test("hold up no program that leaves them unread", async () => {
    const { url } = await serve(() => ({
      headers: { "content-type": types.lines },
    }));
    const client = clientOf(url);
    const timers = () =>
      getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    await all(unwrap(await call(client, operation, undefined)).lines);
    const before = timers();
    unwrap(await call(client, operation, undefined));
    assert.equal(timers(), before);
  });
});

describe("downloads", () => {
  test("arrive piece by piece", async () => {
    const pieces = ["a", new Uint8Array([0, 255]), "b"];
    const { signal } = new AbortController();
    const { file } = await open(types.file, { pieces }, { signal });
    const read = new Uint8Array(await new Response(file).arrayBuffer());
    assert.deepEqual([...read], [97, 0, 255, 98]);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
  });
  test("that are JSON after all are read as such", async () => {
    const { file, item } = await open("application/json", { body: { n: 1 } });
    assert.equal(file, undefined);
    assert.deepEqual(item, { n: 1 });
  });
});
