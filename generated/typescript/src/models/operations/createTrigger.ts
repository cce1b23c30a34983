import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type CreateTriggerResponse as SharedCreateTriggerResponse,
  CreateTriggerResponse$,
} from "../shared/createTriggerResponse.js";
import { type TriggerData, TriggerData$ } from "../shared/triggerData.js";

/** What `createTrigger` answers. */
export interface CreateTriggerResponse extends ResponseInfo {
  /** The trigger was stored. */
  createTriggerResponse?: SharedCreateTriggerResponse | undefined;
}

/** What a call of `createTrigger` can end with instead. */
export type CreateTriggerError = ErrorT | SDKError;

/** @internal */
export const createTrigger$: Operation<TriggerData, CreateTriggerResponse> = {
  id: "createTrigger",
  method: "POST",
  path: "/api/orchestration/triggers",
  body: jsonBody(TriggerData$),
  responses: [
    json("201", CreateTriggerResponse$, "createTriggerResponse"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:write"] }],
};
