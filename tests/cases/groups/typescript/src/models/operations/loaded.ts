import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `loaded` answers. */
export interface LoadedResponse extends ResponseInfo {}

/** What a call of `loaded` can end with instead. */
export type LoadedError = SDKError;

/** @internal */
export const loaded$: Operation<void, LoadedResponse> = {
  id: "loaded",
  method: "GET",
  path: "/billing/loaded",
  responses: [empty("204")],
};
