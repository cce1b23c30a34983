/** Schemas: how the values of a type are read from JSON, checked, and written. */

import {
  Digits,
  Invalid,
  base64,
  dateText,
  put,
  remember,
  within,
} from "./json.js";
import type { FileLike } from "./multipart.js";

export { Invalid } from "./json.js";

/** Reads and writes the values of one type. */
export interface Schema<T> {
  /** A JSON value as the type's. Throws `Invalid`. */
  decode(value: unknown): T;
  /** The value as JSON's; `bigint`, `Digits` and free-form data are left to the writer. */
  encode(value: T): unknown;
  /** The JSON types of its values, such as "string null"; "" for any. */
  readonly kind: string;
  /** The members of a record. */
  readonly members?: readonly Member[];
  /** For a union: whether the value is one of its variants. */
  readonly chooses?: (value: unknown, way: "decode" | "encode") => boolean;
  /** The schemas it is made of. */
  readonly parts?: () => readonly Schema<unknown>[];
  /** The value of a constant. */
  readonly value?: unknown;
  /** Its name in JSON, for a member that is called otherwise. */
  readonly wire?: string;
  readonly optional?: boolean;
}

export interface Optional<T> extends Schema<T | undefined> {
  readonly optional: true;
}

export interface Member {
  readonly name: string;
  readonly wire: string;
  readonly schema: Schema<unknown>;
}

type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function scalar<T>(
  kind: string,
  what: string,
  test: (value: unknown) => boolean,
): Schema<T> {
  const check = (value: unknown) => {
    if (!test(value)) throw new Invalid(`must be ${what}`);
    return value as T;
  };
  return { kind, decode: check, encode: check };
}

/** Any JSON value; integers beyond 2^53 are `bigint`. */
export const any: Schema<unknown> = {
  kind: "",
  decode: (value) => (Digits.used ? rounded(value) : value),
  encode: (value) => value,
};

/** Free-form data without `Digits`, which are for decimals only. */
function rounded(value: unknown): unknown {
  if (value instanceof Digits) return Number(value.text);
  if (Array.isArray(value)) return value.map(rounded);
  if (!isObject(value)) return value;
  const made = {};
  for (const key of Object.keys(value)) put(made, key, rounded(value[key]));
  return made;
}

/** The content of a file; only the bodies of requests have it. */
export const content: Schema<FileLike> = any as Schema<FileLike>;

export const boolean: Schema<boolean> = /* @__PURE__ */ scalar(
  "boolean",
  "a boolean",
  (value) => typeof value === "boolean",
);

export const string: Schema<string> = /* @__PURE__ */ scalar(
  "string",
  "a string",
  (value) => typeof value === "string",
);

export const uuid = string;
export const date = string;
export const duration = string;

/** An integer that a number holds exactly; others are refused rather than rounded. */
export const int: Schema<number> = /* @__PURE__ */ scalar(
  "integer",
  "an integer below 2^53",
  Number.isSafeInteger,
);

export const number: Schema<number> = {
  kind: "number",
  decode(value) {
    const read =
      typeof value === "bigint"
        ? Number(value)
        : value instanceof Digits
          ? Number(value.text)
          : value;
    return number.encode(read as number) as number;
  },
  encode(value) {
    if (!Number.isFinite(value)) throw new Invalid("must be a finite number");
    return value;
  },
};

/** An integer of any size. */
export const bigint: Schema<bigint> = {
  kind: "integer",
  decode(value) {
    if (Number.isSafeInteger(value)) return BigInt(value as number);
    return bigint.encode(value as bigint) as bigint;
  },
  encode(value) {
    if (typeof value !== "bigint") throw new Invalid("must be an integer");
    return value;
  },
};

/** A JSON number of any precision, as its digits. */
export const decimal: Schema<string> = {
  kind: "number",
  decode(value) {
    if (value instanceof Digits) return value.text;
    if (typeof value !== "number" && typeof value !== "bigint") {
      throw new Invalid("must be a number");
    }
    return String(value);
  },
  encode(value) {
    const text = String(value);
    if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i.test(text)) {
      throw new Invalid("must be the digits of a number");
    }
    return new Digits(text);
  },
};

/** Whether a decimal is anywhere in a schema: then digits must not get lost while parsing. */
export function hasDecimal(
  schema: Schema<unknown>,
  seen: Set<unknown> = new Set(),
): boolean {
  if (schema === decimal) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  return schema.parts?.().some((part) => hasDecimal(part, seen)) ?? false;
}

const RFC3339 =
  /^(\d{4}-\d\d-(\d\d))[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[-+]\d\d:\d\d)?$/i;

/** RFC 3339; text without an offset is read as UTC. */
export const dateTime: Schema<Date> = {
  kind: "string",
  decode(value) {
    const [, day = "", dayOfMonth, time = "", fraction = "", given = "Z"] =
      (typeof value === "string" && RFC3339.exec(value)) || [];
    const offset = given.toUpperCase();
    const read = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
    // A thirtieth of February would be read as the first of March.
    if (
      isNaN(read.getTime()) ||
      (Number(dayOfMonth) > 28 &&
        new Date(`${day}T00:00Z`).getUTCDate() !== Number(dayOfMonth))
    ) {
      throw new Invalid("must be a date and time (RFC 3339)");
    }
    const plain = time.length === 8 && !fraction && offset === "Z";
    return plain ? read : remember(read, `${day}T${time}${fraction}${offset}`);
  },
  encode(value) {
    if (!(value instanceof Date) || isNaN(value.getTime())) {
      throw new Invalid("must be a valid Date");
    }
    return dateText(value);
  },
};

/** Bytes as base64 (RFC 4648, 4); read in either alphabet, padded or not. */
export const bytes: Schema<Uint8Array> = {
  kind: "string",
  decode(value) {
    try {
      const text = string.decode(value).replace(/-/g, "+").replace(/_/g, "/");
      return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    } catch {
      throw new Invalid("must be base64");
    }
  },
  encode(value) {
    if (!(value instanceof Uint8Array))
      throw new Invalid("must be a Uint8Array");
    return base64(value);
  },
};

/** Always the same value. */
export function constant<const T>(value: T): Schema<T> {
  const schema = scalar<T>(
    value === null ? "null" : kindOf(value),
    `${value}`,
    (given) => given === value,
  );
  return { ...schema, value };
}

/** The type of a value as JSON has it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "bigint":
      return "integer";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "object":
      if (value instanceof Digits) return "number";
      return value instanceof Date || value instanceof Uint8Array
        ? "string"
        : "object";
    default:
      return typeof value;
  }
}

type Values<T> = T[keyof T];

/** The values of an enumeration, and those that the API may add to it. */
export type OpenEnum<T> =
  Values<T> | (Values<T> extends number ? number & {} : string & {});

/** The values of an enumeration. */
export type ClosedEnum<T> = Values<T>;

/** An enumeration whose unknown values are kept. */
export function openEnum<const T extends object>(of: T): Schema<OpenEnum<T>> {
  const [first] = Object.values(of) as unknown[];
  const type = typeof first;
  return scalar(kindOf(first), `a ${type}`, (value) => typeof value === type);
}

/** An enumeration whose unknown values are refused. */
export function closedEnum<const T extends object>(
  of: T,
): Schema<ClosedEnum<T>> {
  const values: unknown[] = Object.values(of);
  const kinds = [...new Set(values.map(kindOf))].join(" ");
  return scalar(kinds, "one of the documented values", (value) =>
    values.includes(value),
  );
}

export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return {
    get kind() {
      return inner.kind && `${inner.kind} null`;
    },
    get members() {
      return inner.members as readonly Member[];
    },
    ...seeThrough(() => inner),
    decode: (value) => (value === null ? null : inner.decode(value)),
    encode: (value) => (value === null ? null : inner.encode(value)),
  };
}

/** What unions look at, of a schema that another one stands behind. */
function seeThrough(get: () => Schema<unknown>) {
  return {
    parts: () => [get()],
    chooses: (value: unknown, way: "decode" | "encode") =>
      value === null || (get().chooses?.(value, way) ?? true),
  };
}

/** A type that refers to itself, or to one that is declared later. */
export function lazy<T>(get: () => Schema<T>): Schema<T> {
  return {
    get kind() {
      return get().kind;
    },
    get members() {
      return get().members as readonly Member[];
    },
    ...seeThrough(get),
    decode: (value) => get().decode(value),
    encode: (value) => get().encode(value),
  };
}

/** A member or parameter that may be left out. */
export function optional<T>(inner: Schema<T>): Optional<T> {
  return Object.assign(Object.create(inner), { optional: true }) as Optional<T>;
}

/** A member that is called otherwise in JSON. */
export function wire<S extends Schema<unknown>>(name: string, inner: S): S {
  return Object.assign(Object.create(inner), { wire: name }) as S;
}

/** Whether null is a value of the type. */
export function takesNull(schema: Schema<unknown>): boolean {
  return !schema.kind || schema.kind.includes("null");
}

export function list<T>(item: Schema<T>): Schema<T[]> {
  const each = <A, B>(values: A, convert: (value: never) => B): B[] => {
    if (!Array.isArray(values)) throw new Invalid("must be a list");
    const made = new Array<B>(values.length);
    let index = 0;
    try {
      for (; index < made.length; index++) {
        made[index] = convert(values[index] as never);
      }
    } catch (error) {
      throw within(index, error);
    }
    return made;
  };
  return {
    kind: "array",
    parts: () => [item],
    decode: (value) => each(value, item.decode),
    encode: (value) => each(value, item.encode),
  };
}

/** An object of any members. */
export function map<T>(value: Schema<T>): Schema<{ [key: string]: T }> {
  const { decode, encode, kind, parts } = record<{ [key: string]: T }>(
    {},
    value,
  );
  return { decode, encode, kind, parts: parts! };
}

type Fields<T> = string extends keyof T
  ? { readonly [name: string]: Schema<unknown> }
  : {
      readonly [K in keyof T]-?: {} extends Pick<T, K>
        ? Optional<T[K]>
        : Schema<T[K]>;
    };

/**
 * An object of known members. Others are kept: they are what `extra` says.
 * A member that is optional and not nullable is left out where it is null.
 */
export function record<T>(
  fields: Fields<T>,
  extra: Schema<unknown> = any,
): Schema<T> {
  const members = Object.entries<Schema<unknown>>(fields).map(
    ([name, schema]) => ({ name, wire: schema.wire ?? name, schema }),
  );
  // Every object has some of the kind of "toString".
  const inherited = members.some(
    ({ name, wire }) => name in Object.prototype || wire in Object.prototype,
  );
  const known = {
    name: new Set(members.map((member) => member.name)),
    wire: new Set(members.map((member) => member.wire)),
  };

  function convert(
    value: unknown,
    from: "name" | "wire",
    to: "name" | "wire",
    way: "decode" | "encode",
  ): T {
    if (!isObject(value)) throw new Invalid("must be an object");
    const given = value;
    const made = {};
    let key = "";
    let found = 0;
    try {
      for (const member of members) {
        key = member[from];
        const { schema } = member;
        let item =
          inherited && !Object.hasOwn(given, key) ? undefined : given[key];
        if (item !== undefined) found++;
        if (schema.optional) {
          if (item === undefined || (item === null && !takesNull(schema))) {
            continue;
          }
        } else if (item === undefined) {
          item = way === "encode" ? schema.value : undefined;
          if (item === undefined) throw new Invalid("is missing");
        }
        put(made, member[to], schema[way](item));
      }
      const keys = Object.keys(given);
      if (keys.length > found) {
        for (key of keys) {
          if (known[from].has(key) || given[key] === undefined) continue;
          // What is listed goes before what has only its name.
          if (Object.hasOwn(made, key)) continue;
          put(made, key, extra[way](given[key]));
        }
      }
    } catch (error) {
      throw within(key, error);
    }
    return made as T;
  }

  return {
    kind: "object",
    members,
    parts: () => [extra, ...members.map((member) => member.schema)],
    decode: (value) => convert(value, "wire", "name", "decode"),
    encode: (value) => convert(value, "name", "wire", "encode") as unknown,
  };
}
