/** Objects: of known members, and of any. */

import {
  any,
  takesNull,
  type Member,
  type Optional,
  type Schema,
} from "./base.js";
import { Invalid, put, within } from "./json.js";
import { isObject, type JsonObject } from "./kinds.js";

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

type Way = "decode" | "encode";

/** A record: its members, and how to find out what is none of them. */
interface Shape {
  readonly members: readonly Member[];
  readonly extra: Schema<unknown>;
  readonly known: { readonly [way in Way]: ReadonlySet<string> };
  /** Every object has some members of the kind of "toString"; so do some records. */
  readonly inherited: boolean;
}

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
  const shape: Shape = {
    members,
    extra,
    known: {
      decode: new Set(members.map((member) => member.wire)),
      encode: new Set(members.map((member) => member.name)),
    },
    inherited: members.some(
      ({ name, wire }) => name in Object.prototype || wire in Object.prototype,
    ),
  };
  return {
    kind: "object",
    members,
    parts: () => [extra, ...members.map((member) => member.schema)],
    decode: (value) => converted(shape, value, "decode") as T,
    encode: (value) => converted(shape, value, "encode"),
  };
}

function converted(shape: Shape, value: unknown, way: Way): object {
  if (!isObject(value)) throw new Invalid("must be an object");
  const decodes = way === "decode";
  const made = {};
  let key = "";
  let found = 0;
  try {
    for (const { name, schema, wire } of shape.members) {
      key = decodes ? wire : name;
      let item =
        shape.inherited && !Object.hasOwn(value, key) ? undefined : value[key];
      if (item !== undefined) found++;
      if (schema.optional) {
        if (item === undefined || (item === null && !takesNull(schema))) {
          continue;
        }
      } else if (item === undefined) {
        item = decodes ? undefined : schema.value;
        if (item === undefined) throw new Invalid("is missing");
      }
      put(made, decodes ? name : wire, schema[way](item));
    }
  } catch (error) {
    throw within(key, error);
  }
  const keys = Object.keys(value);
  if (keys.length > found) keep(shape, value, keys, made, way);
  return made;
}

/** Puts what is not listed into `made`; what is listed goes before what has only its name. */
function keep(
  { extra, known }: Shape,
  given: JsonObject,
  keys: readonly string[],
  made: object,
  way: Way,
): void {
  for (const key of keys) {
    const item = given[key];
    if (known[way].has(key) || item === undefined) continue;
    if (Object.hasOwn(made, key)) continue;
    try {
      put(made, key, extra[way](item));
    } catch (error) {
      throw within(key, error);
    }
  }
}
