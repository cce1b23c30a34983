import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `open` answers. */
export interface OpenResponse extends ResponseInfo {}

/** What a call of `open` can end with instead. */
export type OpenError = SDKError;

/** @internal */
export const open$: Operation<void, OpenResponse> = {
  id: "open",
  method: "GET",
  path: "/open",
  responses: [empty("204")],
};
