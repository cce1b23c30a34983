import type { SDKError } from "../../lib/errors.js";
import { idempotencyKey } from "../../lib/idempotency.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { header } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";

/** What `declared` takes. */
export interface DeclaredRequest {
  /** One for each order. */
  idempotencyKey?: string | undefined;
}

/** What `declared` answers. */
export interface DeclaredResponse extends ResponseInfo {}

/** What a call of `declared` can end with instead. */
export type DeclaredError = SDKError;

/** @internal */
export const declared$: Operation<DeclaredRequest, DeclaredResponse> = {
  id: "declared",
  method: "POST",
  path: "/declared",
  params: [
    header("idempotencyKey", optional(string), { wire: "idempotency-key" }),
  ],
  responses: [empty("204")],
  idempotency: idempotencyKey("idempotency-key"),
};
