import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `fromDevice` answers. */
export interface FromDeviceResponse extends ResponseInfo {}

/** What a call of `fromDevice` can end with instead. */
export type FromDeviceError = SDKError;

/** @internal */
export const fromDevice$: Operation<void, FromDeviceResponse> = {
  id: "fromDevice",
  method: "GET",
  path: "/device",
  responses: [empty("204")],
  security: [{ device: ["read"] }, { implicit: [] }, { person: [] }],
};
