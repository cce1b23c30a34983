import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `get-rails` answers. */
export interface GetRailsResponse extends ResponseInfo {}

/** What a call of `get-rails` can end with instead. */
export type GetRailsError = SDKError;

/** @internal */
export const getRails$: Operation<void, GetRailsResponse> = {
  id: "get-rails",
  method: "POST",
  path: "/rails",
  responses: [empty("204")],
};
