import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `maybe` answers. */
export interface MaybeResponse extends ResponseInfo {}

/** What a call of `maybe` can end with instead. */
export type MaybeError = SDKError;

/** @internal */
export const maybe$: Operation<void, MaybeResponse> = {
  id: "maybe",
  method: "GET",
  path: "/maybe",
  responses: [empty("204")],
  security: [{ bearer: [] }, {}],
};
