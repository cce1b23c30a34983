import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2SendEventRequestBody,
  V2SendEventRequestBody$,
} from "./v2SendEventRequestBody.js";

/** What `v2SendEvent` takes. */
export interface V2SendEventRequest {
  /** Identifier of the instance. */
  instanceID: string;
  requestBody?: V2SendEventRequestBody | undefined;
}

/** What `v2SendEvent` answers. */
export interface V2SendEventResponse extends ResponseInfo {}

/** What a call of `v2SendEvent` can end with instead. */
export type V2SendEventError = V2Error | SDKError;

/** @internal */
export const v2SendEvent$: Operation<V2SendEventRequest, V2SendEventResponse> =
  {
    id: "v2SendEvent",
    method: "POST",
    path: "/api/orchestration/v2/instances/{instanceID}/events",
    params: [path("instanceID", string)],
    body: jsonBody(V2SendEventRequestBody$, { field: "requestBody" }),
    responses: [empty("204"), failure("default", V2Error)],
    security: [{ Authorization: ["orchestration:write"] }],
  };
