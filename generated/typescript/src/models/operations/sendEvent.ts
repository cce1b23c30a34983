import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type SendEventRequestBody,
  SendEventRequestBody$,
} from "./sendEventRequestBody.js";

/** What `sendEvent` takes. */
export interface SendEventRequest {
  /** Identifier of the instance. */
  instanceID: string;
  requestBody?: SendEventRequestBody | undefined;
}

/** What `sendEvent` answers. */
export interface SendEventResponse extends ResponseInfo {}

/** What a call of `sendEvent` can end with instead. */
export type SendEventError = ErrorT | SDKError;

/** @internal */
export const sendEvent$: Operation<SendEventRequest, SendEventResponse> = {
  id: "sendEvent",
  method: "POST",
  path: "/api/orchestration/instances/{instanceID}/events",
  params: [path("instanceID", string)],
  body: jsonBody(SendEventRequestBody$, { field: "requestBody" }),
  responses: [empty("204"), failure("default", ErrorT)],
  security: [{ Authorization: ["orchestration:write"] }],
};
