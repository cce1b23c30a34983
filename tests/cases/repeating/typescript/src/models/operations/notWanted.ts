import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { header } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `notWanted` takes. */
export interface NotWantedRequest {
  idempotencyKey: string;
}

/** What `notWanted` answers. */
export interface NotWantedResponse extends ResponseInfo {}

/** What a call of `notWanted` can end with instead. */
export type NotWantedError = SDKError;

/** @internal */
export const notWanted$: Operation<NotWantedRequest, NotWantedResponse> = {
  id: "notWanted",
  method: "DELETE",
  path: "/declared",
  params: [header("idempotencyKey", string, { wire: "Idempotency-Key" })],
  responses: [empty("204")],
};
