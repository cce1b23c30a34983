/** Which of the user's credentials an operation takes. */

import type { Credentials, Read } from "./auth.js";
import type { Call } from "./call.js";
import { RequestValidationError } from "./errors.js";
import { headerText } from "./params.js";

interface WithEnvironment {
  process?: { env?: { readonly [name: string]: string | undefined } };
}

/** An environment variable; browsers have none, and a runtime may forbid to read them. */
function variable(name: string | undefined): string | undefined {
  try {
    return name && (globalThis as WithEnvironment).process?.env?.[name];
  } catch {
    return undefined;
  }
}

/** The user's credentials for an operation, `undefined` where it needs or has none. */
export function credentialsOf(
  { operation, settings }: Call,
  security: unknown,
): Credentials | undefined {
  const { environment, schemes = {} } = settings.setup;
  const given = security as { readonly [name: string]: unknown } | undefined;
  const read: Read = (name) => {
    const value = given?.[name] ?? variable(environment?.[name]);
    return value === undefined || value === null ? undefined : String(value);
  };
  // The first alternative whose schemes have all that they need.
  for (const alternative of operation.security ?? []) {
    const to: Credentials = { headers: {}, query: {}, cookies: {} };
    let complete: boolean | undefined;
    for (const id in alternative) {
      complete = schemes[id]?.(to, read, alternative[id]!);
      if (!complete) break;
    }
    if (!complete) continue;
    for (const name in to.headers) {
      try {
        headerText(to.headers[name]!);
      } catch {
        // The value, or a part of it, is not for messages.
        throw new RequestValidationError(
          `the credential for header "${name}" has a character that no header may have`,
        );
      }
    }
    return to;
  }
  return undefined;
}
