/** Objects: of known members, and of any. */

import {
  any,
  freeForm,
  takesNull,
  trials,
  type Member,
  type Optional,
  type Schema,
} from "./base.js";
import { Invalid, put, within } from "./json.js";
import { isObject, type JsonObject } from "./kinds.js";

/** An object of any members. */
export function map<T>(value: Schema<T>): Schema<{ [key: string]: T }> {
  const { members, ...schema } = record<{ [key: string]: T }>({}, value);
  return schema;
}

type Fields<T> = string extends keyof T
  ? { readonly [name: string]: Schema<unknown> }
  : {
      readonly [K in keyof T]-?: {} extends Pick<T, K>
        ? Optional<T[K]>
        : Schema<T[K]>;
    };

type Way = "decode" | "encode";

/** A member, with what is asked of its schema for each value. */
interface Field extends Member {
  readonly optional: boolean;
  readonly decode: (value: unknown) => unknown;
}

/** A record: its members, and how to find out what is none of them. */
interface Shape {
  readonly fields: readonly Field[];
  readonly extra: Schema<unknown>;
  readonly known: { readonly [way in Way]: ReadonlySet<string> };
  /** Every object has some members of the kind of "toString"; so do some records. */
  readonly inherited: boolean;
  /** Whether a member is called otherwise in JSON. */
  readonly renamed: boolean;
}

/**
 * An object of known members. Others are kept: they are what `extra` says.
 * A member that is optional and not nullable is left out where it is null.
 */
export function record<T>(
  of: Fields<T>,
  extra: Schema<unknown> = any,
): Schema<T> {
  const fields = Object.entries<Schema<unknown>>(of).map(
    ([name, schema]): Field => ({
      name,
      wire: schema.wire ?? name,
      schema,
      optional: !!schema.optional,
      decode: schema.decode,
    }),
  );
  const shape: Shape = {
    fields,
    extra,
    known: {
      decode: new Set(fields.map(({ wire }) => wire)),
      encode: new Set(fields.map(({ name }) => name)),
    },
    inherited: fields.some(
      ({ name, wire }) => name in Object.prototype || wire in Object.prototype,
    ),
    renamed: fields.some(({ name, wire }) => name !== wire),
  };
  return {
    kind: "object",
    members: fields,
    parts: () => [extra, ...fields.map(({ schema }) => schema)],
    decode: (value) => decoded(shape, value) as T,
    encode: (value) => encoded(shape, value),
  };
}

/**
 * The object itself, for nobody else has it; a new one where a member has another name, and a copy
 * where one is not as it was parsed while something else may want to read the object, too.
 */
function decoded(shape: Shape, value: unknown): object {
  if (!isObject(value)) throw new Invalid("must be an object");
  const { extra, fields, inherited, renamed } = shape;
  let made: JsonObject = renamed ? {} : value;
  let key = "";
  try {
    for (const { decode, name, optional, schema, wire } of fields) {
      key = wire;
      const item =
        inherited && !Object.hasOwn(value, key) ? undefined : value[key];
      if (item === undefined) {
        if (optional) continue;
        throw new Invalid("is missing");
      }
      const dropped = optional && item === null && !takesNull(schema);
      const read = dropped ? undefined : decode(item);
      if (made === value) {
        if (read === item) continue;
        if (trials.open) made = { ...value };
      }
      if (!dropped) put(made, name, read);
      else if (!renamed) delete made[key];
    }
  } catch (error) {
    throw within(key, error);
  }
  const same = !renamed && extra === any && !freeForm.round;
  return same ? made : keep(shape, value, made, "decode");
}

function encoded(shape: Shape, value: unknown): object {
  if (!isObject(value)) throw new Invalid("must be an object");
  const made = {};
  let key = "";
  try {
    for (const { name, optional, schema, wire } of shape.fields) {
      key = name;
      let item =
        shape.inherited && !Object.hasOwn(value, key) ? undefined : value[key];
      if (optional) {
        if (item === null && !takesNull(schema)) continue;
      } else if (item === undefined) {
        item = schema.value;
        if (item === undefined) throw new Invalid("is missing");
      }
      if (item !== undefined) put(made, wire, schema.encode(item));
    }
  } catch (error) {
    throw within(key, error);
  }
  return keep(shape, value, made, "encode");
}

/** `made` with what is not listed; what is listed goes before what has only its name. */
function keep(
  { extra, known, renamed }: Shape,
  given: JsonObject,
  made: JsonObject,
  way: Way,
): object {
  for (const key of Object.keys(given)) {
    const item = given[key];
    if (known[way].has(key) || item === undefined) continue;
    const apart = renamed || way === "encode";
    if (apart && Object.hasOwn(made, key)) continue;
    try {
      const converted = extra[way](item);
      if (!apart) {
        if (converted === item) continue;
        if (made === given && trials.open) made = { ...given };
      }
      put(made, key, converted);
    } catch (error) {
      throw within(key, error);
    }
  }
  return made;
}
