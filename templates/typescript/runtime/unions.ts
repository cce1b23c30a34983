/** Unions: which variant a value is, decided before it is read. */

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
 * members, then the order written. The variant that was chosen must be valid.
 */
export function union<T>(
  variants: readonly Schema<unknown>[],
  { open = false }: UnionOptions = {},
): Schema<T> {
  return choosing(variants, open, (value, way) => find(variants, value, way));
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
        return (
          variants.find(([text]) => text === String(given))?.[1] ?? fallback
        );
      }
      if (fallback && way === "decode") return fallback;
    }
    return find(schemas, value, way);
  });
}

function choosing<T>(
  variants: readonly Schema<unknown>[],
  open: boolean,
  choose: (value: unknown, way: Way) => Schema<unknown> | undefined,
): Schema<T> {
  const convert = (value: unknown, way: Way) => {
    if (value instanceof UnknownVariant) return value.raw;
    const variant = choose(value, way);
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
    chooses: (value, way) => choose(value, way) !== undefined,
    decode: (value) => convert(value, "decode") as T,
    encode: (value) => convert(value, "encode"),
  };
}

function find(
  variants: readonly Schema<unknown>[],
  value: unknown,
  way: Way,
): Schema<unknown> | undefined {
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
      ? best(fits, value as JsonObject, way)
      : fits.length > 1
        ? (fits.find((schema) => isValid(schema, value, way)) ?? fits[0])
        : fits[0];
  return found ?? variants.find((schema) => !schema.kind);
}

function isValid(schema: Schema<unknown>, value: unknown, way: Way): boolean {
  try {
    schema[way](value);
    return true;
  } catch {
    return false;
  }
}

function best(
  variants: readonly Schema<unknown>[],
  value: JsonObject,
  way: Way,
): Schema<unknown> | undefined {
  let found: Schema<unknown> | undefined;
  let most = -1;
  for (const schema of variants) {
    const score = scoreOf(schema, value, way);
    if (score > most) [found, most] = [schema, score];
  }
  return found;
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
