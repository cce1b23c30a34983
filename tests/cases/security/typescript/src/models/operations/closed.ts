import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `closed` answers. */
export interface ClosedResponse extends ResponseInfo {}

/** What a call of `closed` can end with instead. */
export type ClosedError = SDKError;

/** @internal */
export const closed$: Operation<void, ClosedResponse> = {
  id: "closed",
  method: "GET",
  path: "/closed",
  responses: [empty("204")],
  security: [{ oauth: ["read"] }, { key: [], basic: [] }],
};
