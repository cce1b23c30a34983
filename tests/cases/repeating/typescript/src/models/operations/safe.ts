import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { header } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";

/** What `safe` takes. */
export interface SafeRequest {
  idempotencyKey?: string | undefined;
}

/** What `safe` answers. */
export interface SafeResponse extends ResponseInfo {}

/** What a call of `safe` can end with instead. */
export type SafeError = SDKError;

/** @internal */
export const safe$: Operation<SafeRequest, SafeResponse> = {
  id: "safe",
  method: "GET",
  path: "/declared",
  params: [
    header("idempotencyKey", optional(string), { wire: "Idempotency-Key" }),
  ],
  responses: [empty("204")],
};
