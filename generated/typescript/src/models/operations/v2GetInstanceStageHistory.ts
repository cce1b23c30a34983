import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { int, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2GetWorkflowInstanceHistoryStageResponse,
  V2GetWorkflowInstanceHistoryStageResponse$,
} from "../shared/v2GetWorkflowInstanceHistoryStageResponse.js";

/** What `v2GetInstanceStageHistory` takes. */
export interface V2GetInstanceStageHistoryRequest {
  /** Identifier of the instance. */
  instanceID: string;
  /** Position of the stage in the workflow, from 0. */
  number: number;
}

/** What `v2GetInstanceStageHistory` answers. */
export interface V2GetInstanceStageHistoryResponse extends ResponseInfo {
  /** The activities. */
  v2GetWorkflowInstanceHistoryStageResponse?:
    V2GetWorkflowInstanceHistoryStageResponse | undefined;
}

/** What a call of `v2GetInstanceStageHistory` can end with instead. */
export type V2GetInstanceStageHistoryError = V2Error | SDKError;

/** @internal */
export const v2GetInstanceStageHistory$: Operation<
  V2GetInstanceStageHistoryRequest,
  V2GetInstanceStageHistoryResponse
> = {
  id: "v2GetInstanceStageHistory",
  method: "GET",
  path: "/api/orchestration/v2/instances/{instanceID}/stages/{number}/history",
  params: [path("instanceID", string), path("number", int)],
  responses: [
    json(
      "200",
      V2GetWorkflowInstanceHistoryStageResponse$,
      "v2GetWorkflowInstanceHistoryStageResponse",
    ),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
