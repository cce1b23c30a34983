import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { adminReposListForOrg$ } from "../models/operations/adminReposListForOrg.js";
import type * as operations from "../models/operations/index.js";

/**
 * It would be called as the one before
 *
 * POST /admin/repos.
 */
export function adminReposAdminReposListForOrg(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    operations.AdminReposListForOrgResponse,
    operations.AdminReposListForOrgError
  >
> {
  return call(client, adminReposListForOrg$, undefined, options);
}
