import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `ping` answers. */
export interface PingResponse extends ResponseInfo {}

/** What a call of `ping` can end with instead. */
export type PingError = SDKError;

/** @internal */
export const ping$: Operation<void, PingResponse> = {
  id: "ping",
  method: "GET",
  path: "/ping",
  responses: [empty("204")],
};
