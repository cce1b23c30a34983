import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { any, map, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2TestTriggerResponse,
  V2TestTriggerResponse$,
} from "../shared/v2TestTriggerResponse.js";

/** What `testTrigger` takes. */
export interface TestTriggerRequest {
  /** Identifier of the trigger. */
  triggerID: string;
  requestBody?: { [key: string]: unknown } | undefined;
}

/** What `testTrigger` answers. */
export interface TestTriggerResponse extends ResponseInfo {
  /** Outcome of the filter and of each variable. */
  v2TestTriggerResponse?: V2TestTriggerResponse | undefined;
}

/** What a call of `testTrigger` can end with instead. */
export type TestTriggerError = V2Error | SDKError;

/** @internal */
export const testTrigger$: Operation<TestTriggerRequest, TestTriggerResponse> =
  {
    id: "testTrigger",
    method: "POST",
    path: "/api/orchestration/v2/triggers/{triggerID}/test",
    params: [path("triggerID", string)],
    body: jsonBody(map(any), { field: "requestBody" }),
    responses: [
      json("200", V2TestTriggerResponse$, "v2TestTriggerResponse"),
      failure("default", V2Error),
    ],
    security: [{ Authorization: ["orchestration:write"] }],
  };
