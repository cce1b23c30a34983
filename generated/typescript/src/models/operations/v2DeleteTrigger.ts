import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";

/** What `v2DeleteTrigger` takes. */
export interface V2DeleteTriggerRequest {
  /** Identifier of the trigger. */
  triggerID: string;
}

/** What `v2DeleteTrigger` answers. */
export interface V2DeleteTriggerResponse extends ResponseInfo {}

/** What a call of `v2DeleteTrigger` can end with instead. */
export type V2DeleteTriggerError = V2Error | SDKError;

/** @internal */
export const v2DeleteTrigger$: Operation<
  V2DeleteTriggerRequest,
  V2DeleteTriggerResponse
> = {
  id: "v2DeleteTrigger",
  method: "DELETE",
  path: "/api/orchestration/v2/triggers/{triggerID}",
  params: [path("triggerID", string)],
  responses: [empty("204"), failure("default", V2Error)],
  security: [{ Authorization: ["orchestration:write"] }],
};
