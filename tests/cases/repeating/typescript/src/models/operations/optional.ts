import type { SDKError } from "../../lib/errors.js";
import { idempotencyKey } from "../../lib/idempotency.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { header } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { optional, uuid } from "../../lib/schema.js";

/** What `optional` takes. */
export interface OptionalRequest {
  idempotencyKey?: string | undefined;
}

/** What `optional` answers. */
export interface OptionalResponse extends ResponseInfo {}

/** What a call of `optional` can end with instead. */
export type OptionalError = SDKError;

/** @internal */
export const optional$: Operation<OptionalRequest, OptionalResponse> = {
  id: "optional",
  method: "PUT",
  path: "/declared",
  params: [
    header("idempotencyKey", optional(uuid), { wire: "Idempotency-Key" }),
  ],
  responses: [empty("204")],
  idempotency: idempotencyKey("Idempotency-Key"),
};
