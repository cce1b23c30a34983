import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";

/** What `cancelEvent` takes. */
export interface CancelEventRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `cancelEvent` answers. */
export interface CancelEventResponse extends ResponseInfo {}

/** What a call of `cancelEvent` can end with instead. */
export type CancelEventError = ErrorT | SDKError;

/** @internal */
export const cancelEvent$: Operation<CancelEventRequest, CancelEventResponse> =
  {
    id: "cancelEvent",
    method: "PUT",
    path: "/api/orchestration/instances/{instanceID}/abort",
    params: [path("instanceID", string)],
    responses: [empty("204"), failure("default", ErrorT)],
    security: [{ Authorization: ["orchestration:write"] }],
  };
