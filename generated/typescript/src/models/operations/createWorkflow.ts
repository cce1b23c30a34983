import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type CreateWorkflowRequest,
  CreateWorkflowRequest$,
} from "../shared/createWorkflowRequest.js";
import {
  type CreateWorkflowResponse as SharedCreateWorkflowResponse,
  CreateWorkflowResponse$,
} from "../shared/createWorkflowResponse.js";

/** What `createWorkflow` answers. */
export interface CreateWorkflowResponse extends ResponseInfo {
  /** The workflow was stored. */
  createWorkflowResponse?: SharedCreateWorkflowResponse | undefined;
}

/** What a call of `createWorkflow` can end with instead. */
export type CreateWorkflowError = ErrorT | SDKError;

/** @internal */
export const createWorkflow$: Operation<
  CreateWorkflowRequest,
  CreateWorkflowResponse
> = {
  id: "createWorkflow",
  method: "POST",
  path: "/api/orchestration/workflows",
  body: jsonBody(CreateWorkflowRequest$),
  responses: [
    json("201", CreateWorkflowResponse$, "createWorkflowResponse"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:write"] }],
};
