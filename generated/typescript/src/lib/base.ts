/** What a schema is, and the one of any value. */

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
  /** The documented values of an enumeration. */
  readonly values?: readonly unknown[];
  /** Its name in JSON, for a member that is called otherwise. */
  readonly wire?: string;
  readonly optional?: boolean;
  /** Makes values of numbers whose digits would get lost while JSON is parsed. */
  readonly digits?: (token: string) => unknown;
}

export interface Optional<T> extends Schema<T | undefined> {
  readonly optional: true;
}

export interface Member {
  readonly name: string;
  readonly wire: string;
  readonly schema: Schema<unknown>;
}

/**
 * `round` takes `Digits` out of free-form data; there is nothing to do until there is one.
 * `check` is there while it is found out where in a request something is that JSON has not.
 */
export const freeForm: {
  round?: (value: unknown) => unknown;
  check?: ((value: unknown) => unknown) | undefined;
} = {};

/**
 * Counts what tries variants of a union: while it does, what was parsed stays as it is. Otherwise a
 * record is the parsed object itself, with the values of its members in place of their JSON.
 */
export const trials = { open: 0 };

/** Any JSON value; integers beyond 2^53 are `bigint`. */
export const any: Schema<unknown> = {
  kind: "",
  decode: (value) => (freeForm.round ? freeForm.round(value) : value),
  encode(value) {
    freeForm.check?.(value);
    return value;
  },
};

/** Whether null is a value of the type. */
export function takesNull(schema: Schema<unknown>): boolean {
  return !schema.kind || schema.kind.includes("null");
}
