import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `signed` answers. */
export interface SignedResponse extends ResponseInfo {}

/** What a call of `signed` can end with instead. */
export type SignedError = SDKError;

/** @internal */
export const signed$: Operation<void, SignedResponse> = {
  id: "signed",
  method: "GET",
  path: "/signed",
  responses: [empty("204")],
  security: [{ digest: [] }, { inQuery: [] }],
};
