import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Invalid, parse, stringify } from "./lib/json.js";
import { reader } from "./lib/responses.js";
import * as s from "./lib/schema.js";
import {
  UnknownVariant,
  taggedUnion,
  union,
  type Unknown,
} from "./lib/unions.js";

/** From JSON text to a value and back. */
function roundTrip<T>(schema: s.Schema<T>, text: string): string {
  return stringify(schema.encode(reader(schema)(text)));
}

function refuses(work: () => unknown, message: string | RegExp): void {
  assert.throws(work, (error: Error) => {
    assert.ok(error instanceof Invalid, String(error));
    if (typeof message === "string") assert.equal(error.message, message);
    else assert.match(error.message, message);
    return true;
  });
}

describe("JSON", () => {
  const exact = [
    "[9007199254740991,9007199254740992,-9007199254740993]",
    '{"n":18446744073709551617,"m":[-340282366920938463463374607431768211457]}',
    '["12345678901234567890","@i12345678901234567890","\\u0040i1",1234567890123456789]',
    '{"12345678901234567":12345678901234567,"@i1":"@","a\\"":"\\\\\\"1234567890123456789"}',
  ];
  for (const text of exact) {
    test(`is exact: ${text}`, () => {
      assert.equal(stringify(parse(text)), text.replace("\\u0040", "@"));
    });
  }
  const invalid = [
    "[01234567890123456789]",
    "{12345678901234567890:1}",
    "[12345678901234567890 12345678901234567890]",
    "[-12345678901234567890-]",
    "[12345678901234567890.]",
    "",
  ];
  for (const text of invalid) {
    test(`refuses ${text}`, () => {
      assert.throws(() => parse(text), SyntaxError);
    });
  }
  test("a bigint never is a number", () => {
    assert.deepEqual(
      parse("[12345678901234567890, 1e3, 0.12345678901234567]"),
      [12345678901234567890n, 1000, 0.12345678901234566],
    );
  });
  test("writes bigints however they are patched", () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = () => "text";
    try {
      assert.equal(
        stringify({ n: [2n ** 70n] }),
        '{"n":[1180591620717411303424]}',
      );
    } finally {
      delete prototype.toJSON;
    }
  });
  test("writes what JSON.stringify would", () => {
    const value = {
      a: [undefined, null, true, 0, 1e21, 'é"\n\u2028'],
      b: undefined,
      c: new Date(0),
      ["__proto__"]: 1,
    };
    const expected = JSON.stringify(value).replace(".000", "");
    assert.equal(stringify(value), expected);
  });
  test("keeps the sign of zero", () => {
    assert.equal(stringify([-0, 0]), "[-0,0]");
  });
  test("refuses what is no number", () => {
    refuses(
      () => stringify({ a: [1, { b: NaN }] }),
      "a[1].b: NaN is no number in JSON",
    );
    refuses(() => stringify(-Infinity), "-Infinity is no number in JSON");
  });
});

interface Thing {
  id: string;
  createdAt?: Date | undefined;
  parent?: Thing | null | undefined;
}
const Thing$: s.Schema<Thing> = s.record<Thing>({
  id: s.string,
  createdAt: s.wire("created_at", s.optional(s.dateTime)),
  parent: s.optional(s.nullable(s.lazy(() => Thing$))),
});

describe("records", () => {
  test("have their own names, and keep what they don't know", () => {
    const text =
      '{"id":"a","created_at":"2024-01-15T09:30:00Z","more":{"x":[1]}}';
    const thing = Thing$.decode(JSON.parse(text));
    assert.deepEqual(thing, {
      id: "a",
      createdAt: new Date("2024-01-15T09:30:00Z"),
      more: { x: [1] },
    });
    assert.equal(stringify(Thing$.encode(thing)), text);
  });
  test("keep null where it is a value, and leave it out elsewhere", () => {
    assert.deepEqual(Thing$.encode({ id: "a", parent: null }), {
      id: "a",
      parent: null,
    });
    const given = { id: "a", createdAt: null } as unknown as Thing;
    assert.deepEqual(Thing$.encode(given), { id: "a" });
    assert.deepEqual(Thing$.decode({ id: "a", created_at: null }), { id: "a" });
  });
  test("are the objects that were parsed, but for members of other names", () => {
    type List = { data: Thing[]; at?: Date | undefined; until: Date };
    const list = s.record<List>({
      data: s.list(Thing$),
      at: s.optional(s.dateTime),
      until: s.dateTime,
    });
    const time = "2024-01-15T09:30:00Z";
    const parsed = {
      data: [{ id: "a", created_at: time }],
      at: null,
      until: time,
      more: 1,
    };
    const decoded = list.decode(parsed);
    assert.equal(decoded as object, parsed);
    const until = new Date(time);
    const data = [{ id: "a", createdAt: until }];
    assert.deepEqual(decoded as object, { data, until, more: 1 });
  });
  test("leave what was parsed as it was, where another variant may take it", () => {
    type Part<T> = { at: T; inner: { at: T } };
    const timed = s.record<Part<Date> & { size: number }>({
      at: s.dateTime,
      inner: s.record<{ at: Date }>({ at: s.dateTime }),
      size: s.int,
    });
    const named = s.record<Part<string> & { size: string }>({
      at: s.string,
      inner: s.record<{ at: string }>({ at: s.string }),
      size: s.string,
    });
    const time = "2024-01-15T09:30:00Z";
    const parsed = { at: time, inner: { at: time }, size: "12" };
    const either = union<object>([timed, named]);
    assert.deepEqual(either.decode(structuredClone(parsed)), parsed);
    const lists = union<object>([s.list(timed), s.list(named)]);
    assert.deepEqual(lists.decode([structuredClone(parsed)]), [parsed]);
  });
  test("say where something is wrong, not what", () => {
    const list = s.record<{ data: Thing[] }>({ data: s.list(Thing$) });
    refuses(
      () => list.decode({ data: [{ id: "a", created_at: "secret" }] }),
      "data[0].created_at: must be a date and time (RFC 3339)",
    );
    refuses(
      () => list.encode({ data: [{ id: "a", createdAt: new Date(NaN) }] }),
      "data[0].createdAt: must be a valid Date",
    );
    refuses(() => list.decode({}), "data: is missing");
    refuses(() => list.decode({ data: [{}] }), "data[0].id: is missing");
    refuses(() => list.decode([]), "must be an object");
  });
  test("have no members but their own", () => {
    const schema = s.record<{ constructor?: string; toString?: string }>({
      constructor: s.optional(s.string),
      toString: s.optional(s.string),
    } as never);
    assert.deepEqual(Object.keys(schema.decode({})), []);
    assert.deepEqual(Object.keys(schema.encode({} as never) as object), []);
  });
  test("take __proto__ for a member like others", () => {
    const text = '{"id":"a","__proto__":{"polluted":true}}';
    const thing = reader(Thing$)(text);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.equal((thing as { polluted?: boolean }).polluted, undefined);
    assert.equal(roundTrip(Thing$, text), text);
    assert.equal(roundTrip(s.map(s.any), text), text);
  });
  test("send constants that were not set", () => {
    const schema = s.record<{ type: "A" }>({ type: s.constant("A") });
    assert.deepEqual(schema.encode({} as never), { type: "A" });
    refuses(() => schema.decode({ type: "B" }), "type: must be A");
  });
  test("check members that have no name of their own", () => {
    const schema = s.record<{ [name: string]: unknown }>(
      { id: s.string },
      s.int,
    );
    assert.deepEqual(schema.decode({ id: "a", n: 1 }), { id: "a", n: 1 });
    refuses(() => schema.decode({ id: "a", n: "1" }), /^n: must be an integer/);
  });
});

describe("dates", () => {
  const same = [
    "2024-01-15T09:30:00.123456Z",
    "2024-01-15T09:30:00+02:00",
    "2024-01-15T09:30:00.1Z",
    "2024-01-15T09:30:00Z",
    "2024-02-28T23:59:59Z",
    "1969-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z",
    "2024-02-29T09:30Z",
  ];
  for (const text of same) {
    test(`${text} goes out as it came in`, () => {
      assert.equal(roundTrip(s.dateTime, `"${text}"`), `"${text}"`);
      assert.equal(roundTrip(s.any, `"${text}"`), `"${text}"`);
    });
  }
  test("one that was changed goes out as it is", () => {
    const date = s.dateTime.decode("2024-01-15T09:30:00.123456+02:00");
    assert.equal(date.toISOString(), "2024-01-15T07:30:00.123Z");
    date.setUTCMilliseconds(0);
    assert.equal(s.dateTime.encode(date), "2024-01-15T07:30:00Z");
  });
  test("one without an offset is in UTC", () => {
    const date = s.dateTime.decode("2024-01-15 09:30:00");
    assert.equal(s.dateTime.encode(date), "2024-01-15T09:30:00Z");
  });
  const none = [
    "2023-02-29T00:00:00Z",
    "2024-13-01T00:00:00Z",
    "2024-01-15T24:01:00Z",
    "2024-01-15T09:60:00Z",
    "soon",
    "2024-01-15",
    5,
    null,
  ];
  for (const text of none) {
    test(`${text} is none`, () => {
      refuses(() => s.dateTime.decode(text), /must be a date and time/);
    });
  }
});

describe("scalars", () => {
  test("integers that a number cannot hold are refused, or bigint", () => {
    refuses(() => reader(s.int)("9007199254740993"), /below 2\^53/);
    refuses(() => reader(s.int)("1.5"), /integer/);
    assert.equal(reader(s.bigint)("9007199254740993"), 9007199254740993n);
    assert.equal(reader(s.bigint)("7"), 7n);
    assert.equal(reader(s.number)("100000000000000000000"), 1e20);
    refuses(() => reader(s.number)("1e999"), /finite/);
  });
  test("decimals keep their digits, others stay numbers", () => {
    const schema = s.record<{ price: string; x: number; rest?: unknown }>({
      price: s.decimal,
      x: s.number,
      rest: s.optional(s.any),
    });
    const text =
      '{"price":1.10,"x":0.50,"rest":[1.10,{"a":2.00}],"more":3.0,"at":"09:30:00.10"}';
    const value = reader(schema)(text);
    assert.deepEqual(value, {
      price: "1.10",
      x: 0.5,
      rest: [1.1, { a: 2 }],
      more: 3,
      at: "09:30:00.10",
    });
    const sent = stringify(schema.encode({ price: "10.00", x: 1 }));
    assert.equal(sent, '{"price":10.00,"x":1}');
    refuses(
      () => schema.encode({ price: "1,0", x: 1 }),
      /^price: must be the digits/,
    );
    assert.equal(
      roundTrip(s.decimal, "0.1234567890123456789"),
      "0.1234567890123456789",
    );
  });
  test("bytes are base64 in either alphabet", () => {
    assert.deepEqual(s.bytes.decode("-_8"), new Uint8Array([251, 255]));
    assert.equal(s.bytes.encode(new Uint8Array([251, 255])), "+/8=");
    refuses(() => s.bytes.decode("*"), "must be base64");
  });
  test("enumerations are open, or not", () => {
    const Color = { Red: "RED", Blue: "BLUE" } as const;
    const open: s.Schema<s.OpenEnum<typeof Color>> = s.openEnum(Color);
    const closed: s.Schema<s.ClosedEnum<typeof Color>> = s.closedEnum(Color);
    assert.equal(open.decode("GREEN"), "GREEN");
    refuses(() => open.decode(5), "must be a string");
    assert.equal(closed.decode("RED"), Color.Red);
    refuses(
      () => closed.decode("GREEN"),
      "must be one of the documented values",
    );
  });
});

interface Account {
  type: "ACCOUNT";
  id: string;
}
interface Wallet {
  kindOf?: string | undefined;
  balance: number;
}
const Account$ = s.record<Account>({
  type: s.constant("ACCOUNT"),
  id: s.string,
});
const Wallet$ = s.record<Wallet>({
  kindOf: s.wire("type", s.optional(s.string)),
  balance: s.number,
});
type Subject = Account | Wallet | Unknown<"type">;
const Subject$ = taggedUnion<Subject>(
  "type",
  [
    ["ACCOUNT", Account$],
    ["WALLET", Wallet$],
  ],
  { open: true },
);

describe("unions", () => {
  test("the discriminator decides, both ways", () => {
    assert.deepEqual(Subject$.decode({ type: "ACCOUNT", id: "a" }), {
      type: "ACCOUNT",
      id: "a",
    });
    const wallet = Subject$.decode({ type: "WALLET", balance: 1 });
    assert.deepEqual(wallet, { kindOf: "WALLET", balance: 1 });
    assert.deepEqual(Subject$.encode(wallet), { type: "WALLET", balance: 1 });
    refuses(() => Subject$.decode({ type: "ACCOUNT" }), "id: is missing");
  });
  describe("of which members have decided", () => {
    type Node = { at: number | string; child?: Node | undefined };
    const child = s.optional(s.lazy((): s.Schema<Node> => node));
    const node: s.Schema<Node> = union<Node>([
      s.record<Node>({ child, at: s.int }),
      s.record<Node>({ child, at: s.string }),
    ]);
    function nested(leaf: string): string {
      return '{"child":'.repeat(60) + leaf + ',"at":"x"}'.repeat(60);
    }
    test("another takes what the first refuses, and sends it again", () => {
      assert.equal(roundTrip(node, '{"at":"a"}'), '{"at":"a"}');
    });
    test("inside of each other they stay linear", () => {
      assert.match(roundTrip(node, nested('{"at":1}')), /^\{"child"/);
      refuses(() => reader(node)(nested('{"at":true}')), /must be/);
    });
    test("the error is that of the first", () => {
      refuses(
        () => node.decode({ at: true }),
        "at: must be an integer below 2^53",
      );
    });
    test("a request must fit the first", () => {
      refuses(
        () => node.encode({ at: "a" }),
        "at: must be an integer below 2^53",
      );
    });
  });
  test("a fallback is what has another discriminator, or none", () => {
    const tags = [["ACCOUNT", Account$]] as const;
    const falling = taggedUnion<Account | Wallet>("type", tags, {
      fallback: Wallet$,
    });
    for (const type of ["SAFE", undefined]) {
      const given = type === undefined ? {} : { type };
      const wallet = falling.decode({ ...given, balance: 1 });
      assert.deepEqual(falling.encode(wallet), { ...given, balance: 1 });
    }
    refuses(() => falling.decode({ type: "ACCOUNT" }), "id: is missing");
  });
  test("what is unknown goes out as it came in", () => {
    const text =
      '{"type":"VAULT","door":[1,{"code":null,"n":12345678901234567890}]}';
    const subject = reader(Subject$)(text);
    assert.ok(subject instanceof UnknownVariant);
    assert.equal(subject.type, undefined);
    assert.equal(roundTrip(Subject$, text), text);
    assert.equal(stringify({ a: subject }), `{"a":${text}}`);
    const closed = taggedUnion<Account>("type", [["ACCOUNT", Account$]]);
    refuses(
      () => closed.decode({ type: "VAULT" }),
      /none of the documented variants/,
    );
  });
  test("without a discriminator members decide, then the order", () => {
    interface A {
      a: number;
    }
    interface B {
      a: number;
      b?: string | undefined;
    }
    const schema = union<A | B | string[] | string | number | null>([
      s.record<A>({ a: s.number }),
      s.record<B>({ a: s.number, b: s.optional(s.string) }),
      s.list(s.string),
      s.string,
      s.nullable(s.number),
    ]);
    for (const value of [
      { a: 1, b: 2 },
      { a: 1 },
      { a: 1, b: "x" },
      ["x"],
      "x",
      1,
      1.5,
      null,
    ]) {
      assert.deepEqual(schema.decode(value), value);
      assert.deepEqual(schema.encode(value), value);
    }
    refuses(() => schema.decode(true), /none of the documented variants/);
    refuses(() => schema.decode({ c: 1 }), /none of the documented variants/);
  });
  test("of one JSON type the first that is valid", () => {
    const schema = union<Date | string>([s.dateTime, s.string]);
    assert.ok(schema.decode("2024-01-15T09:30:00Z") instanceof Date);
    assert.equal(schema.decode("soon"), "soon");
    assert.equal(schema.encode(new Date(0)), "1970-01-01T00:00:00Z");
  });
  test("in unions", () => {
    const schema = union<Subject | string>([Subject$, s.string], {
      open: true,
    });
    assert.deepEqual(schema.decode({ type: "ACCOUNT", id: "a" }), {
      type: "ACCOUNT",
      id: "a",
    });
    assert.ok(schema.decode({ type: "VAULT" }) instanceof UnknownVariant);
    assert.equal(schema.decode("x"), "x");
  });
});

describe("types", () => {
  test("a record must fit its interface", () => {
    const type = s.constant("ACCOUNT");
    // @ts-expect-error: id is not optional
    s.record<Account>({ type, id: s.optional(s.string) });
    // @ts-expect-error: balance may not be left out
    s.record<Wallet>({ kindOf: s.optional(s.string) });
    // @ts-expect-error: kindOf is optional
    s.record<Wallet>({ kindOf: s.string, balance: s.number });
    // @ts-expect-error: balance is a number
    s.record<Wallet>({ kindOf: s.optional(s.string), balance: s.string });
    assert.ok(Wallet$.members);
  });
});
