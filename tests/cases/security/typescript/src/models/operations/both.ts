import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `both` answers. */
export interface BothResponse extends ResponseInfo {}

/** What a call of `both` can end with instead. */
export type BothError = SDKError;

/** @internal */
export const both$: Operation<void, BothResponse> = {
  id: "both",
  method: "GET",
  path: "/both",
  responses: [empty("204")],
  security: [{ mixed: ["read"] }],
};
