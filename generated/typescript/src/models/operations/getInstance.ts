import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type GetWorkflowInstanceResponse,
  GetWorkflowInstanceResponse$,
} from "../shared/getWorkflowInstanceResponse.js";

/** What `getInstance` takes. */
export interface GetInstanceRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `getInstance` answers. */
export interface GetInstanceResponse extends ResponseInfo {
  /** The instance. */
  getWorkflowInstanceResponse?: GetWorkflowInstanceResponse | undefined;
}

/** What a call of `getInstance` can end with instead. */
export type GetInstanceError = ErrorT | SDKError;

/** @internal */
export const getInstance$: Operation<GetInstanceRequest, GetInstanceResponse> =
  {
    id: "getInstance",
    method: "GET",
    path: "/api/orchestration/instances/{instanceID}",
    params: [path("instanceID", string)],
    responses: [
      json("200", GetWorkflowInstanceResponse$, "getWorkflowInstanceResponse"),
      failure("default", ErrorT),
    ],
    security: [{ Authorization: ["orchestration:read"] }],
  };
