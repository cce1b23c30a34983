import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { reposReplace$ } from "../models/operations/reposReplace.js";

/**
 * No separator after the tag
 *
 * PUT /admin/repos.
 */
export function adminReposReposReplace(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ReposReplaceResponse, operations.ReposReplaceError>
> {
  return call(client, reposReplace$, undefined, options);
}
