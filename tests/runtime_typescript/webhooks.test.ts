/** Webhooks: whom a request is from and which it is, by the vectors of all languages. */

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { any, constant, int, record, string } from "./lib/schema.js";
import {
  type Signature,
  verify,
  WebhookHeaderError,
  WebhookSignatureError,
  WebhookTimestampError,
} from "./lib/signatures.js";
import {
  type Event,
  readEvent,
  readPayload,
  type UnknownEvent,
  type Webhook,
  WebhookPayloadError,
} from "./lib/webhooks.js";

const folder = process.env["VECTORS"];
assert.ok(folder, "VECTORS names the folder of the cases");

interface Cases {
  signatures: {
    name: string;
    signature: Signature;
    secret: string | string[];
    body: string;
    headers: { [name: string]: string };
    now: number;
    error: "" | "header" | "timestamp" | "signature" | "secret";
  }[];
  events: {
    name: string;
    webhooks: Omit<Webhook<string, unknown>, "schema">[];
    headers: { [name: string]: string };
    body: unknown;
    expected: string | null;
  }[];
}
const vectors = JSON.parse(
  readFileSync(`${folder}/webhooks.json`, "utf8"),
) as Cases;
const ERRORS = {
  header: WebhookHeaderError,
  timestamp: WebhookTimestampError,
  signature: WebhookSignatureError,
  secret: TypeError,
};

describe("signatures", () => {
  for (const c of vectors.signatures) {
    test(c.name, async () => {
      const run = (body: string | Uint8Array) =>
        verify(c.signature, body, c.headers, c.secret, c.now);
      if (c.error) {
        await assert.rejects(run(c.body), ERRORS[c.error]);
      } else {
        await run(c.body);
        await run(new TextEncoder().encode(c.body));
      }
    });
  }

  test("headers of fetch, and those of Node.js with several values", async () => {
    const mac = createHmac("sha256", "key").update("body").digest("hex");
    const signature = { header: "X-Sig" };
    await verify(signature, "body", new Headers({ "x-sig": mac }), "key");
    await verify(signature, "body", { "x-sig": [mac] }, "key");
  });
});

describe("which webhook it is", () => {
  for (const { body, expected, headers, name, webhooks } of vectors.events) {
    test(name, async () => {
      const known = webhooks.map((one) => ({ ...one, schema: any }));
      const event = await readEvent<Event<string, unknown> | UnknownEvent>(
        known,
        JSON.stringify(body),
        headers,
      );
      assert.equal(event.name ?? null, expected);
      assert.deepEqual(event.payload, body);
    });
  }
});

interface Push {
  ref: string;
  size: number;
}
interface Issue {
  action: "opened";
  title: string;
}
const signature = { header: "X-Sig" };
const push: Webhook<"push", Push> = {
  name: "push",
  schema: record<Push>({ ref: string, size: int }),
  signature,
};
const issue: Webhook<"issue", Issue> = {
  name: "issue",
  schema: record<Issue>({ action: constant("opened"), title: string }),
  marks: [{ place: ["action"], values: ["opened"] }],
  signature,
};
type Known = Event<"push", Push> | Event<"issue", Issue> | UnknownEvent;
const parse = (
  body: string | Uint8Array,
  headers: { [name: string]: string } = {},
  secret: string | null = null,
) => readEvent<Known>([push, issue], body, headers, secret);
const signed = (body: string) => ({
  "x-sig": createHmac("sha256", "secret").update(body).digest("hex"),
});

describe("events", () => {
  test("a signed one has its payload", async () => {
    const body = '{"action": "opened", "title": "It breaks"}';
    const event = await parse(body, signed(body), "secret");
    assert.equal(event.name, "issue");
    assert.equal(event.payload.title, "It breaks");
  });

  test("the members decide where nothing else does", async () => {
    const event = await parse('{"ref": "main", "size": 3}');
    assert.deepEqual(event, {
      name: "push",
      payload: { ref: "main", size: 3 },
    });
  });

  test("an unknown one is kept as it is", async () => {
    for (const body of ['{"colour":"red"}', "[1,2]", "null"]) {
      const event = await parse(body);
      assert.equal(event.name, undefined);
      assert.equal(JSON.stringify(event.payload), body);
    }
  });

  test("an unknown one is verified too", async () => {
    const wrong = parse('{"colour": "red"}', signed("other"), "secret");
    await assert.rejects(wrong, WebhookSignatureError);
  });

  test("nothing is read before it is verified", async () => {
    await assert.rejects(parse("no JSON", {}, "secret"), WebhookHeaderError);
  });

  test("a known one that is not as documented", async () => {
    await assert.rejects(
      parse('{"action": "opened", "title": 5}'),
      (error: unknown) =>
        error instanceof WebhookPayloadError &&
        error.message.includes("body of issue") &&
        error.message.includes("title"),
    );
  });

  test("the only webhook is what comes", async () => {
    for (const body of ['{"colour":"red"}', "{}", "[1,2]", "null", "5", "no"]) {
      for (const webhook of [push, issue]) {
        await assert.rejects(
          readEvent([webhook], body, {}),
          (error: unknown) =>
            error instanceof WebhookPayloadError &&
            error.message.startsWith(`the body of ${webhook.name} is not`),
        );
      }
    }
    const text: Webhook<"ping", string> = { name: "ping", kind: "text" };
    const ping = await readEvent<Event<"ping", string>>([text], "5", {});
    assert.equal(ping.payload, "5");
  });

  test("the only webhook and one of tomorrow", async () => {
    const closed = '{"action": "closed", "title": 5}';
    const read = readEvent<Known>;
    assert.equal((await read([issue], closed, {})).name, undefined);
    const named = { ...push, event: ["X-Event"] };
    const other = await read([named], "{}", { "x-event": "pull" });
    assert.equal(other.name, undefined);
    const wrong = read([named], "{}", { "x-event": "push" });
    await assert.rejects(wrong, WebhookPayloadError);
  });

  test("an integer beyond 2^53 makes no event nameless", async () => {
    await assert.rejects(
      parse('{"ref": "main", "size": 9007199254740993}'),
      (error: unknown) =>
        error instanceof WebhookPayloadError &&
        error.message.includes("size: must be an integer below 2^53"),
    );
    const other = await parse('{"ref": "main", "size": "9007199254740993"}');
    assert.equal(other.name, undefined);
  });

  test("a body that is no JSON", async () => {
    for (const body of ["", "{", new Uint8Array([255])]) {
      await assert.rejects(parse(body), WebhookPayloadError);
      await assert.rejects(readPayload(push, body), WebhookPayloadError);
    }
  });

  test("each webhook has its own signature", async () => {
    const other: Webhook<"issue", Issue> = {
      ...issue,
      signature: { header: "X-Other", encoding: "base64" },
    };
    const body = '{"action": "opened", "title": "It breaks"}';
    const known = [push, other];
    await assert.rejects(
      readEvent<Known>(known, body, signed(body), "secret"),
      WebhookHeaderError,
    );
    const mac = createHmac("sha256", "secret").update(body).digest("base64");
    const headers = { "X-Other": mac };
    const event = await readEvent<Known>(known, body, headers, "secret");
    assert.equal(event.name, "issue");
    const unknown = '{"colour": "red"}';
    const kept = await readEvent<Known>(
      known,
      unknown,
      signed(unknown),
      "secret",
    );
    assert.equal(kept.name, undefined);
    await assert.rejects(
      readEvent<Known>(known, unknown, signed("other"), "secret"),
      WebhookSignatureError,
    );
  });

  test("integers stay exact", async () => {
    const event = await parse('{"n": 9007199254740993}');
    assert.deepEqual(event.payload, { n: 9007199254740993n });
  });

  test("bodies of other kinds", async () => {
    const kinds = [
      ["form", "a=1&b=%C3%A4&c=", { a: "1", b: "ä", c: "" }],
      ["text", "Grüße", "Grüße"],
      ["bytes", "\u0000", new Uint8Array([0])],
      ["", "", undefined],
    ] as const;
    for (const [kind, body, payload] of kinds) {
      const known = [{ name: "it", schema: any, kind }, push];
      const event = await readEvent<Event<"it", unknown>>(known, body, {});
      assert.deepEqual(event, { name: "it", payload });
    }
  });

  test("a webhook without a body is not what comes with one", async () => {
    const known = [
      { name: "ping", kind: "" },
      { name: "form", kind: "form" },
    ] as const;
    const read = (body: string) => readEvent<UnknownEvent>(known, body, {});
    assert.deepEqual((await read("a=1")).payload, { a: "1" });
    assert.deepEqual(await read(""), { name: "ping", payload: undefined });
  });
});
