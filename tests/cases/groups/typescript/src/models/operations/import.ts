import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `import` answers. */
export interface ImportResponse extends ResponseInfo {}

/** What a call of `import` can end with instead. */
export type ImportError = SDKError;

/** @internal */
export const import$: Operation<void, ImportResponse> = {
  id: "import",
  method: "GET",
  path: "/billing",
  responses: [empty("204")],
};
