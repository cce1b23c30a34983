import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `Rails#index` answers. */
export interface RailsIndexResponse extends ResponseInfo {}

/** What a call of `Rails#index` can end with instead. */
export type RailsIndexError = SDKError;

/** @internal */
export const railsIndex$: Operation<void, RailsIndexResponse> = {
  id: "Rails#index",
  method: "GET",
  path: "/rails",
  responses: [empty("204")],
};
