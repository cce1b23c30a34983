import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";

/** What `deleteTrigger` takes. */
export interface DeleteTriggerRequest {
  /** Identifier of the trigger. */
  triggerID: string;
}

/** What `deleteTrigger` answers. */
export interface DeleteTriggerResponse extends ResponseInfo {}

/** What a call of `deleteTrigger` can end with instead. */
export type DeleteTriggerError = ErrorT | SDKError;

/** @internal */
export const deleteTrigger$: Operation<
  DeleteTriggerRequest,
  DeleteTriggerResponse
> = {
  id: "deleteTrigger",
  method: "DELETE",
  path: "/api/orchestration/triggers/{triggerID}",
  params: [path("triggerID", string)],
  responses: [empty("204"), failure("default", ErrorT)],
  security: [{ Authorization: ["orchestration:write"] }],
};
