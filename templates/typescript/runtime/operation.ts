/** What an API's operations are, as data for `call`. */

import type { Body } from "./bodies.js";
import type { Pages } from "./pages.js";
import type { Param } from "./params.js";
import type { Reply } from "./responses.js";
import type { RetryConfig } from "./retries.js";

export interface Operation<Request, Response> {
  readonly id: string;
  readonly method: string;
  /** A template: `/workflows/{flowId}`. */
  readonly path: string;
  readonly params?: readonly Param[];
  readonly body?: Body;
  readonly responses: readonly Reply[];
  /** Alternatives; each is all the schemes it takes, with their scopes. */
  readonly security?: readonly Requirement[];
  /** Servers of its own, absolute or relative to the client's. */
  readonly servers?: readonly string[];
  readonly retries?: RetryConfig;
  /** Adds the header that has one key for all attempts of a call. */
  readonly idempotency?: (headers: { [name: string]: string }) => void;
  readonly pages?: Pages;
  /** Never there: it ties the types of request and response to the operation. */
  readonly of?: (request: Request) => Response;
}

export type Requirement = { readonly [scheme: string]: readonly string[] };

/** What every response has besides its body. */
export interface ResponseInfo {
  readonly statusCode: number;
  /** As the server sent it, "" where there is none. */
  readonly contentType: string;
  readonly headers: Headers;
  readonly rawResponse: Response;
}
