import type { SDKError } from "../../lib/errors.js";
import { idempotencyKey } from "../../lib/idempotency.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `change` answers. */
export interface ChangeResponse extends ResponseInfo {}

/** What a call of `change` can end with instead. */
export type ChangeError = SDKError;

/** @internal */
export const change$: Operation<void, ChangeResponse> = {
  id: "change",
  method: "PATCH",
  path: "/usual",
  responses: [empty("204")],
  idempotency: idempotencyKey("X-Request-Key"),
};
