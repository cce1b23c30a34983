import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2GetWorkflowInstanceResponse,
  V2GetWorkflowInstanceResponse$,
} from "../shared/v2GetWorkflowInstanceResponse.js";

/** What `v2GetInstance` takes. */
export interface V2GetInstanceRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `v2GetInstance` answers. */
export interface V2GetInstanceResponse extends ResponseInfo {
  /** The instance. */
  v2GetWorkflowInstanceResponse?: V2GetWorkflowInstanceResponse | undefined;
}

/** What a call of `v2GetInstance` can end with instead. */
export type V2GetInstanceError = V2Error | SDKError;

/** @internal */
export const v2GetInstance$: Operation<
  V2GetInstanceRequest,
  V2GetInstanceResponse
> = {
  id: "v2GetInstance",
  method: "GET",
  path: "/api/orchestration/v2/instances/{instanceID}",
  params: [path("instanceID", string)],
  responses: [
    json(
      "200",
      V2GetWorkflowInstanceResponse$,
      "v2GetWorkflowInstanceResponse",
    ),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
