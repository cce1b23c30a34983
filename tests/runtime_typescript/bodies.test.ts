import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  bytesBody,
  formBody,
  jsonBody,
  jsonLinesBody,
  textBody,
  type Body,
} from "./lib/bodies.js";
import { call } from "./lib/call.js";
import { RequestValidationError, unwrap } from "./lib/errors.js";
import { multipartBody, type FileLike } from "./lib/multipart.js";
import type { Operation, ResponseInfo } from "./lib/operation.js";
import { empty } from "./lib/responses.js";
import * as s from "./lib/schema.js";
import { clientOf, quick, serve, type Planned } from "./server.js";

/** What the server sees of a body. */
async function sent(
  body: Body,
  value: unknown,
  plan: (n: number) => Planned = () => ({ status: 204 }),
) {
  const { seen, url } = await serve((_, n) => plan(n));
  const operation: Operation<unknown, ResponseInfo> = {
    id: "send",
    method: "POST",
    path: "/",
    body,
    responses: [empty("204")],
  };
  const options = { retries: quick };
  const result = await call(clientOf(url), operation, value, options);
  return { ...result, seen, last: seen.at(-1)! };
}

function stream(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
}

describe("bodies", () => {
  test("of text", async () => {
    const { last } = await sent(textBody(s.string), "é");
    assert.equal(last.headers["content-type"], "text/plain; charset=utf-8");
    assert.equal(Buffer.from(last.body, "latin1").toString(), "é");
  });
  test("of JSON lines", async () => {
    const schema = s.list(s.record<{ at: Date }>({ at: s.dateTime }));
    const value = [{ at: new Date(0) }, { at: new Date(1) }];
    const { last } = await sent(jsonLinesBody(schema), value);
    assert.equal(last.headers["content-type"], "application/jsonl");
    assert.equal(
      last.body,
      '{"at":"1970-01-01T00:00:00Z"}\n{"at":"1970-01-01T00:00:00.001Z"}\n',
    );
  });
  test("of bytes, a Blob, or a stream, which is sent once", async () => {
    const body = bytesBody(s.content, { media: "image/png" });
    const bytes = new Uint8Array([1, 2, 255]);
    for (const value of [bytes, new Blob([bytes]), bytes.buffer]) {
      const { last } = await sent(body, value);
      assert.equal(last.body, "\x01\x02\xff");
      assert.equal(last.headers["content-type"], "image/png");
      assert.equal(last.headers["content-length"], "3");
    }
    const { error, last, seen } = await sent(body, stream("ab", "c"), () => ({
      status: 503,
    }));
    assert.equal(last.body, "abc");
    assert.equal(error?.statusCode, 503);
    assert.equal(seen.length, 1);
  });
  test("of a file or a stream that says what it is", async () => {
    const body = bytesBody(s.content);
    const options = { type: "image/png" };
    const named = { stream: stream("ab", "c"), name: "a.png", ...options };
    for (const value of [new File(["abc"], "a.png", options), named]) {
      const { last } = await sent(body, value);
      assert.equal(last.body, "abc");
      assert.equal(last.headers["content-type"], "image/png");
    }
    const { last, seen } = await sent(body, { stream: stream("a") }, () => ({
      status: 503,
    }));
    assert.equal(last.headers["content-type"], "application/octet-stream");
    assert.equal(seen.length, 1);
  });
  test("of forms", async () => {
    interface Form {
      name: string;
      tags?: string[] | undefined;
      more?: object | undefined;
      ids?: number[] | undefined;
    }
    const schema = s.record<Form>({
      name: s.wire("full name", s.string),
      tags: s.optional(s.list(s.string)),
      more: s.optional(s.any) as s.Optional<object | undefined>,
      ids: s.optional(s.list(s.int)),
    });
    const body = formBody(schema, {
      parts: { ids: { style: "form", explode: false } },
    });
    const value = {
      name: "a b&é",
      tags: ["x", "y"],
      more: { a: 1 },
      ids: [1, 2],
    };
    const { last } = await sent(body, value);
    assert.equal(
      last.headers["content-type"],
      "application/x-www-form-urlencoded",
    );
    assert.equal(
      last.body,
      "full+name=a+b%26%C3%A9&tags=x&tags=y&more=%7B%22a%22%3A1%7D&ids=1,2",
    );
  });
  test("that do not fit are not sent", async () => {
    for (const value of [
      { n: NaN },
      { n: [1, { x: -Infinity }] },
      { n: 1n, f: () => 1 },
    ]) {
      const { error, seen } = await sent(jsonBody(s.map(s.any)), value);
      if ("f" in value) continue;
      assert.ok(error instanceof RequestValidationError);
      assert.match(error.message, /^send: request\.n/);
      assert.equal(seen.length, 0);
    }
    const missing = await sent(
      jsonBody(s.map(s.any), { required: true }),
      undefined,
    );
    assert.ok(missing.error instanceof RequestValidationError);
    const pet = s.record<{ catName: string }>({
      catName: s.wire("cat_name", s.string),
    });
    const home = s.record<{ allPets: { catName: string }[] }>({
      allPets: s.wire("all_pets", s.list(pet)),
    });
    const { error } = await sent(jsonBody(home), { allPets: [{ catName: 5 }] });
    assert.match(error!.message, /^send: request\.allPets\[0\]\.catName: must/);
    const free = s.record<{ moreData: unknown }>({
      moreData: s.wire("more_data", s.any),
    });
    const nan = await sent(jsonBody(free), { moreData: { a: [NaN] } });
    assert.match(nan.error!.message, /^send: request\.moreData\.a\[0\]: NaN/);
    const circle: { self?: object } = {};
    circle.self = circle;
    const circular = await sent(jsonBody(s.any), circle);
    assert.ok(circular.error instanceof RequestValidationError);
  });
});

describe("multipart bodies", () => {
  interface Upload {
    file: FileLike;
    more?: FileLike[] | undefined;
    meta?: { a: number } | undefined;
    note?: string | undefined;
  }
  const schema = s.record<Upload>({
    file: s.content,
    more: s.optional(s.list(s.content)),
    meta: s.optional(s.record<{ a: number }>({ a: s.int })),
    note: s.optional(s.string),
  });
  const body = multipartBody(schema, {
    parts: { note: { media: "text/x-note" } },
  });

  /** The parts with their heads. */
  function parts(body: string, type: string): string[] {
    const [, boundary = ""] = /boundary=(\S+)$/.exec(type) ?? [];
    const found = body.split(`--${boundary}`);
    assert.equal(found.shift(), "");
    assert.equal(found.pop(), "--\r\n");
    return found.map((part) => part.slice(2, -2));
  }
  const expected = [
    'Content-Disposition: form-data; name="file"; filename="a%22%0D.csv"\r\nContent-Type: text/csv\r\n\r\nx,y',
    'Content-Disposition: form-data; name="more"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\n\x01',
    'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
    'Content-Disposition: form-data; name="note"\r\nContent-Type: text/x-note\r\n\r\nn',
  ];
  const rest = { more: [new Uint8Array([1])], meta: { a: 1 }, note: "n" };
  test("with files are sent with their length, again where needed", async () => {
    const file = new File(["x,y"], 'a"\r.csv', { type: "text/csv" });
    const value: Upload = { file, ...rest };
    const { last, seen } = await sent(body, value, (n) => ({
      status: n > 1 ? 204 : 503,
    }));
    assert.equal(seen.length, 2);
    assert.equal(last.headers["content-length"], String(last.body.length));
    assert.deepEqual(parts(last.body, last.headers["content-type"]!), expected);
  });
  test("with streams are sent as they are read, and once", async () => {
    const file = {
      stream: stream("x,", "y"),
      name: 'a"\r.csv',
      type: "text/csv",
    };
    const { last, seen, ok } = await sent(body, { file, ...rest }, () => ({
      status: 503,
    }));
    assert.equal(ok, false);
    assert.equal(seen.length, 1);
    assert.equal(last.headers["content-length"], undefined);
    assert.deepEqual(parts(last.body, last.headers["content-type"]!), expected);
  });
  test("are forms too for the platform's own parser", async () => {
    const file = new File(["x"], "é.txt");
    const { last } = await sent(body, { file, note: "n" } satisfies Upload);
    const headers = { "content-type": last.headers["content-type"]! };
    const bytes = Buffer.from(last.body, "latin1");
    const form = await new Response(bytes, { headers }).formData();
    assert.equal((form.get("file") as File).name, "é.txt");
    assert.equal(form.get("note"), "n");
  });
  test("answer to a call that is unwrapped", async () => {
    const result = await sent(body, { file: "text" });
    assert.equal(unwrap(result).statusCode, 204);
    assert.match(result.last.body, /name="file"\r\n\r\ntext\r\n/);
  });
});
