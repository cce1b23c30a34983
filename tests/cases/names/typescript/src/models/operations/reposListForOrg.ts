import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `repos/list-for-org` answers. */
export interface ReposListForOrgResponse extends ResponseInfo {}

/** What a call of `repos/list-for-org` can end with instead. */
export type ReposListForOrgError = SDKError;

/** @internal */
export const reposListForOrg$: Operation<void, ReposListForOrgResponse> = {
  id: "repos/list-for-org",
  method: "GET",
  path: "/admin/repos",
  responses: [empty("204")],
};
