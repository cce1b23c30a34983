import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path, query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { boolean, optional, string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type RunWorkflowRequest as SharedRunWorkflowRequest,
  RunWorkflowRequest$,
} from "../shared/runWorkflowRequest.js";
import {
  type RunWorkflowResponse as SharedRunWorkflowResponse,
  RunWorkflowResponse$,
} from "../shared/runWorkflowResponse.js";

/** What `runWorkflow` takes. */
export interface RunWorkflowRequest {
  /** Identifier of the workflow. */
  workflowID: string;
  /** Whether to answer only when the instance has ended. */
  wait?: boolean | undefined;
  requestBody?: SharedRunWorkflowRequest | undefined;
}

/** What `runWorkflow` answers. */
export interface RunWorkflowResponse extends ResponseInfo {
  /** The instance was started. */
  runWorkflowResponse?: SharedRunWorkflowResponse | undefined;
}

/** What a call of `runWorkflow` can end with instead. */
export type RunWorkflowError = ErrorT | SDKError;

/** @internal */
export const runWorkflow$: Operation<RunWorkflowRequest, RunWorkflowResponse> =
  {
    id: "runWorkflow",
    method: "POST",
    path: "/api/orchestration/workflows/{workflowID}/instances",
    params: [path("workflowID", string), query("wait", optional(boolean))],
    body: jsonBody(RunWorkflowRequest$, { field: "requestBody" }),
    responses: [
      json("201", RunWorkflowResponse$, "runWorkflowResponse"),
      failure("default", ErrorT),
    ],
    security: [{ Authorization: ["orchestration:write"] }],
  };
