import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { int, string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type GetWorkflowInstanceHistoryStageResponse,
  GetWorkflowInstanceHistoryStageResponse$,
} from "../shared/getWorkflowInstanceHistoryStageResponse.js";

/** What `getInstanceStageHistory` takes. */
export interface GetInstanceStageHistoryRequest {
  /** Identifier of the instance. */
  instanceID: string;
  /** Position of the stage in the workflow, from 0. */
  number: number;
}

/** What `getInstanceStageHistory` answers. */
export interface GetInstanceStageHistoryResponse extends ResponseInfo {
  /** The activities. */
  getWorkflowInstanceHistoryStageResponse?:
    GetWorkflowInstanceHistoryStageResponse | undefined;
}

/** What a call of `getInstanceStageHistory` can end with instead. */
export type GetInstanceStageHistoryError = ErrorT | SDKError;

/** @internal */
export const getInstanceStageHistory$: Operation<
  GetInstanceStageHistoryRequest,
  GetInstanceStageHistoryResponse
> = {
  id: "getInstanceStageHistory",
  method: "GET",
  path: "/api/orchestration/instances/{instanceID}/stages/{number}/history",
  params: [path("instanceID", string), path("number", int)],
  responses: [
    json(
      "200",
      GetWorkflowInstanceHistoryStageResponse$,
      "getWorkflowInstanceHistoryStageResponse",
    ),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
