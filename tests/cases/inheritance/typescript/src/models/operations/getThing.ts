import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import {
  type GetThingResponseBody,
  GetThingResponseBody$,
} from "./getThingResponseBody.js";

/** What `getThing` answers. */
export interface GetThingResponse extends ResponseInfo {
  /** one */
  responseBody?: GetThingResponseBody | undefined;
}

/** What a call of `getThing` can end with instead. */
export type GetThingError = SDKError;

/** @internal */
export const getThing$: Operation<void, GetThingResponse> = {
  id: "getThing",
  method: "GET",
  path: "/things",
  responses: [json("200", GetThingResponseBody$, "responseBody")],
};
