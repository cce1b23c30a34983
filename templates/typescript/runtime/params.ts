/**
 * Parameters by the letter: OpenAPI 3.1, 4.8.12 and RFC 6570, percent-encoded by RFC 3986.
 *
 * Where the specification leaves a gap:
 *
 * - an absent value, an empty list and an empty object leave a parameter out; a path parameter cannot
 *   be left out, so they are refused there, as is the empty string;
 * - `null` members of lists and objects are left out;
 * - with `explode` the delimited styles are `form`;
 * - `deepObject` nests (`a[b][c]=1`) and repeats the name for lists (`a[b]=1&a[b]=2`); brackets are
 *   percent-encoded;
 * - `allowReserved` keeps reserved characters and percent-encoded triplets, except the ones that
 *   would end or split the parameter: `# & + [ ]`;
 * - header values are not percent-encoded; control and non-ASCII characters are refused;
 * - exploded cookies are cookies of their own.
 */

import { Invalid, stringify } from "./json.js";
import { isObject } from "./kinds.js";
import { takesNull, type Schema } from "./schema.js";

/** A request in the making: all that an operation and its input say. */
export interface Draft {
  path: string;
  /** Encoded pairs, such as `name=a%20b`. */
  query: string[];
  headers: { [name: string]: string };
  cookies: string[];
}

/** Puts one parameter into a draft. */
export interface Param {
  readonly field: string;
  readonly schema: Schema<unknown>;
  readonly where: "path" | "query" | "querystring" | "header" | "cookie";
  write(value: unknown, draft: Draft): void;
}

export type ParamStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie"
  | "json";

export interface ParamOptions {
  /** Its name on the wire, that of the field if not given. */
  readonly wire?: string;
  /** The default of its place; "json" for a parameter described by `content`. */
  readonly style?: ParamStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

type Encode = (text: string) => string;

/** Percent-encodes all but RFC 3986's unreserved characters. */
export function escape(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** RFC 6570, 3.2.3: reserved characters and triplets stay, except those that split a query. */
function escapeReserved(text: string): string {
  return text.replace(
    /%[\dA-F]{2}|[:/?@!$'()*,;=]+|((?!%[\dA-F]{2})[^:/?@!$'()*,;=])+/gi,
    (run, other) => (other ? escape(run) : run),
  );
}

/** A scalar, or a nested structure, as text. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  const text = stringify(value);
  // Dates and the like are strings in JSON too.
  return text[0] === '"' ? String(JSON.parse(text)) : text;
}

/** A list or object stays what it is; everything else is text. */
function plain(
  value: unknown,
): string | unknown[] | { [key: string]: unknown } {
  if (Array.isArray(value)) return value;
  return isObject(value) && stringify(value)[0] === "{" ? value : textOf(value);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The members of an object as pairs, or the items of a list; an item has no key. */
function entries(
  value: unknown,
  encode: Encode,
): [key: string, text: string][] {
  const given = plain(value);
  if (typeof given === "string") return [["", encode(given)]];
  return Object.entries(given)
    .filter(([, item]) => isGiven(item))
    .map(([key, item]) => [encode(key), encode(textOf(item))]);
}

/** Joined by `between`, as `key=value` for an exploded object; `undefined` where nothing is left. */
function joined(
  value: unknown,
  encode: Encode,
  between: string,
  explode: boolean,
): string | undefined {
  const keyed = isObject(plain(value));
  const all = entries(value, encode).map(([key, text]) =>
    keyed ? key + (explode ? "=" : between) + text : text,
  );
  return all.length ? all.join(between) : undefined;
}

/** `name=value` for each item, or `key=value` for each member. */
function exploded(name: string, value: unknown, encode: Encode): string[] {
  const keyed = isObject(plain(value));
  // The names of members are never left unescaped.
  return keyed
    ? Object.entries(value as object)
        .flatMap(([key, item]) =>
          (Array.isArray(item) ? item : [item]).map(
            (part) => [key, part] as const,
          ),
        )
        .filter(([, item]) => isGiven(item))
        .map(([key, item]) => `${escape(key)}=${encode(textOf(item))}`)
    : entries(value, encode).map(([, text]) => `${name}=${text}`);
}

function deep(name: string, value: unknown, encode: Encode): string[] {
  if (!isGiven(value)) return [];
  const given = plain(value);
  if (typeof given === "string") return [`${name}=${encode(given)}`];
  return Object.entries(given).flatMap(([key, item]) =>
    deep(
      Array.isArray(given) ? name : `${name}%5B${escape(key)}%5D`,
      item,
      encode,
    ),
  );
}

/** Style `form` and its relatives: encoded pairs for a query, a cookie or a form. */
export function pairs(
  wire: string,
  value: unknown,
  { style = "form", explode, allowReserved }: ParamOptions = {},
): string[] {
  const encode =
    style === "cookie" ? cookieText : allowReserved ? escapeReserved : escape;
  const name = escape(wire);
  if (!isGiven(value)) return [];
  if (style === "json") return [`${name}=${encode(stringify(value))}`];
  if (style === "deepObject") return deep(name, value, encode);
  if (typeof value !== "object") return [`${name}=${encode(textOf(value))}`];
  if (explode ?? (style === "form" || style === "cookie"))
    return exploded(name, value, encode);
  const between =
    style === "spaceDelimited"
      ? "%20"
      : style === "pipeDelimited"
        ? "%7C"
        : ",";
  const text = joined(value, encode, between, false);
  return text === undefined ? [] : [`${name}=${text}`];
}

/** Style `cookie` of OpenAPI 3.2 (4.12.3): as it is, where a cookie can have it. */
function cookieText(text: string): string {
  const bad = /[^\x21-\x7e]|[";\\]/.exec(text);
  if (bad) {
    throw new Invalid(
      `has a character no cookie may have: ${JSON.stringify(bad[0])}`,
    );
  }
  return text;
}

/** What stands in the place of a path parameter. */
function segment(
  wire: string,
  value: unknown,
  { style, explode = false }: ParamOptions,
): string | undefined {
  if (!isGiven(value)) return undefined;
  if (style === "json") return escape(stringify(value));
  if (style === "label") {
    const text = joined(value, escape, explode ? "." : ",", explode);
    return text && `.${text}`;
  }
  if (style !== "matrix") return joined(value, escape, ",", explode);
  if (explode && typeof plain(value) !== "string") {
    return exploded(escape(wire), value, escape)
      .map((pair) => `;${pair}`)
      .join("");
  }
  const text = joined(value, escape, ",", false);
  return text === undefined ? text : `;${escape(wire)}${text && "="}${text}`;
}

/** JSON of the characters that a header may have: the others are escaped (RFC 8259, 7). */
function asciiJson(value: unknown): string {
  return stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The text, if a header may have it. */
export function headerText(text: string): string {
  const bad = /[^\t\x20-\x7e]/.exec(text);
  if (bad) {
    throw new Invalid(
      `has a character no header may have: ${JSON.stringify(bad[0])}`,
    );
  }
  return text;
}

function param(
  where: Param["where"],
  field: string,
  schema: Schema<unknown>,
  write: Param["write"],
): Param {
  return { where, field, schema, write };
}

export function path(
  field: string,
  schema: Schema<unknown>,
  options: ParamOptions = {},
): Param {
  const { wire = field } = options;
  return param("path", field, schema, (value, draft) => {
    const text = segment(wire, value, options);
    if (!text) throw new Invalid("must have a value");
    draft.path = draft.path.replace(`{${wire}}`, () => text);
  });
}

export function query(
  field: string,
  schema: Schema<unknown>,
  options: ParamOptions = {},
): Param {
  return param("query", field, schema, (value, draft) => {
    draft.query.push(...pairs(options.wire ?? field, value, options));
  });
}

/** The whole query, form-urlencoded or JSON (OpenAPI 3.2, 4.12.1). */
export function querystring(
  field: string,
  schema: Schema<unknown>,
  options: ParamOptions = {},
): Param {
  return param("querystring", field, schema, (value, draft) => {
    if (options.style !== "json") {
      draft.query.push(...pairs(options.wire ?? field, value, options));
    } else if (isGiven(value)) draft.query.push(escape(stringify(value)));
  });
}

export function header(
  field: string,
  schema: Schema<unknown>,
  { wire = field, style, explode = false }: ParamOptions = {},
): Param {
  return param("header", field, schema, (value, draft) => {
    if (!isGiven(value)) return;
    const text =
      style === "json"
        ? asciiJson(value)
        : joined(value, (part) => part, ",", explode);
    if (text !== undefined)
      draft.headers[wire.toLowerCase()] = headerText(text);
  });
}

export function cookie(
  field: string,
  schema: Schema<unknown>,
  options: ParamOptions = {},
): Param {
  return param("cookie", field, schema, (value, draft) => {
    draft.cookies.push(...pairs(options.wire ?? field, value, options));
  });
}

/** Writes the parameter of a request, which is checked first. */
export function writeParam(
  { schema, write }: Param,
  value: unknown,
  draft: Draft,
): void {
  if (value === undefined || (value === null && !takesNull(schema))) {
    if (!schema.optional) throw new Invalid("is missing");
  } else {
    write(schema.encode(value), draft);
  }
}
