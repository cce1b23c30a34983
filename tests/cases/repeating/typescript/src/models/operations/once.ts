import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `once` answers. */
export interface OnceResponse extends ResponseInfo {}

/** What a call of `once` can end with instead. */
export type OnceError = SDKError;

/** @internal */
export const once$: Operation<void, OnceResponse> = {
  id: "once",
  method: "GET",
  path: "/own",
  responses: [empty("204")],
  retries: { strategy: "none" },
};
