import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `admin_repos_list_for_org` answers. */
export interface AdminReposListForOrgResponse extends ResponseInfo {}

/** What a call of `admin_repos_list_for_org` can end with instead. */
export type AdminReposListForOrgError = SDKError;

/** @internal */
export const adminReposListForOrg$: Operation<
  void,
  AdminReposListForOrgResponse
> = {
  id: "admin_repos_list_for_org",
  method: "POST",
  path: "/admin/repos",
  responses: [empty("204")],
};
