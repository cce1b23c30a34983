/** Unions: which variant a value is, decided before it is read. */

import { trials } from "./base.js";
import { Invalid } from "./json.js";
import { kindOf } from "./kinds.js";
import { any, type Schema } from "./schema.js";

/** A value that is none of the union's documented variants. It is sent as it came in. */
export class UnknownVariant {
  /** Its JSON. */
  readonly raw: unknown;

  constructor(raw: unknown) {
    this.raw = raw;
  }

  toJSON(): unknown {
    return this.raw;
  }
}

/** The same for a union with a discriminator, to be told from the variants by it. */
export type Unknown<Tag extends string> = UnknownVariant & {
  readonly [K in Tag]?: undefined;
};

export interface UnionOptions {
  /** Whether values of no variant are `UnknownVariant`; else they are refused. */
  readonly open?: boolean;
  /** What a value with another discriminator than any variant's is, or with none. */
  readonly fallback?: Schema<unknown>;
}

type Way = "decode" | "encode";
type JsonObject = { readonly [key: string]: unknown };

/**
 * The JSON type decides; among objects the required and constant members, then the number of known
 * members, then the order written. Where the members of an answer have decided and the variant
 * refuses the value, the others that it can be are tried in that order.
 */
export function union<T>(
  variants: readonly Schema<unknown>[],
  { open = false }: UnionOptions = {},
): Schema<T> {
  return choosing(variants, open, (value, way) => ranked(variants, value, way));
}

/** The member `tag` decides; without it, what decides in other unions. */
export function taggedUnion<T>(
  tag: string,
  variants: readonly (readonly [string, Schema<unknown>])[],
  { open = false, fallback }: UnionOptions = {},
): Schema<T> {
  const schemas = [...new Set(variants.map(([, schema]) => schema))];
  if (fallback && !schemas.includes(fallback)) schemas.push(fallback);
  return choosing(schemas, open, (value, way) => {
    if (kindOf(value) === "object") {
      const names = new Set([tag]);
      for (const schema of way === "encode" ? schemas : []) {
        const own = schema.members?.find(({ wire }) => wire === tag);
        if (own) names.add(own.name);
      }
      for (const name of names) {
        const given = own(value as JsonObject, name);
        if (given === undefined || given === null) continue;
        const told = variants.find(([text]) => text === String(given))?.[1];
        return present(told ?? fallback);
      }
      if (fallback && way === "decode") return [fallback];
    }
    return ranked(schemas, value, way);
  });
}

function choosing<T>(
  variants: readonly Schema<unknown>[],
  open: boolean,
  choose: (value: unknown, way: Way) => readonly Schema<unknown>[],
): Schema<T> {
  const outcomes = new WeakMap<object, () => unknown>();
  const taken = new WeakMap<object, Schema<unknown>>();
  const convert = (value: unknown, way: Way) => {
    if (value instanceof UnknownVariant) return value.raw;
    if (way === "encode") {
      const before = kindOf(value) === "object" && taken.get(value as object);
      if (before) return before.encode(value);
    }
    const [variant, ...others] = choose(value, way);
    if (variant && way === "decode" && others.length) {
      return tried([variant, ...others], value as object, outcomes, taken);
    }
    if (variant) return variant[way](value);
    if (!open) throw new Invalid("is none of the documented variants");
    return way === "encode" ? value : new UnknownVariant(any.decode(value));
  };
  return {
    get kind() {
      const kinds = variants.map(({ kind }) => kind);
      return kinds.includes("") ? "" : kinds.join(" ");
    },
    parts: () => variants,
    chooses: (value, way) => choose(value, way).length > 0,
    decode: (value) => convert(value, "decode") as T,
    encode: (value) => convert(value, "encode"),
  };
}

/**
 * The value as the first variant that takes it; the error is that of the first of all. What came of
 * other attempts is remembered: unions inside of each other stay linear, and the object is sent as
 * the variant that it was `taken` for.
 */
function tried(
  [first, ...others]: readonly [Schema<unknown>, ...Schema<unknown>[]],
  value: object,
  outcomes: WeakMap<object, () => unknown>,
  taken: WeakMap<object, Schema<unknown>>,
): unknown {
  const known = outcomes.get(value);
  if (known) return known();
  trials.open++;
  try {
    return first.decode(value);
  } catch (error) {
    let outcome = (): unknown => {
      throw error;
    };
    for (const schema of others) {
      try {
        const found = schema.decode(value);
        outcome = () => found;
        taken.set(found as object, schema);
        break;
      } catch {
        // The next, or the error of the first.
      }
    }
    outcomes.set(value, outcome);
    return outcome();
  } finally {
    trials.open--;
  }
}

function present<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

/** The variants that a value can be: objects may have several, the likeliest first. */
function ranked(
  variants: readonly Schema<unknown>[],
  value: unknown,
  way: Way,
): readonly Schema<unknown>[] {
  const kind = kindOf(value);
  const fits = variants.filter((schema) => {
    const kinds = schema.kind.split(" ");
    return (
      (kinds.includes(kind) ||
        (kind === "integer" && kinds.includes("number"))) &&
      (schema.chooses?.(value, way) ?? true)
    );
  });
  const found =
    kind === "object"
      ? byScore(fits, value as JsonObject, way)
      : fits.length > 1
        ? [fits.find((schema) => isValid(schema, value, way)) ?? fits[0]!]
        : fits;
  return found.length ? found : present(variants.find(({ kind }) => !kind));
}

function isValid(schema: Schema<unknown>, value: unknown, way: Way): boolean {
  trials.open++;
  try {
    schema[way](value);
    return true;
  } catch {
    return false;
  } finally {
    trials.open--;
  }
}

function byScore(
  variants: readonly Schema<unknown>[],
  value: JsonObject,
  way: Way,
): readonly Schema<unknown>[] {
  return variants
    .map((schema) => ({ schema, score: scoreOf(schema, value, way) }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score)
    .map(({ schema }) => schema);
}

/** -1 where the value cannot be of this type; else greater is better. */
function scoreOf(
  { members }: Schema<unknown>,
  value: JsonObject,
  way: Way,
): number {
  if (!members) return 0;
  let score = 0;
  for (const { name, schema, wire } of members) {
    const given = own(value, way === "decode" ? wire : name);
    if (given === undefined) {
      if (!schema.optional) return -1;
    } else if (schema.values) {
      score += schema.values.includes(given) ? 4 : 1;
    } else if (schema.value === undefined) {
      score += 2;
    } else if (schema.value === given) {
      score += 4;
    } else {
      return -1;
    }
  }
  const none = !score && members.length && Object.keys(value).length;
  return none ? -1 : score;
}

function own(value: JsonObject, key: string): unknown {
  return key in Object.prototype && !Object.hasOwn(value, key)
    ? undefined
    : value[key];
}
