import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { reposListForOrg$ } from "../models/operations/reposListForOrg.js";

/**
 * The last part of a tag before a slash
 *
 * GET /admin/repos.
 */
export function adminReposReposListForOrg(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ReposListForOrgResponse, operations.ReposListForOrgError>
> {
  return call(client, reposListForOrg$, undefined, options);
}
