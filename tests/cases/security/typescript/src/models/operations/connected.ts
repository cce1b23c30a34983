import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `connected` answers. */
export interface ConnectedResponse extends ResponseInfo {}

/** What a call of `connected` can end with instead. */
export type ConnectedError = SDKError;

/** @internal */
export const connected$: Operation<void, ConnectedResponse> = {
  id: "connected",
  method: "GET",
  path: "/connected",
  responses: [empty("204")],
  security: [{ connect: [] }, {}],
};
