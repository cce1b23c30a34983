import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type GetWorkflowInstanceHistoryResponse,
  GetWorkflowInstanceHistoryResponse$,
} from "../shared/getWorkflowInstanceHistoryResponse.js";

/** What `getInstanceHistory` takes. */
export interface GetInstanceHistoryRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `getInstanceHistory` answers. */
export interface GetInstanceHistoryResponse extends ResponseInfo {
  /** The stages. */
  getWorkflowInstanceHistoryResponse?:
    GetWorkflowInstanceHistoryResponse | undefined;
}

/** What a call of `getInstanceHistory` can end with instead. */
export type GetInstanceHistoryError = ErrorT | SDKError;

/** @internal */
export const getInstanceHistory$: Operation<
  GetInstanceHistoryRequest,
  GetInstanceHistoryResponse
> = {
  id: "getInstanceHistory",
  method: "GET",
  path: "/api/orchestration/instances/{instanceID}/history",
  params: [path("instanceID", string)],
  responses: [
    json(
      "200",
      GetWorkflowInstanceHistoryResponse$,
      "getWorkflowInstanceHistoryResponse",
    ),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
