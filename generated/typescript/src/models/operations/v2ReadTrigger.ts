import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2ReadTriggerResponse as SharedV2ReadTriggerResponse,
  V2ReadTriggerResponse$,
} from "../shared/v2ReadTriggerResponse.js";

/** What `v2ReadTrigger` takes. */
export interface V2ReadTriggerRequest {
  /** Identifier of the trigger. */
  triggerID: string;
}

/** What `v2ReadTrigger` answers. */
export interface V2ReadTriggerResponse extends ResponseInfo {
  /** The trigger. */
  v2ReadTriggerResponse?: SharedV2ReadTriggerResponse | undefined;
}

/** What a call of `v2ReadTrigger` can end with instead. */
export type V2ReadTriggerError = V2Error | SDKError;

/** @internal */
export const v2ReadTrigger$: Operation<
  V2ReadTriggerRequest,
  V2ReadTriggerResponse
> = {
  id: "v2ReadTrigger",
  method: "GET",
  path: "/api/orchestration/v2/triggers/{triggerID}",
  params: [path("triggerID", string)],
  responses: [
    json("200", V2ReadTriggerResponse$, "v2ReadTriggerResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
