import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path, query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { boolean, optional, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2RunWorkflowRequest as SharedV2RunWorkflowRequest,
  V2RunWorkflowRequest$,
} from "../shared/v2RunWorkflowRequest.js";
import {
  type V2RunWorkflowResponse as SharedV2RunWorkflowResponse,
  V2RunWorkflowResponse$,
} from "../shared/v2RunWorkflowResponse.js";

/** What `v2RunWorkflow` takes. */
export interface V2RunWorkflowRequest {
  /** Identifier of the workflow. */
  workflowID: string;
  /** Whether to answer only when the instance has ended. */
  wait?: boolean | undefined;
  requestBody?: SharedV2RunWorkflowRequest | undefined;
}

/** What `v2RunWorkflow` answers. */
export interface V2RunWorkflowResponse extends ResponseInfo {
  /** The instance was started. */
  v2RunWorkflowResponse?: SharedV2RunWorkflowResponse | undefined;
}

/** What a call of `v2RunWorkflow` can end with instead. */
export type V2RunWorkflowError = V2Error | SDKError;

/** @internal */
export const v2RunWorkflow$: Operation<
  V2RunWorkflowRequest,
  V2RunWorkflowResponse
> = {
  id: "v2RunWorkflow",
  method: "POST",
  path: "/api/orchestration/v2/workflows/{workflowID}/instances",
  params: [path("workflowID", string), query("wait", optional(boolean))],
  body: jsonBody(V2RunWorkflowRequest$, { field: "requestBody" }),
  responses: [
    json("201", V2RunWorkflowResponse$, "v2RunWorkflowResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:write"] }],
};
