import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `reposReplace` answers. */
export interface ReposReplaceResponse extends ResponseInfo {}

/** What a call of `reposReplace` can end with instead. */
export type ReposReplaceError = SDKError;

/** @internal */
export const reposReplace$: Operation<void, ReposReplaceResponse> = {
  id: "reposReplace",
  method: "PUT",
  path: "/admin/repos",
  responses: [empty("204")],
};
