import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listUsers$ } from "../models/operations/listUsers.js";

/**
 * FastAPI
 *
 * GET /api/v1/users.
 */
export function usersListUsers(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ListUsersResponse, operations.ListUsersError>> {
  return call(client, listUsers$, undefined, options);
}
