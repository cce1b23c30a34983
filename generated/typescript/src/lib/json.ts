/** JSON whose integers stay exact: `JSON.parse` alone would round those beyond 2^53. */

/** A number as its digits: a double could not say all of them. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a value is, or has to be, is not what the API documents. */
export class Invalid extends Error {
  override readonly name: string = "Invalid";
  /** Where in the value, such as `data[0].createdAt`; "" for the value itself. */
  path = "";
  /** Whether the value is as documented, and more than its type can hold here. */
  beyond = false;
}

/** The error, placed one step further out. */
export function within(step: string | number, error: unknown): Invalid {
  const invalid =
    error instanceof Invalid ? error : new Invalid((error as Error).message);
  const rest = invalid.path;
  const reason = rest
    ? invalid.message.slice(rest.length + 2)
    : invalid.message;
  const here = typeof step === "number" ? `[${step}]` : step;
  invalid.path = rest && rest[0] !== "[" ? `${here}.${rest}` : here + rest;
  invalid.message = `${invalid.path}: ${reason}`;
  return invalid;
}

const FRACTION = /\d[.eE]/;
// A string or a number, and whether a colon makes it the name of a member.
const TOKEN =
  /(?:"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)(\s*:)?/g;

/** Whether there are sixteen digits in a row: then one of every sixteenth characters is one. */
function hasLongNumber(text: string): boolean {
  const isDigit = (index: number) => (text.charCodeAt(index) ^ 48) < 10;
  for (let at = 15; at < text.length; at += 16) {
    if (!isDigit(at)) continue;
    let end = at;
    let start = at;
    while (isDigit(end)) end++;
    while (isDigit(start)) start--;
    if (end - start > 16) return true;
  }
  return false;
}

/**
 * The value of a JSON text. Integers beyond 2^53 are `bigint`; `digits` makes the values of other
 * numbers that a double would spell otherwise.
 *
 * @throws SyntaxError
 */
export function parse(
  text: string,
  digits?: ((token: string) => unknown) | null,
): unknown {
  if (!hasLongNumber(text) && !(digits && FRACTION.test(text))) {
    return JSON.parse(text) as unknown;
  }
  // Numbers that need care travel through JSON.parse as strings with a mark, "@i" or "@d". A string
  // that begins like that, or with an escape that might spell it, gets a mark of its own: "@s".
  const marked = text.replace(TOKEN, (token, point, power, colon) => {
    if (colon) return token;
    if (token[0] === '"') {
      return /^"[@\\]/.test(token) ? `"@s${token.slice(1)}` : token;
    }
    if (!point && !power) {
      return Number.isSafeInteger(+token) ? token : `"@i${token}"`;
    }
    return digits && String(+token) !== token ? `"@d${token}"` : token;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== "string" || value[0] !== "@") return value;
    const rest = value.slice(2);
    return value[1] === "s"
      ? rest
      : value[1] === "i"
        ? BigInt(rest)
        : digits?.(rest);
  }) as unknown;
}

const spelled = new WeakMap<Date, [time: number, text: string]>();

/** Remembers how a date was written. */
export function remember(date: Date, text: string): Date {
  spelled.set(date, [date.getTime(), text]);
  return date;
}

/** RFC 3339, as it was read if that is what the date still is. Throws for an invalid date. */
export function dateText(date: Date): string {
  const kept = spelled.get(date);
  return kept?.[0] === date.getTime()
    ? kept[1]
    : date.toISOString().replace(".000", "");
}

export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Sets a member, also one that is called `__proto__`. */
export function put(to: object, key: string, value: unknown): void {
  if (key === "__proto__") {
    const own = { value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(to, key, own);
  } else {
    (to as { [key: string]: unknown })[key] = value;
  }
}

/**
 * JSON text: `bigint` and `Digits` as numbers, dates and bytes as strings.
 *
 * @throws Invalid for NaN, Infinity, and what has no JSON form
 */
export function stringify(value: unknown): string {
  const text = write(value);
  if (text === undefined)
    throw new Invalid(`a ${typeof value} is no JSON value`);
  return text;
}

function write(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value))
        throw new Invalid(`${value} is no number in JSON`);
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return String(value);
    case "object":
      return value === null ? "null" : writeObject(value);
    default:
      return undefined;
  }
}

function writeObject(value: object): string | undefined {
  if (Array.isArray(value)) {
    return `[${value.map((item, i) => writeAt(i, item) ?? "null").join(",")}]`;
  }
  if (value instanceof Digits) return value.text;
  if (value instanceof Date) return `"${dateText(value)}"`;
  if (value instanceof Uint8Array) return `"${base64(value)}"`;
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return write(value.toJSON());
  }
  const members: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = writeAt(key, item);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function writeAt(key: string | number, value: unknown): string | undefined {
  try {
    return write(value);
  } catch (error) {
    throw within(key, error);
  }
}
