import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `neverAgain` answers. */
export interface NeverAgainResponse extends ResponseInfo {}

/** What a call of `neverAgain` can end with instead. */
export type NeverAgainError = SDKError;

/** @internal */
export const neverAgain$: Operation<void, NeverAgainResponse> = {
  id: "neverAgain",
  method: "POST",
  path: "/usual",
  responses: [empty("204")],
};
