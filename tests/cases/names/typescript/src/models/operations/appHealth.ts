import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `AppController_health` answers. */
export interface AppHealthResponse extends ResponseInfo {}

/** What a call of `AppController_health` can end with instead. */
export type AppHealthError = SDKError;

/** @internal */
export const appHealth$: Operation<void, AppHealthResponse> = {
  id: "AppController_health",
  method: "GET",
  path: "/health",
  responses: [empty("204")],
};
