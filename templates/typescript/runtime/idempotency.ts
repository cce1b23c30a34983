/** Keys for operations that the server is to run once. Only those bring this module. */

/** One key for all attempts of a call, so that the server knows them for one; the caller's own goes before. */
export function idempotencyKey(header: string) {
  const name = header.toLowerCase();
  return (headers: { [name: string]: string }): void => {
    headers[name] ??= uuid();
  };
}

/** Of version 4 (RFC 9562, 5.4); `crypto.randomUUID` is not for pages without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  return text.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
