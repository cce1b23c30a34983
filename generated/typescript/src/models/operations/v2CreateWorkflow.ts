import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2CreateWorkflowRequest,
  V2CreateWorkflowRequest$,
} from "../shared/v2CreateWorkflowRequest.js";
import {
  type V2CreateWorkflowResponse as SharedV2CreateWorkflowResponse,
  V2CreateWorkflowResponse$,
} from "../shared/v2CreateWorkflowResponse.js";

/** What `v2CreateWorkflow` answers. */
export interface V2CreateWorkflowResponse extends ResponseInfo {
  /** The workflow was stored. */
  v2CreateWorkflowResponse?: SharedV2CreateWorkflowResponse | undefined;
}

/** What a call of `v2CreateWorkflow` can end with instead. */
export type V2CreateWorkflowError = V2Error | SDKError;

/** @internal */
export const v2CreateWorkflow$: Operation<
  V2CreateWorkflowRequest,
  V2CreateWorkflowResponse
> = {
  id: "v2CreateWorkflow",
  method: "POST",
  path: "/api/orchestration/v2/workflows",
  body: jsonBody(V2CreateWorkflowRequest$),
  responses: [
    json("201", V2CreateWorkflowResponse$, "v2CreateWorkflowResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:write"] }],
};
