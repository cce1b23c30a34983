import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type ReadTriggerResponse as SharedReadTriggerResponse,
  ReadTriggerResponse$,
} from "../shared/readTriggerResponse.js";

/** What `readTrigger` takes. */
export interface ReadTriggerRequest {
  /** Identifier of the trigger. */
  triggerID: string;
}

/** What `readTrigger` answers. */
export interface ReadTriggerResponse extends ResponseInfo {
  /** The trigger. */
  readTriggerResponse?: SharedReadTriggerResponse | undefined;
}

/** What a call of `readTrigger` can end with instead. */
export type ReadTriggerError = ErrorT | SDKError;

/** @internal */
export const readTrigger$: Operation<ReadTriggerRequest, ReadTriggerResponse> =
  {
    id: "readTrigger",
    method: "GET",
    path: "/api/orchestration/triggers/{triggerID}",
    params: [path("triggerID", string)],
    responses: [
      json("200", ReadTriggerResponse$, "readTriggerResponse"),
      failure("default", ErrorT),
    ],
    security: [{ Authorization: ["orchestration:read"] }],
  };
