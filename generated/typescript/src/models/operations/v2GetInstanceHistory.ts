import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2GetWorkflowInstanceHistoryResponse,
  V2GetWorkflowInstanceHistoryResponse$,
} from "../shared/v2GetWorkflowInstanceHistoryResponse.js";

/** What `v2GetInstanceHistory` takes. */
export interface V2GetInstanceHistoryRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `v2GetInstanceHistory` answers. */
export interface V2GetInstanceHistoryResponse extends ResponseInfo {
  /** The stages. */
  v2GetWorkflowInstanceHistoryResponse?:
    V2GetWorkflowInstanceHistoryResponse | undefined;
}

/** What a call of `v2GetInstanceHistory` can end with instead. */
export type V2GetInstanceHistoryError = V2Error | SDKError;

/** @internal */
export const v2GetInstanceHistory$: Operation<
  V2GetInstanceHistoryRequest,
  V2GetInstanceHistoryResponse
> = {
  id: "v2GetInstanceHistory",
  method: "GET",
  path: "/api/orchestration/v2/instances/{instanceID}/history",
  params: [path("instanceID", string)],
  responses: [
    json(
      "200",
      V2GetWorkflowInstanceHistoryResponse$,
      "v2GetWorkflowInstanceHistoryResponse",
    ),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
