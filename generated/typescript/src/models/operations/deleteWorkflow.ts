import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";

/** What `deleteWorkflow` takes. */
export interface DeleteWorkflowRequest {
  /** Identifier of the workflow. */
  flowId: string;
}

/** What `deleteWorkflow` answers. */
export interface DeleteWorkflowResponse extends ResponseInfo {}

/** What a call of `deleteWorkflow` can end with instead. */
export type DeleteWorkflowError = ErrorT | SDKError;

/** @internal */
export const deleteWorkflow$: Operation<
  DeleteWorkflowRequest,
  DeleteWorkflowResponse
> = {
  id: "deleteWorkflow",
  method: "DELETE",
  path: "/api/orchestration/workflows/{flowId}",
  params: [path("flowId", string)],
  responses: [empty("204"), failure("default", ErrorT)],
  security: [{ Authorization: ["orchestration:write"] }],
};
