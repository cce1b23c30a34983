import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2CreateTriggerResponse as SharedV2CreateTriggerResponse,
  V2CreateTriggerResponse$,
} from "../shared/v2CreateTriggerResponse.js";
import { type V2TriggerData, V2TriggerData$ } from "../shared/v2TriggerData.js";

/** What `v2CreateTrigger` answers. */
export interface V2CreateTriggerResponse extends ResponseInfo {
  /** The trigger was stored. */
  v2CreateTriggerResponse?: SharedV2CreateTriggerResponse | undefined;
}

/** What a call of `v2CreateTrigger` can end with instead. */
export type V2CreateTriggerError = V2Error | SDKError;

/** @internal */
export const v2CreateTrigger$: Operation<
  V2TriggerData,
  V2CreateTriggerResponse
> = {
  id: "v2CreateTrigger",
  method: "POST",
  path: "/api/orchestration/v2/triggers",
  body: jsonBody(V2TriggerData$),
  responses: [
    json("201", V2CreateTriggerResponse$, "v2CreateTriggerResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:write"] }],
};
