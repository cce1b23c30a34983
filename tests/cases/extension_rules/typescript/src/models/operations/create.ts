import type { SDKError } from "../../lib/errors.js";
import { idempotencyKey } from "../../lib/idempotency.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `create` answers. */
export interface CreateResponse extends ResponseInfo {}

/** What a call of `create` can end with instead. */
export type CreateError = SDKError;

/** @internal */
export const create$: Operation<void, CreateResponse> = {
  id: "create",
  method: "POST",
  path: "/items",
  responses: [empty("204")],
  retries: { strategy: "none" },
  idempotency: idempotencyKey("X-Request-Key"),
};
