import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `twice` answers. */
export interface TwiceResponse extends ResponseInfo {}

/** What a call of `twice` can end with instead. */
export type TwiceError = SDKError;

/** @internal */
export const twice$: Operation<void, TwiceResponse> = {
  id: "twice",
  method: "GET",
  path: "/twice",
  responses: [empty("204")],
  security: [{ basic: [], bearer: [] }],
};
