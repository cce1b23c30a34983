import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";

/** What `v2DeleteWorkflow` takes. */
export interface V2DeleteWorkflowRequest {
  /** Identifier of the workflow. */
  flowId: string;
}

/** What `v2DeleteWorkflow` answers. */
export interface V2DeleteWorkflowResponse extends ResponseInfo {}

/** What a call of `v2DeleteWorkflow` can end with instead. */
export type V2DeleteWorkflowError = V2Error | SDKError;

/** @internal */
export const v2DeleteWorkflow$: Operation<
  V2DeleteWorkflowRequest,
  V2DeleteWorkflowResponse
> = {
  id: "v2DeleteWorkflow",
  method: "DELETE",
  path: "/api/orchestration/v2/workflows/{flowId}",
  params: [path("flowId", string)],
  responses: [empty("204"), failure("default", V2Error)],
  security: [{ Authorization: ["orchestration:write"] }],
};
