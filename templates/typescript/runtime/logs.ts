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
export function redactURL(url: string, secrets: Secrets = []): string {
  const [head = "", query] = url.split(/\?(.*)/s);
  const shown = head.replace(/^([^:]*:\/\/)[^/]*@/, "$1");
  if (query === undefined) return shown;
  const pairs = query.split("&").map((pair) => {
    const [name = ""] = pair.split("=", 1);
    return pair !== name && isSecret(name, secrets) ? `${name}=***` : pair;
  });
  return `${shown}?${pairs.join("&")}`;
}

/** Logs a request or a response; the text of a body is `null` where it is a stream. */
export function logMessage(
  log: DebugLogger,
  [format, ...values]: readonly [format: string, ...values: unknown[]],
  given: RequestInit["headers"],
  text: string | null | undefined,
  secrets: Secrets = [],
): void {
  const headers = new Headers(given);
  const shown: { [name: string]: string } = {};
  headers.forEach((value, name) => {
    shown[name] = isSecret(name, secrets) ? "***" : value;
  });
  const type = headers.get("content-type") ?? "";
  const body = text === null ? "(a stream)" : redactBody(text ?? "", type);
  log.debug(`${format} %o %s`, ...values, shown, body);
}

/** The start of a textual body, secrets hidden. */
function redactBody(text: string, type: string): string {
  const { length } = text;
  if (length && !/json|urlencoded|^text\//i.test(type)) {
    return `(${length} characters)`;
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
