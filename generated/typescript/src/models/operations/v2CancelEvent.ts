import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";

/** What `v2CancelEvent` takes. */
export interface V2CancelEventRequest {
  /** Identifier of the instance. */
  instanceID: string;
}

/** What `v2CancelEvent` answers. */
export interface V2CancelEventResponse extends ResponseInfo {}

/** What a call of `v2CancelEvent` can end with instead. */
export type V2CancelEventError = V2Error | SDKError;

/** @internal */
export const v2CancelEvent$: Operation<
  V2CancelEventRequest,
  V2CancelEventResponse
> = {
  id: "v2CancelEvent",
  method: "PUT",
  path: "/api/orchestration/v2/instances/{instanceID}/abort",
  params: [path("instanceID", string)],
  responses: [empty("204"), failure("default", V2Error)],
  security: [{ Authorization: ["orchestration:write"] }],
};
