import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2GetWorkflowResponse as SharedV2GetWorkflowResponse,
  V2GetWorkflowResponse$,
} from "../shared/v2GetWorkflowResponse.js";

/** What `v2GetWorkflow` takes. */
export interface V2GetWorkflowRequest {
  /** Identifier of the workflow. */
  flowId: string;
}

/** What `v2GetWorkflow` answers. */
export interface V2GetWorkflowResponse extends ResponseInfo {
  /** The workflow. */
  v2GetWorkflowResponse?: SharedV2GetWorkflowResponse | undefined;
}

/** What a call of `v2GetWorkflow` can end with instead. */
export type V2GetWorkflowError = V2Error | SDKError;

/** @internal */
export const v2GetWorkflow$: Operation<
  V2GetWorkflowRequest,
  V2GetWorkflowResponse
> = {
  id: "v2GetWorkflow",
  method: "GET",
  path: "/api/orchestration/v2/workflows/{flowId}",
  params: [path("flowId", string)],
  responses: [
    json("200", V2GetWorkflowResponse$, "v2GetWorkflowResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
