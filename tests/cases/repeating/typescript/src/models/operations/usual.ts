import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `usual` answers. */
export interface UsualResponse extends ResponseInfo {}

/** What a call of `usual` can end with instead. */
export type UsualError = SDKError;

/** @internal */
export const usual$: Operation<void, UsualResponse> = {
  id: "usual",
  method: "GET",
  path: "/usual",
  responses: [empty("204")],
};
