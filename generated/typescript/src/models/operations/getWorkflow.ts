import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type GetWorkflowResponse as SharedGetWorkflowResponse,
  GetWorkflowResponse$,
} from "../shared/getWorkflowResponse.js";

/** What `getWorkflow` takes. */
export interface GetWorkflowRequest {
  /** Identifier of the workflow. */
  flowId: string;
}

/** What `getWorkflow` answers. */
export interface GetWorkflowResponse extends ResponseInfo {
  /** The workflow. */
  getWorkflowResponse?: SharedGetWorkflowResponse | undefined;
}

/** What a call of `getWorkflow` can end with instead. */
export type GetWorkflowError = ErrorT | SDKError;

/** @internal */
export const getWorkflow$: Operation<GetWorkflowRequest, GetWorkflowResponse> =
  {
    id: "getWorkflow",
    method: "GET",
    path: "/api/orchestration/workflows/{flowId}",
    params: [path("flowId", string)],
    responses: [
      json("200", GetWorkflowResponse$, "getWorkflowResponse"),
      failure("default", ErrorT),
    ],
    security: [{ Authorization: ["orchestration:read"] }],
  };
