/** Schemas: how the values of a type are read from JSON, checked, and written. */

import {
  any,
  trials,
  type Member,
  type Optional,
  type Schema,
} from "./base.js";
import { Digits, Invalid, base64, dateText, remember, within } from "./json.js";
import { scalarKind } from "./kinds.js";
import type { FileLike } from "./multipart.js";

export {
  any,
  takesNull,
  type Member,
  type Optional,
  type Schema,
} from "./base.js";
export { decimal } from "./decimals.js";
export { Invalid } from "./json.js";
export { map, record } from "./records.js";

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
export const int: Schema<number> = {
  kind: "integer",
  decode(value) {
    return int.encode(plainNumber(value) as number) as number;
  },
  encode(value: unknown) {
    if (!Number.isSafeInteger(value)) {
      const refused = new Invalid("must be an integer below 2^53");
      refused.beyond = typeof value === "bigint" || Number.isInteger(value);
      throw refused;
    }
    return value;
  },
};

/** A number that was read for the sake of decimals beside it, such as `1.0`. */
function plainNumber(value: unknown): unknown {
  return value instanceof Digits ? Number(value.text) : value;
}

export const number: Schema<number> = {
  kind: "number",
  decode(value) {
    const read = typeof value === "bigint" ? Number(value) : plainNumber(value);
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
    const read = plainNumber(value);
    if (Number.isSafeInteger(read)) return BigInt(read as number);
    return bigint.encode(read as bigint) as bigint;
  },
  encode(value) {
    if (typeof value !== "bigint") throw new Invalid("must be an integer");
    return value;
  },
};

const RFC3339 =
  /^(\d{4}-\d\d-(\d\d))[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[-+]\d\d:\d\d)?$/i;

// What most servers write, without the days that not every month has.
const PLAIN =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}Z$/;

/** A plain date, in half the time that `new Date` takes to parse it. */
function plainDate(text: string): Date {
  const two = (at: number) =>
    text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  // Years begin with March, so that a leap day is their last.
  const month = (two(5) + 9) % 12;
  const year = two(0) * 100 + two(2) - (month > 9 ? 1 : 0);
  const century = (year / 100) | 0;
  const leaps = (year >> 2) - century + (century >> 2);
  const days =
    365 * year + leaps + (((month * 153 + 2) / 5) | 0) + two(8) - 719469;
  return new Date(
    (((days * 24 + two(11)) * 60 + two(14)) * 60 + two(17)) * 1000,
  );
}

/** RFC 3339; text without an offset is read as UTC. */
export const dateTime: Schema<Date> = {
  kind: "string",
  decode(value) {
    const text = typeof value === "string" ? value : "";
    if (PLAIN.test(text)) return plainDate(text);
    const [, day = "", dayOfMonth, time = "", fraction = "", given = "Z"] =
      RFC3339.exec(text) ?? [];
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
    scalarKind(value),
    `${value}`,
    (given) => given === value,
  );
  return { ...schema, value };
}

type Values<T> = T[keyof T];

/** The values of an enumeration, and those that the API may add to it. */
export type OpenEnum<T> =
  | Values<T>
  | (Values<T> extends string
      ? string & {}
      : Values<T> extends number
        ? number & {}
        : number | bigint);

/** The values of an enumeration. */
export type ClosedEnum<T> = Values<T>;

/** An enumeration whose unknown values are kept. */
export function openEnum<const T extends object>(of: T): Schema<OpenEnum<T>> {
  const values: unknown[] = Object.values(of);
  // Integers beyond 2^53 are bigints, among others that are none.
  const types = [...new Set(values.map((value) => typeof value))];
  const schema = scalar<OpenEnum<T>>(
    [...new Set(values.map(scalarKind))].join(" "),
    `a ${types.join(" or ")}`,
    (value) => types.includes(typeof value),
  );
  return { ...schema, values };
}

/** An enumeration whose unknown values are refused. */
export function closedEnum<const T extends object>(
  of: T,
): Schema<ClosedEnum<T>> {
  const values: unknown[] = Object.values(of);
  const kinds = [...new Set(values.map(scalarKind))].join(" ");
  const schema = scalar<ClosedEnum<T>>(
    kinds,
    "one of the documented values",
    (value) => values.includes(value),
  );
  return { ...schema, values };
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

export function list<T>(item: Schema<T>): Schema<T[]> {
  const each = (values: unknown, way: "decode" | "encode"): never => {
    if (!Array.isArray(values)) throw new Invalid("must be a list");
    const given = values as unknown[];
    // What was parsed becomes the value, as in a record.
    const made = way === "decode" && !trials.open ? given : [...given];
    const convert = item[way] as (value: unknown) => unknown;
    let index = 0;
    try {
      for (; index < made.length; index++) {
        const before = made[index];
        const after = convert(before);
        if (after !== before) made[index] = after;
      }
    } catch (error) {
      throw within(index, error);
    }
    return made as never;
  };
  return {
    kind: "array",
    parts: () => [item],
    decode: (value) => each(value, "decode"),
    encode: (value) => each(value, "encode"),
  };
}
