import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `again` answers. */
export interface AgainResponse extends ResponseInfo {}

/** What a call of `again` can end with instead. */
export type AgainError = SDKError;

/** @internal */
export const again$: Operation<void, AgainResponse> = {
  id: "again",
  method: "POST",
  path: "/own",
  responses: [empty("204")],
  retries: {
    strategy: "backoff",
    backoff: { maxElapsedTime: 5000 },
    retryConnectionErrors: false,
  },
};
