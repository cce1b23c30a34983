/** Debug logging, and messages of errors, without anything that authenticates. */

/** Such as `console`. */
export interface DebugLogger {
  debug(message: string, ...args: unknown[]): void;
}

const WORDS =
  "(?:auth|cookie|token|secret|passw(?:or)?d|credential|signature|session|(?:api|access)[-_]?key)";
/** Characters of a body that are logged. */
const SHOWN = 2_000;

/** Lower-case names of headers and query parameters that authenticate, besides the usual ones. */
export type Secrets = readonly string[];

function isSecret(name: string, secrets: Secrets): boolean {
  return secrets.includes(name.toLowerCase()) || RegExp(WORDS, "i").test(name);
}

/** A URL without user information and without the values of secret parameters. */
export function redactURL(url: string, secrets: Secrets): string {
  const [head = "", query] = url.split(/\?(.*)/s);
  const shown = head.replace(/^([^:]*:\/\/)[^/]*@/, "$1");
  if (query === undefined) return shown;
  const pairs = query.split("&").map((pair) => {
    const [name = ""] = pair.split("=", 1);
    return pair !== name && isSecret(name, secrets) ? `${name}=***` : pair;
  });
  return `${shown}?${pairs.join("&")}`;
}

export function redactHeaders(
  headers: NonNullable<RequestInit["headers"]>,
  secrets: Secrets,
): { [name: string]: string } {
  const shown: { [name: string]: string } = {};
  new Headers(headers).forEach((value, name) => {
    shown[name] = isSecret(name, secrets) ? "***" : value;
  });
  return shown;
}

/** The start of a textual body, secrets hidden. */
export function redactBody(text: string, contentType: string | null): string {
  const type = contentType ?? "";
  if (text && !/json|urlencoded|^text\//i.test(type)) {
    return `(${text.length} characters)`;
  }
  if (/json/i.test(type)) {
    const member = `("[^"\\\\]*${WORDS}[^"\\\\]*"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|[-\\w.]+)`;
    text = text.replace(RegExp(member, "gi"), '$1"***"');
  } else if (/urlencoded/i.test(type)) {
    const pair = `((?:^|&)[^=&]*${WORDS}[^=&]*=)[^&]*`;
    text = text.replace(RegExp(pair, "gi"), "$1***");
  }
  return text.length > SHOWN
    ? `${text.slice(0, SHOWN)}… (${text.length} characters)`
    : text;
}
